package mizuhiki.order.attendance;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A member's day as a program tells it: in minutes, or by when they came and left. */
record Told(
        @Nullable @Min(0) @Max(960) Integer minutes,
        @Nullable LocalTime from,
        @Nullable LocalTime until,
        @Nullable @Min(0) @Max(960) Integer breakMinutes,
        @Nullable Boolean atHome) {

    @AssertTrue
    public boolean isSaying() {
        return minutes != null || from != null || until != null;
    }

    Stay stay() {
        return Stay.told(minutes, from, until, breakMinutes);
    }

    boolean isAtHome() {
        return Boolean.TRUE.equals(atHome);
    }
}
