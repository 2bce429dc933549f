package mizuhiki.order.band;

import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * A band of a table and the one above it.
 *
 * @param units a day
 * @param above null in the highest band
 */
record Band(
        String table,
        String source,
        Yen from,
        int units,
        @Nullable Above above) {

    record Above(Yen from, int units) {}

    static Band of(BandTable.Head head, BandTable.Row row, BandTable.@Nullable Row above, FeeStanding standing) {
        var staffing = standing.staffing();
        return new Band(
                head.name(),
                head.source(),
                row.from(),
                standing.units(row.units(staffing)),
                above == null ? null : new Above(above.from(), standing.units(above.units(staffing))));
    }
}
