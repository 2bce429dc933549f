package mizuhiki.order.accounts;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.order.accounts.AccountEntries.Choice;
import mizuhiki.order.costing.YearAmounts;
import mizuhiki.order.costing.YearCosting;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.order.material.MaterialMoves;
import mizuhiki.order.material.MaterialYear;
import mizuhiki.shared.money.Yen;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The tables of any year, and what is entered for them. */
@Component
class AccountDesk {

    private static final Yen SIMPLIFIED_UP_TO = Yen.of(50_000_000);

    private final YearCosting costing;
    private final AccountEntries entries;
    private final MaterialMoves materials;

    AccountDesk(YearCosting costing, AccountEntries entries, MaterialMoves materials) {
        this.costing = costing;
        this.entries = entries;
        this.materials = materials;
    }

    /** @param material as its book tells it */
    record Made(FiscalYear year, Accounts accounts, List<Stocktaking> stock, MaterialYear material, Choice choice) {}

    Mono<Made> of(FiscalYear year) {
        return Mono.zip(costing.of(year), stock(year), Counted::new)
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

    private Mono<Stock> stock(FiscalYear year) {
        return Mono.zip(entries.stock(year), materials.of(year), Stock::new);
    }

    /** What is entered by hand comes before what the book of materials tells. */
    private record Stock(List<Stocktaking> entered, MaterialYear material) {

        List<Stocktaking> all(FiscalYear year) {
            var byHand = entered.stream().anyMatch(counted -> counted.stock() == Stocktaking.Stock.MATERIAL);
            return byHand || !material.kept()
                    ? entered
                    : Stream.concat(entered.stream(), Stream.of(Stocktaking.of(year, material)))
                            .toList();
        }
    }

    private record Counted(YearAmounts amounts, Stock stock) {

        Made made(FiscalYear year, Choice choice) {
            var all = stock.all(year);
            return new Made(year, new Accounts(amounts, all, choice.simplified()), all, stock.material(), choice);
        }
    }
}
