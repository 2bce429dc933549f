package mizuhiki.order.accounts;

import java.util.List;
import java.util.UUID;
import mizuhiki.order.accounts.AccountEntries.Choice;
import mizuhiki.order.costing.YearAmounts;
import mizuhiki.order.costing.YearCosting;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.shared.money.Yen;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The tables of any year, and what is entered for them. */
@Component
class AccountDesk {

    private static final Yen SIMPLIFIED_UP_TO = Yen.of(50_000_000);

    private final YearCosting costing;
    private final AccountEntries entries;

    AccountDesk(YearCosting costing, AccountEntries entries) {
        this.costing = costing;
        this.entries = entries;
    }

    record Made(FiscalYear year, Accounts accounts, List<Stocktaking> stock, Choice choice) {}

    Mono<Made> of(FiscalYear year) {
        return Mono.zip(costing.of(year), entries.stock(year), Counted::new)
                .zipWith(entries.choice(year), (counted, choice) -> counted.made(year, choice));
    }

    Mono<Void> add(Stocktaking counted, UUID by) {
        return entries.add(counted, by);
    }

    Mono<Void> choose(FiscalYear year, Choice choice, UUID by) {
        return costing.of(year)
                .doOnNext(amounts -> requireSmall(amounts.revenueTotal(), choice))
                .then(Mono.defer(() -> entries.choose(year, choice, by)));
    }

    private static void requireSmall(Yen sales, Choice choice) {
        if (choice.simplified() && sales.compareTo(SIMPLIFIED_UP_TO) > 0) {
            throw new SalesTooLarge(sales);
        }
    }

    private record Counted(YearAmounts amounts, List<Stocktaking> stock) {

        Made made(FiscalYear year, Choice choice) {
            return new Made(year, new Accounts(amounts, stock, choice.simplified()), stock, choice);
        }
    }
}
