package mizuhiki.order.accounts;

import mizuhiki.order.apportion.CostPlace;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.order.material.MaterialYear;
import mizuhiki.shared.money.Yen;

/**
 * 棚卸: one kind of stock at the beginning and at the end of a year.
 *
 * @param source the stock list, or why there is none
 */
record Stocktaking(int fiscalYear, String workType, Stock stock, Yen opening, Yen closing, String source) {

    static final String FROM_BOOK = "材料の帳面";

    enum Stock {
        MATERIAL,
        IN_PROGRESS,
        PRODUCT
    }

    static Stocktaking notCounted(int fiscalYear, String workType, Stock stock) {
        return new Stocktaking(fiscalYear, workType, stock, Yen.ZERO, Yen.ZERO, "");
    }

    /** Of all kinds of work: material waits for any of them. */
    static Stocktaking of(FiscalYear year, MaterialYear book) {
        return new Stocktaking(
                year.number(), CostPlace.GENERAL, Stock.MATERIAL, book.opening(), book.closing(), FROM_BOOK);
    }

    Yen growth() {
        return closing.minus(opening);
    }
}
