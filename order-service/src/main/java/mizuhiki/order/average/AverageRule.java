package mizuhiki.order.average;

import mizuhiki.order.fiscal.CountedBy;
import mizuhiki.shared.money.Yen;

/**
 * What of the average an office decides or is granted, from a year on.
 *
 * @param severeSupport 重度者支援体制加算(I) applies
 * @param source who said so, and where
 */
public record AverageRule(int fiscalYear, CountedBy countedBy, boolean severeSupport, String source) {

    private static final Yen FOR_SEVERE_SUPPORT = Yen.of(2_000);

    static final AverageRule FIRST = new AverageRule(2006, CountedBy.WORKED, false, "はじめの設定");

    /** Kept apart from the average itself. */
    public Yen addition() {
        return severeSupport ? FOR_SEVERE_SUPPORT : Yen.ZERO;
    }
}
