package mizuhiki.order.tax;

import mizuhiki.shared.money.Yen;

/**
 * What a registered office has to tell of the tax in a price.
 *
 * @param number its 登録番号
 * @param rate in percent of the price without tax
 */
public record InvoiceTax(String number, int rate) {

    private static final int WHOLE = 100;

    /** Once for all that is taxed at the rate; the part of a yen is left out. */
    public Yen in(Yen total) {
        return total.part(rate, WHOLE + rate);
    }
}
