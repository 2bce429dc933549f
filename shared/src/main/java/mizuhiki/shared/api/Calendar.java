package mizuhiki.shared.api;

import java.time.DateTimeException;
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
        var year = time.get(ChronoField.YEAR);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
