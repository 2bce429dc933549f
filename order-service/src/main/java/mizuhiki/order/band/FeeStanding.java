package mizuhiki.order.band;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the authority confirmed about the office, from a day on.
 *
 * @param newReduction designated on or after 2026-06-01 without an exception: 984/1000 of the units
 * @param flat 一律評価型 (Ⅳ to Ⅵ): the average does not decide the fee
 * @param confirmedOn null only where the reform status is unknown
 */
record FeeStanding(
        LocalDate validFrom,
        Staffing staffing,
        int capacity,
        Reform reform,
        boolean newReduction,
        @Nullable LocalDate confirmedOn,
        String document,
        boolean flat) {

    private static final int REDUCED = 984;
    private static final int WHOLE = 1_000;

    /** How many members one full-time instructor or supporter has: 6, 7.5 or 10. */
    enum Staffing {
        SIX,
        SEVEN_AND_HALF,
        TEN
    }

    enum Reform {
        TARGET,
        KEPT,
        UNKNOWN
    }

    /** Half a unit is rounded up. */
    int units(int published) {
        return newReduction ? (published * REDUCED + WHOLE / 2) / WHOLE : published;
    }
}
