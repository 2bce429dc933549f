package mizuhiki.stream.relay;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalTime;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.role.RoleSlot;
import mizuhiki.stream.show.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * A role as staff write it: from what o'clock, for how long.
 *
 * @param from empty: with the show
 */
record RoleForm(
        @NotBlank @Size(max = 30) String name,
        @NotNull Exposure exposure,
        @Nullable @DateTimeFormat(iso = ISO.TIME) LocalTime from,
        @Min(1) @Max(720) int minutes) {

    private static final long DAY_MINUTES = Duration.ofDays(1).toMinutes();

    RoleSlot.Plan plan(Show show) {
        return new RoleSlot.Plan(name, exposure, startsAfter(show.startTime()), minutes);
    }

    /** A show may run past midnight. */
    private int startsAfter(LocalTime showStarts) {
        return from == null
                ? 0
                : Math.toIntExact(
                        Math.floorMod(Duration.between(showStarts, from).toMinutes(), DAY_MINUTES));
    }
}
