package mizuhiki.order.costing;

import java.util.List;
import java.util.SortedMap;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.shared.money.Yen;

/**
 * What a year brought in and cost.
 *
 * @param revenue by kind of work
 * @param kept what of it is still there, by where it is
 */
public record YearAmounts(FiscalYear year, SortedMap<String, Yen> revenue, List<Cost> costs, Kept kept) {

    public YearAmounts {
        costs = List.copyOf(costs);
    }

    /** What the ledger says became of the difference, independently of revenue and costs. */
    public record Kept(Yen pool, Yen wageReserve, Yen equipmentReserve) {

        public Yen total() {
            return pool.plus(wageReserve).plus(equipmentReserve);
        }
    }

    public Yen revenueTotal() {
        return revenue.values().stream().collect(Yen.sum());
    }

    public Yen costTotal() {
        return costs.stream().map(Cost::amount).collect(Yen.sum());
    }
}
