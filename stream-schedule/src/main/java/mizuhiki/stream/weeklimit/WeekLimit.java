package mizuhiki.stream.weeklimit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How much of a week is enough for somebody; null for no limit of their own.
 *
 * @param restMinutes between two roles
 */
public record WeekLimit(
        UUID personId,
        @Nullable Integer minutesAWeek,
        @Nullable Integer daysAWeek,
        int restMinutes) {

    public static WeekLimit none(UUID personId) {
        return new WeekLimit(personId, null, null, 0);
    }
}
