package mizuhiki.order.wage;

import mizuhiki.order.wagepolicy.By;
import mizuhiki.shared.money.Yen;

/**
 * A share of something, such as 60 of 90 parts of 2,084 yen.
 *
 * @param own yen, minutes or days
 * @param all of everybody together
 * @param pot what was shared
 */
public record Portion(By by, long own, long all, Yen pot) {

    /** For pages, which say how much in yen, minutes or days. */
    public Object ownPart() {
        return said(own);
    }

    public Object allParts() {
        return said(all);
    }

    private Object said(long amount) {
        return switch (by) {
            case CREDIT, GROSS -> Yen.of(amount);
            case HOURS, DAYS -> amount;
        };
    }
}
