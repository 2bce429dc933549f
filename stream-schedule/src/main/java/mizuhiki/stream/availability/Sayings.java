package mizuhiki.stream.availability;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.turn.Wish;
import mizuhiki.stream.weeklimit.WeekLimit;

/** All that one person has said, as they see it themselves. */
record Sayings(List<ShowLine> shows, List<WeekdayLine> weekdays, WeekLimit limit, Condition condition) {

    record ShowLine(Show show, Wish wish) {}

    record WeekdayLine(DayOfWeek weekday, Wish wish) {}

    record Said(Map<UUID, Wish> byShow, Map<DayOfWeek, Wish> byWeekday) {

        Wish about(Show show) {
            return Objects.requireNonNullElseGet(
                    byShow.get(show.id()), () -> about(show.day().getDayOfWeek()));
        }

        Wish about(DayOfWeek weekday) {
            return byWeekday.getOrDefault(weekday, Wish.CAN);
        }
    }

    static Sayings of(List<Show> coming, Said said, WeekLimit limit, Condition condition) {
        return new Sayings(
                coming.stream()
                        .map(show -> new ShowLine(show, said.about(show)))
                        .toList(),
                Arrays.stream(DayOfWeek.values())
                        .map(weekday -> new WeekdayLine(weekday, said.about(weekday)))
                        .toList(),
                limit,
                condition);
    }
}
