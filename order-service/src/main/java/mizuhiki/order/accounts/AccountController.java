package mizuhiki.order.accounts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import mizuhiki.order.accounts.NewEntries.NewChoice;
import mizuhiki.order.accounts.NewEntries.NewStock;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.shared.document.Csv;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** 表1 to 表4 on a page and as files. */
@Controller
@Allowed(Role.MANAGER)
class AccountController {

    private final AccountDesk desk;

    AccountController(AccountDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/wages/books/accounts")
    Mono<Rendering> page(@RequestParam @Nullable @Min(2006) @Max(2200) Integer year) {
        return Moment.today()
                .map(today -> year == null ? FiscalYear.of(today) : FiscalYear.starting(year))
                .flatMap(desk::of)
                .map(made -> Rendering.view("accounts/accounts")
                        .modelAttribute("made", made)
                        .modelAttribute("stocks", Stocktaking.Stock.values())
                        .build());
    }

    @GetMapping(path = "/wages/books/accounts/{fiscalYear}/{table}.csv", produces = "text/csv;charset=UTF-8")
    @ResponseBody
    Mono<ResponseEntity<String>> download(
            @PathVariable @Min(2006) @Max(2200) int fiscalYear, @PathVariable @Min(1) @Max(4) int table) {
        return desk.of(FiscalYear.starting(fiscalYear))
                .flatMapIterable(made -> made.accounts().sheets())
                .filter(sheet -> sheet.number() == table)
                .next()
                .switchIfEmpty(Mono.error(() -> new NotFound(table)))
                .map(sheet -> file("table%d-%d.csv".formatted(table, fiscalYear), sheet));
    }

    @PostMapping("/wages/books/accounts/{fiscalYear}/stock")
    Mono<Rendering> addStock(
            @PathVariable @Min(2006) @Max(2200) int fiscalYear,
            @Valid @ModelAttribute NewStock stock,
            @AuthenticationPrincipal Viewer viewer) {
        return desk.add(stock.of(FiscalYear.starting(fiscalYear)), viewer.personId())
                .thenReturn(see(fiscalYear));
    }

    @PostMapping("/wages/books/accounts/{fiscalYear}/choice")
    Mono<Rendering> choose(
            @PathVariable @Min(2006) @Max(2200) int fiscalYear,
            @Valid @ModelAttribute NewChoice choice,
            @AuthenticationPrincipal Viewer viewer) {
        return desk.choose(FiscalYear.starting(fiscalYear), choice.choice(), viewer.personId())
                .thenReturn(see(fiscalYear));
    }

    private static ResponseEntity<String> file(String name, Sheet sheet) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(Csv.of(sheet.head(), sheet.rows()));
    }

    private static Rendering see(int fiscalYear) {
        return Rendering.redirectTo("/wages/books/accounts?year=" + fiscalYear)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }
}
