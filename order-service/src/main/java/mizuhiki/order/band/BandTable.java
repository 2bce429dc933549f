package mizuhiki.order.band;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * One published table for one class of capacity.
 *
 * @param rows highest band first; the last one begins at zero
 */
record BandTable(Head head, List<Row> rows) {

    record Head(
            String name,
            AppliesTo appliesTo,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            int capacityFrom,
            int capacityTo,
            String source) {}

    enum AppliesTo {
        ALL,
        KEPT,
        TARGET,
        /** 一律評価型: whatever the average. */
        FLAT;

        boolean covers(FeeStanding standing) {
            return isOpenTo(standing)
                    && (this == FLAT
                            || this == ALL
                            || name().equals(standing.reform().name()));
        }

        /** As far as is known without the reform. */
        boolean isOpenTo(FeeStanding standing) {
            return (this == FLAT) == standing.flat();
        }
    }

    /** The band begins at its first yen. */
    record Row(Yen from, int six, int sevenAndHalf, int ten) {

        int units(FeeStanding.Staffing staffing) {
            return switch (staffing) {
                case SIX -> six;
                case SEVEN_AND_HALF -> sevenAndHalf;
                case TEN -> ten;
            };
        }
    }

    BandTable {
        rows = rows.stream().sorted(Comparator.comparing(Row::from).reversed()).toList();
    }

    boolean isFor(LocalDate day, int capacity) {
        var ended = head.validTo() != null && day.isAfter(head.validTo());
        return !day.isBefore(head.validFrom())
                && !ended
                && capacity >= head.capacityFrom()
                && capacity <= head.capacityTo();
    }

    /** Tables are never changed: one that begins later, or mends a slip, takes the place of the one before. */
    static BandTable later(BandTable one, BandTable next) {
        return next.head().validFrom().isBefore(one.head().validFrom()) ? one : next;
    }

    /** Null where the table does not say. */
    @Nullable
    Band band(Yen average, FeeStanding standing) {
        Row above = null;
        for (var row : rows) {
            if (row.from().compareTo(average) <= 0) {
                return Band.of(head, row, above, standing);
            }
            above = row;
        }
        return null;
    }
}
