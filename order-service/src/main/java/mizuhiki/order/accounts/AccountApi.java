package mizuhiki.order.accounts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.accounts.NewEntries.NewChoice;
import mizuhiki.order.accounts.NewEntries.NewStock;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.order.material.MaterialYear;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/wages/tables/{fiscalYear}")
@Allowed(Role.MANAGER)
class AccountApi {

    private final AccountDesk desk;

    AccountApi(AccountDesk desk) {
        this.desk = desk;
    }

    /**
     * @param stock as it was entered by hand
     * @param salesTooLarge for the one table that was chosen
     */
    record Told(
            List<Sheet> sheets,
            TieOut tieOut,
            MaterialYear material,
            List<AccountEntries.Entered> stock,
            AccountEntries.Choice choice,
            boolean salesTooLarge) {

        static Told of(AccountDesk.Made made) {
            return new Told(
                    made.accounts().sheets(),
                    made.accounts().tieOut(),
                    made.material(),
                    made.stock().entered(),
                    made.choice(),
                    made.salesTooLarge());
        }
    }

    @GetMapping
    Mono<Told> year(@PathVariable @Min(2006) @Max(2200) int fiscalYear) {
        return desk.of(FiscalYear.starting(fiscalYear)).map(Told::of);
    }

    @PostMapping("/stock")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<AccountEntries.Entered> addStock(
            @PathVariable @Min(2006) @Max(2200) int fiscalYear,
            @Valid @RequestBody NewStock stock,
            @AuthenticationPrincipal Viewer viewer) {
        return desk.add(stock.of(FiscalYear.starting(fiscalYear)), viewer.personId());
    }

    /** What was entered before it counts again. */
    @DeleteMapping("/stock/{stocktakingId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> takeBackStock(
            @PathVariable int fiscalYear, @PathVariable UUID stocktakingId, @AuthenticationPrincipal Viewer viewer) {
        return desk.takeBack(FiscalYear.starting(fiscalYear), stocktakingId, viewer.personId());
    }

    @PutMapping("/choice")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> choose(
            @PathVariable @Min(2006) @Max(2200) int fiscalYear,
            @Valid @RequestBody NewChoice choice,
            @AuthenticationPrincipal Viewer viewer) {
        return desk.choose(FiscalYear.starting(fiscalYear), choice.choice(), viewer.personId());
    }
}
