package mizuhiki.stream.weeklimit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Limits of a week as they are filled in; an empty field is no limit. */
record WeekLimitForm(
        @Nullable @Min(0) @Max(10_080) Integer minutesAWeek,
        @Nullable @Min(0) @Max(7) Integer daysAWeek,
        @Nullable @Min(0) @Max(1_440) Integer restMinutes) {

    WeekLimit limit(UUID personId) {
        return new WeekLimit(personId, minutesAWeek, daysAWeek, Objects.requireNonNullElse(restMinutes, 0));
    }
}
