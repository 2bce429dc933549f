package mizuhiki.order.opening;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * On which weekdays the office is open, from a day on.
 *
 * @param sellingCounts whether a day at a bazaar or on air is one of 開所日数
 */
record OpeningRule(LocalDate validFrom, Set<DayOfWeek> weekdays, boolean sellingCounts) {

    /** Of an office that has said nothing. */
    static final OpeningRule UNSAID =
            new OpeningRule(LocalDate.EPOCH, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), true);

    OpeningRule {
        weekdays = Set.copyOf(weekdays);
    }

    DayKind usually(LocalDate day) {
        return weekdays.contains(day.getDayOfWeek()) ? DayKind.PRODUCTION : DayKind.CLOSED;
    }
}
