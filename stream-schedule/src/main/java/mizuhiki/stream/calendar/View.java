package mizuhiki.stream.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How much of the calendar is looked at. Weeks begin on Sunday, as on the wall. */
enum View {
    MONTH,
    WEEK,
    DAY;

    LocalDate first(LocalDate day) {
        return switch (this) {
            case MONTH -> sunday(day.withDayOfMonth(1));
            case WEEK -> sunday(day);
            case DAY -> day;
        };
    }

    /** Belongs to it. */
    LocalDate last(LocalDate day) {
        return switch (this) {
            case MONTH -> sunday(day.with(TemporalAdjusters.lastDayOfMonth())).plusDays(6);
            case WEEK -> sunday(day).plusDays(6);
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

    private static LocalDate sunday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    }
}
