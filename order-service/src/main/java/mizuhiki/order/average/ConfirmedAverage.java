package mizuhiki.order.average;

import java.time.LocalDate;
import mizuhiki.shared.money.Yen;

/**
 * An average that the authority decided on, not this house.
 *
 * @param fiscalYear the year whose fee it decides
 * @param validFrom the first day it counts
 */
public record ConfirmedAverage(
        int fiscalYear, Kind kind, LocalDate validFrom, Yen amount, LocalDate confirmedOn, String document) {

    public enum Kind {
        /** A new office counts as one below 10,000 yen. */
        FIRST_YEAR,
        /** Of the first six months of a new office. */
        SIX_MONTHS,
        /** Of the year before, where the house did not keep the books then. */
        LAST_YEAR,
        /** By decision, after a disaster or a fall of the whole prefecture. */
        YEAR_BEFORE_LAST
    }
}
