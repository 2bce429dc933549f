package mizuhiki.stream.turn;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does not want to exceed; null: no limit of their own.
 *
 * @param rest between two turns
 * @param quietOnly only roles in which the public neither sees nor hears them
 */
public record Limits(
        @Nullable Integer minutesADay,
        @Nullable Integer minutesAWeek,
        @Nullable Integer daysAWeek,
        Duration rest,
        boolean quietOnly) {

    public static final Limits NONE = new Limits(null, null, null, Duration.ZERO, false);
}
