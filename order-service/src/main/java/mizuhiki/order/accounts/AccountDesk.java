package mizuhiki.order.accounts;

import java.util.Map;
import java.util.UUID;
import mizuhiki.order.accounts.AccountEntries.Choice;
import mizuhiki.order.accounts.AccountEntries.Entered;
import mizuhiki.order.costing.YearAmounts;
import mizuhiki.order.costing.YearCosting;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.order.material.MaterialMoves;
import mizuhiki.order.material.MaterialYear;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.money.Yen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** The tables of any year, and what is entered for them. */
@Component
class AccountDesk {

    private static final Yen SIMPLIFIED_UP_TO = Yen.of(50_000_000);

    private final YearCosting costing;
    private final AccountEntries entries;
    private final MaterialMoves materials;
    private final Audit audit;
    private final TransactionalOperator transaction;

    AccountDesk(
            YearCosting costing,
            AccountEntries entries,
            MaterialMoves materials,
            Audit audit,
            TransactionalOperator transaction) {
        this.costing = costing;
        this.entries = entries;
        this.materials = materials;
        this.audit = audit;
        this.transaction = transaction;
    }

    record Made(Accounts accounts, YearStock stock, Choice choice) {

        public FiscalYear year() {
            return stock.year();
        }

        public MaterialYear material() {
            return stock.material();
        }

        /** The one table was chosen while sales were smaller. */
        public boolean salesTooLarge() {
            return choice.simplified() && isTooLarge(accounts.amounts().revenueTotal());
        }
    }

    Mono<Made> of(FiscalYear year) {
        return Mono.zip(costing.of(year), stock(year), Counted::new).zipWith(entries.choice(year), Counted::made);
    }

    Mono<Entered> add(Stocktaking counted, UUID by) {
        return entries.add(counted, by);
    }

    /** The same entry twice is taken back once. */
    Mono<Void> takeBack(FiscalYear year, UUID stocktakingId, UUID by) {
        return entries.takeBack(year, stocktakingId, by)
                .filter(isNew -> isNew)
                .flatMap(isNew -> audit.record("stocktaking-withdrawn", stocktakingId, Map.of("year", year.number())))
                .as(transaction::transactional);
    }

    Mono<Void> choose(FiscalYear year, Choice choice, UUID by) {
        return costing.of(year)
                .doOnNext(amounts -> requireSmall(amounts.revenueTotal(), choice))
                .then(Mono.defer(() -> entries.choose(year, choice, by)));
    }

    private static void requireSmall(Yen sales, Choice choice) {
        if (choice.simplified() && isTooLarge(sales)) {
            throw new SalesTooLarge(sales);
        }
    }

    private static boolean isTooLarge(Yen sales) {
        return sales.compareTo(SIMPLIFIED_UP_TO) > 0;
    }

    private Mono<YearStock> stock(FiscalYear year) {
        return Mono.zip(
                entries.stock(year), materials.of(year), (entered, material) -> new YearStock(year, entered, material));
    }

    private record Counted(YearAmounts amounts, YearStock stock) {

        Made made(Choice choice) {
            return new Made(new Accounts(amounts, stock.all(), choice.simplified()), stock, choice);
        }
    }
}
