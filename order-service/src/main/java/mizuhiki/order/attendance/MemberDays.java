package mizuhiki.order.attendance;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The days of a member in a month, column by column and in the order in which the database finds them: a month of an
 * office is long.
 *
 * @param days of the month, from 1
 */
public record MemberDays(UUID personId, Integer[] days, Integer[] minutes, Boolean[] atHome) {

    /** Makes something of a day. */
    public interface Day<T> {

        T of(LocalDate day, int minutes, boolean atHome);
    }

    /** From the first of the month on. */
    public <T> List<T> each(YearMonth month, Day<T> day) {
        return IntStream.range(0, days.length)
                .boxed()
                .sorted(comparing(number -> days[number]))
                .map(number -> day.of(month.atDay(days[number]), minutes[number], atHome[number]))
                .toList();
    }
}
