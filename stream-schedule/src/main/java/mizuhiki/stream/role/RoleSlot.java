package mizuhiki.stream.role;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A role in one show, to be filled by one person.
 *
 * @param startsAfter minutes after the show began
 */
public record RoleSlot(UUID id, UUID showId, String name, Exposure exposure, int startsAfter, int minutes) {

    private static final int LONGEST_MINUTES = 720;

    /**
     * What staff say about a role.
     *
     * @param startsAfter minutes after the show began; left out: with the show
     */
    public record Plan(
            @NotBlank @Size(max = 30) String name,
            @NotNull Exposure exposure,

            @Nullable @Min(0) @Max(LONGEST_MINUTES - 1) Integer startsAfter,

            @Min(1) @Max(LONGEST_MINUTES) int minutes) {

        /** The name ties it to its kind. */
        public Plan {
            name = name == null ? null : name.strip();
        }

        public int from() {
            return startsAfter == null ? 0 : startsAfter;
        }

        public Plan lasting(int newFrom, int newMinutes) {
            return new Plan(name, exposure, newFrom, newMinutes);
        }

        public boolean isWithin(int showMinutes) {
            return from() + minutes <= showMinutes;
        }
    }

    public static RoleSlot of(UUID showId, Plan plan) {
        return new RoleSlot(
                UuidCreator.getTimeOrderedEpoch(), showId, plan.name(), plan.exposure(), plan.from(), plan.minutes());
    }

    public RoleSlot lasting(int newMinutes) {
        return new RoleSlot(id, showId, name, exposure, startsAfter, newMinutes);
    }

    public Plan plan() {
        return new Plan(name, exposure, startsAfter, minutes);
    }

    public Instant startsAt(Instant showStartsAt) {
        return showStartsAt.plus(Duration.ofMinutes(startsAfter));
    }

    public Instant endsAt(Instant showStartsAt) {
        return startsAt(showStartsAt).plus(Duration.ofMinutes(minutes));
    }

    /** In Japan. */
    public LocalTime startTime(Instant showStartsAt) {
        return Moment.timeOf(startsAt(showStartsAt));
    }

    public LocalTime endTime(Instant showStartsAt) {
        return Moment.timeOf(endsAt(showStartsAt));
    }

    public boolean isWhole(int plannedMinutes) {
        return startsAfter == 0 && isLast(plannedMinutes);
    }

    /** Whether whoever is in it is on in this minute of the plan; the last stays on should there be more than planned. */
    public boolean isOn(int minute, int plannedMinutes) {
        return minute >= startsAfter && (minute < startsAfter + minutes || isLast(plannedMinutes));
    }

    /**
     * What somebody worked in it, unless they say otherwise: whoever has the last turn is there until the show really
     * ended, everybody else no longer than planned, and nobody longer than any role may be, should nobody have ended it.
     */
    public int minutesWorked(int plannedMinutes, int minutesOnAir) {
        int longest = isLast(plannedMinutes) ? LONGEST_MINUTES : minutes;
        return Math.clamp(minutesOnAir - startsAfter, 0, longest);
    }

    /** Whether the same role goes on in another turn. */
    public boolean isFollowedBy(RoleSlot other) {
        return other.name.equals(name) && other.startsAfter + other.minutes > startsAfter + minutes;
    }

    public boolean isLast(int plannedMinutes) {
        return startsAfter + minutes >= plannedMinutes;
    }
}
