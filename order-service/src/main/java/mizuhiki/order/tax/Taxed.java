package mizuhiki.order.tax;

import mizuhiki.shared.money.Yen;

/**
 * All that one paper tells of one rate.
 *
 * @param rate in percent of the price without tax
 * @param amount with the tax
 */
public record Taxed(int rate, Yen amount, Yen tax) {

    private static final int WHOLE = 100;

    /** The tax is rounded once for all that is taxed at the rate; the part of a yen is left out. */
    static Taxed at(int rate, Yen amount) {
        return new Taxed(rate, amount, amount.part(rate, WHOLE + rate));
    }
}
