package mizuhiki.order.accounts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import mizuhiki.order.accounts.NewEntries.NewChoice;
import mizuhiki.order.accounts.NewEntries.NewStock;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.order.form.SentForm;
import mizuhiki.order.form.Typed;
import mizuhiki.shared.document.Csv;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
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
                .flatMap(shown -> page(shown, Typed.NOTHING));
    }

    /** What was typed stays, whatever is wrong with it. */
    @ExceptionHandler({Refusal.class, WebExchangeBindException.class})
    Mono<Rendering> again(Exception why, @PathVariable int fiscalYear, ServerWebExchange exchange) {
        return SentForm.refused(exchange, why).flatMap(typed -> page(FiscalYear.starting(fiscalYear), typed));
    }

    private Mono<Rendering> again(BindingResult faults, int fiscalYear, ServerWebExchange exchange) {
        return SentForm.unclear(exchange, faults).flatMap(typed -> page(FiscalYear.starting(fiscalYear), typed));
    }

    private Mono<Rendering> page(FiscalYear year, Typed typed) {
        return desk.of(year)
                .map(made -> Rendering.view("accounts/accounts")
                        .modelAttribute("made", made)
                        .modelAttribute("stocks", Stocktaking.Stock.values())
                        .modelAttribute("typed", typed)
                        .status(typed.status())
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
            BindingResult faults,
            @AuthenticationPrincipal Viewer viewer,
            ServerWebExchange exchange) {
        if (faults.hasErrors()) {
            return again(faults, fiscalYear, exchange);
        }
        return desk.add(stock.of(FiscalYear.starting(fiscalYear)), viewer.personId())
                .thenReturn(see(fiscalYear));
    }

    @PostMapping("/wages/books/accounts/{fiscalYear}/stock/{stocktakingId}/withdrawal")
    Mono<Rendering> takeBackStock(
            @PathVariable int fiscalYear, @PathVariable UUID stocktakingId, @AuthenticationPrincipal Viewer viewer) {
        return desk.takeBack(FiscalYear.starting(fiscalYear), stocktakingId, viewer.personId())
                .thenReturn(see(fiscalYear));
    }

    @PostMapping("/wages/books/accounts/{fiscalYear}/choice")
    Mono<Rendering> choose(
            @PathVariable @Min(2006) @Max(2200) int fiscalYear,
            @Valid @ModelAttribute NewChoice choice,
            BindingResult faults,
            @AuthenticationPrincipal Viewer viewer,
            ServerWebExchange exchange) {
        if (faults.hasErrors()) {
            return again(faults, fiscalYear, exchange);
        }
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
