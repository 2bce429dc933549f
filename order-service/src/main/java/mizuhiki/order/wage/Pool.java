package mizuhiki.order.wage;

import mizuhiki.shared.money.Yen;

/**
 * What a month may give out.
 *
 * @param earned proceeds of the sales settled in this month
 * @param returned taken back for goods returned, negative
 */
public record Pool(Yen carried, Yen earned, Yen returned) {

    public Yen total() {
        return carried.plus(earned).plus(returned);
    }
}
