package mizuhiki.stream.rhythm;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/**
 * A rule of RFC 5545 over whole days, such as {@code FREQ=MONTHLY;BYMONTHDAY=-1}.
 *
 * <p>A day that a month or a year does not have is left out, as the standard says; the end of each month has a rule of
 * its own.
 */
public record RepeatRule(String text) {

    public static final int LENGTH_MAX = 200;

    public RepeatRule {
        text = text.strip().toUpperCase(Locale.ROOT).replaceFirst("^RRULE:", "");
        check(text);
    }

    /** Both ends belong to the span. */
    public List<LocalDate> days(LocalDate first, LocalDate from, LocalDate until) {
        return from.isAfter(until) ? List.of() : recur(text).getDates(first, from, until);
    }

    private static void check(String text) {
        var recur = recur(text);
        var byDays = recur.getFrequency().compareTo(Frequency.DAILY) >= 0;
        var wholeDays = recur.getHourList().isEmpty()
                && recur.getMinuteList().isEmpty()
                && recur.getSecondList().isEmpty();
        var goesOn = !text.contains("INTERVAL=") || recur.getInterval() > 0;
        if (text.length() > LENGTH_MAX || !byDays || !wholeDays || !goesOn) {
            throw new RuleUnreadable(text);
        }
    }

    private static Recur<LocalDate> recur(String text) {
        try {
            return new Recur<>(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new RuleUnreadable(text);
        }
    }
}
