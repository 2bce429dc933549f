package mizuhiki.order.tax;

import mizuhiki.shared.money.TaxCategory;
import mizuhiki.shared.money.Yen;

/**
 * What a registered office has to tell of the tax in a price.
 *
 * @param number its 登録番号
 * @param standard in percent of the price without tax, as is reduced
 */
public record InvoiceTax(String number, int standard, int reduced) {

    public Taxed in(Yen total, TaxCategory category) {
        return Taxed.at(
                switch (category) {
                    case STANDARD -> standard;
                    case REDUCED -> reduced;
                },
                total);
    }
}
