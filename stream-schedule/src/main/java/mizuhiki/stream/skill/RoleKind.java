package mizuhiki.stream.skill;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.turn.Demand;
import mizuhiki.stream.turn.Step;
import org.jspecify.annotations.Nullable;

/**
 * A kind of role; its name is what ties roles in shows to it.
 *
 * @param step somebody must have reached
 * @param mostMinutes of one turn; null: as long as the show
 * @param breakMinutes after a turn
 * @param staffNeeded whether it is only done while staff stand by; left out: it is
 */
public record RoleKind(
        @NotBlank @Size(max = 30) String name,
        @NotNull Exposure exposure,
        @NotNull Step step,
        @Nullable @Min(1) @Max(720) Integer mostMinutes,
        @Min(0) @Max(1_440) int breakMinutes,
        @Nullable Boolean staffNeeded) {

    public RoleKind {
        name = name == null ? null : name.strip();
        staffNeeded = staffNeeded == null || staffNeeded;
    }

    /** That of a role; one of a name nobody described everybody may take. */
    public static RoleKind of(Map<String, RoleKind> known, String name, Exposure exposure) {
        return known.getOrDefault(name, unknown(name, exposure));
    }

    private static RoleKind unknown(String name, Exposure exposure) {
        return new RoleKind(name, exposure, Step.OBSERVER, null, 0, true);
    }

    /** The same for the same name. */
    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public UUID id() {
        return id(name);
    }

    /** What a turn of this kind asks for. */
    public Demand demand() {
        return new Demand(step, mostMinutes, Duration.ofMinutes(breakMinutes), needsStaff());
    }

    public boolean needsStaff() {
        return Objects.requireNonNull(staffNeeded);
    }

    public boolean isTooLong(int minutes) {
        return mostMinutes != null && minutes > mostMinutes;
    }
}
