package mizuhiki.stream.rhythm;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The rules most repeats have; the first day says the rest. */
public enum Rhythm {
    WEEKLY,
    FORTNIGHTLY,
    MONTH_DAY,
    MONTH_WEEKDAY,
    MONTH_END;

    /** The one a rule is written in, seen from its first day; empty for a rule of another calendar. */
    public static Optional<Rhythm> of(String rule, LocalDate first) {
        return Arrays.stream(values())
                .filter(rhythm -> rhythm.rule(first).equals(rule))
                .findFirst();
    }

    public String rule(LocalDate first) {
        return switch (this) {
            case WEEKLY -> "FREQ=WEEKLY;BYDAY=" + code(first.getDayOfWeek());
            case FORTNIGHTLY -> "FREQ=WEEKLY;INTERVAL=2;BYDAY=" + code(first.getDayOfWeek());
            case MONTH_DAY -> "FREQ=MONTHLY;BYMONTHDAY=" + first.getDayOfMonth();
            case MONTH_WEEKDAY -> "FREQ=MONTHLY;BYDAY=" + week(first) + code(first.getDayOfWeek());
            case MONTH_END -> "FREQ=MONTHLY;BYMONTHDAY=-1";
        };
    }

    /** Not every month has a fifth one, but each has a last one. */
    private static int week(LocalDate first) {
        var week = (first.getDayOfMonth() - 1) / 7 + 1;
        return week == 5 ? -1 : week;
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}
