package mizuhiki.order.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day of a member.
 *
 * @param cameAt known where times were told, and {@code leftAt} with it; then the minutes follow from them
 * @param confirmedBy of staff, who looked at the day since it was last changed
 */
public record Attended(
        UUID personId,
        LocalDate day,
        int minutes,
        boolean atHome,
        @Nullable LocalTime cameAt,
        @Nullable LocalTime leftAt,
        int breakMinutes,
        @Nullable UUID confirmedBy,
        @Nullable Instant confirmedAt) {

    public boolean isConfirmed() {
        return confirmedAt != null;
    }
}
