package mizuhiki.stream.repeat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What becomes of a day of a rule on which the office is closed. */
public enum OnClosedDay {
    SKIP(0),
    BEFORE(-1),
    AFTER(1);

    /** Further away it would be another week's business. */
    private static final int DAYS_MAX = 6;

    private final int step;

    OnClosedDay(int step) {
        this.step = step;
    }

    /** The day itself, or the nearest open one on the side that was asked for, if there is one within the week. */
    Optional<LocalDate> held(LocalDate day, Set<LocalDate> closed) {
        if (!closed.contains(day)) {
            return Optional.of(day);
        }
        return IntStream.rangeClosed(1, step == 0 ? 0 : DAYS_MAX)
                .mapToObj(away -> day.plusDays((long) away * step))
                .filter(near -> !closed.contains(near))
                .findFirst();
    }
}
