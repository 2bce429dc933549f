package mizuhiki.order.accounts;

import mizuhiki.shared.money.Yen;

/**
 * 棚卸: one kind of stock at the beginning and at the end of a year.
 *
 * @param source the stock list, or why there is none
 */
record Stocktaking(int fiscalYear, String workType, Stock stock, Yen opening, Yen closing, String source) {

    enum Stock {
        MATERIAL,
        IN_PROGRESS,
        PRODUCT
    }

    static Stocktaking notCounted(int fiscalYear, String workType, Stock stock) {
        return new Stocktaking(fiscalYear, workType, stock, Yen.ZERO, Yen.ZERO, "");
    }

    Yen growth() {
        return closing.minus(opening);
    }
}
