package mizuhiki.order.accounts;

import mizuhiki.order.costing.YearAmounts;
import mizuhiki.shared.money.Yen;

/**
 * 収益 = 費用 + 増減差額, and where the difference went by the ledger.
 *
 * @param costs of the tables: less by what unfinished and unsold stock grew
 */
record TieOut(Yen revenue, Yen costs, YearAmounts.Kept kept, Yen stockGrowth) {

    public Yen difference() {
        return revenue.minus(costs);
    }

    /** Of the difference, what neither the ledger nor the stock can name; nothing, or something is wrong. */
    public Yen unnamed() {
        return difference().minus(kept.total()).minus(stockGrowth);
    }

    public boolean isTied() {
        return unnamed().equals(Yen.ZERO);
    }
}
