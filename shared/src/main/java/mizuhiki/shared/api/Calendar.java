package mizuhiki.shared.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/** The years an office can have to do with; beyond them, neither time nor a database can be reckoned with. */
final class Calendar {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private Calendar() {}

    static <T extends TemporalAccessor> T known(T time) {
        if (!knows(time)) {
            throw new DateTimeException("not in this calendar: " + time);
        }
        return time;
    }

    static boolean knows(TemporalAccessor time) {
        return time instanceof Instant instant ? knows(instant) : knows(time.get(ChronoField.YEAR));
    }

    private static boolean knows(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static boolean knows(Instant time) {
        return !time.isBefore(startOf(FIRST_YEAR)) && time.isBefore(startOf(LAST_YEAR + 1));
    }

    private static Instant startOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
