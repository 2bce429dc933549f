package mizuhiki.stream.calendar;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import mizuhiki.shared.time.Moment;

/** How much of the calendar is looked at. Weeks begin on Monday, as those people set their limits for and the open days do. */
enum View {
    MONTH,
    WEEK,
    DAY;

    LocalDate first(LocalDate day) {
        return switch (this) {
            case MONTH -> Moment.mondayOf(day.withDayOfMonth(1));
            case WEEK -> Moment.mondayOf(day);
            case DAY -> day;
        };
    }

    /** Belongs to it. */
    LocalDate last(LocalDate day) {
        return switch (this) {
            case MONTH ->
                Moment.mondayOf(day.with(TemporalAdjusters.lastDayOfMonth())).plusDays(6);
            case WEEK -> Moment.mondayOf(day).plusDays(6);
            case DAY -> day;
        };
    }

    LocalDate next(LocalDate day) {
        return switch (this) {
            case MONTH -> day.withDayOfMonth(1).plusMonths(1);
            case WEEK -> day.plusWeeks(1);
            case DAY -> day.plusDays(1);
        };
    }

    LocalDate previous(LocalDate day) {
        return switch (this) {
            case MONTH -> day.withDayOfMonth(1).minusMonths(1);
            case WEEK -> day.minusWeeks(1);
            case DAY -> day.minusDays(1);
        };
    }
}
