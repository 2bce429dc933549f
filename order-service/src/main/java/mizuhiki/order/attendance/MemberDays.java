package mizuhiki.order.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The days of a member in a month, column by column as the database gives them: a month of an office is long. */
public record MemberDays(UUID personId, LocalDate[] days, Integer[] minutes, Boolean[] atHome) {

    /** Makes something of a day. */
    public interface Day<T> {

        T of(LocalDate day, int minutes, boolean atHome);
    }

    public <T> List<T> each(Day<T> day) {
        return IntStream.range(0, days.length)
                .mapToObj(number -> day.of(days[number], minutes[number], atHome[number]))
                .toList();
    }
}
