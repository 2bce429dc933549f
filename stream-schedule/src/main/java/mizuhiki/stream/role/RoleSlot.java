package mizuhiki.stream.role;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A role in one show, to be filled by one person. */
public record RoleSlot(UUID id, UUID showId, String name, Exposure exposure, int minutes) {

    private static final int LONGEST_MINUTES = 720;

    /** What staff say about a role. */
    record Plan(
            @NotBlank @Size(max = 30) String name,
            @NotNull Exposure exposure,
            @Min(1) @Max(LONGEST_MINUTES) int minutes) {}

    static RoleSlot of(UUID showId, Plan plan) {
        return new RoleSlot(UuidCreator.getTimeOrderedEpoch(), showId, plan.name(), plan.exposure(), plan.minutes());
    }

    /**
     * What somebody worked in it, unless they say otherwise: a role for the whole show lasts as long as the show did, a
     * shorter turn no longer than planned, and none longer than any role may be, should nobody have ended the show.
     */
    public int minutesWorked(int plannedMinutes, int minutesOnAir) {
        int longest = minutes >= plannedMinutes ? LONGEST_MINUTES : minutes;
        return Math.min(longest, minutesOnAir);
    }
}
