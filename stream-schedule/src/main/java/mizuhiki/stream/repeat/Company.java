package mizuhiki.stream.repeat;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import mizuhiki.stream.standby.StandBy;

/**
 * Who stands by in the shows of a series, by the day of its rule.
 *
 * @param first where the series has no show yet
 */
record Company(NavigableMap<LocalDate, StandBy> known, StandBy first) {

    static Company of(Map<UUID, LocalDate> days, Map<UUID, StandBy> standBys) {
        var known = new TreeMap<LocalDate, StandBy>();
        standBys.forEach((showId, standBy) -> known.put(days.get(showId), standBy));
        return new Company(known, StandBy.NOBODY);
    }

    Company orElse(StandBy planner) {
        return new Company(known, planner);
    }

    /** As in the show that was there on this day, or the last one before it, or else the next. */
    StandBy on(LocalDate day) {
        return Optional.ofNullable(known.floorEntry(day))
                .or(() -> Optional.ofNullable(known.ceilingEntry(day)))
                .map(Map.Entry::getValue)
                .orElse(first);
    }
}
