package mizuhiki.stream.turn;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import mizuhiki.stream.role.Exposure;

/**
 * A turn in a show, for one person.
 *
 * @param kind of role, such as comments
 * @param step somebody must have reached in that kind
 * @param breakAfter before the same person has another turn
 */
public record Opening(
        UUID id,
        Airing airing,
        UUID kind,
        String role,
        Exposure exposure,
        Step step,
        Instant startsAt,
        Instant endsAt,
        Duration breakAfter) {

    public int minutes() {
        return Math.toIntExact(Duration.between(startsAt, endsAt).toMinutes());
    }

    public LocalDate day() {
        return airing.day();
    }

    /** By its Monday. */
    public LocalDate week() {
        return day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public boolean isQuiet() {
        return exposure == Exposure.NONE;
    }

    public Opening withStaff() {
        var staffed = new Airing(airing.id(), airing.title(), airing.day(), true);
        return new Opening(id, staffed, kind, role, exposure, step, startsAt, endsAt, breakAfter);
    }

    public boolean overlaps(Opening other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    /** From the end of the earlier one to the beginning of the later. */
    public Duration gapTo(Opening other) {
        return startsAt.isBefore(other.startsAt)
                ? Duration.between(endsAt, other.startsAt)
                : Duration.between(other.endsAt, startsAt);
    }

    public Duration breakBefore(Opening other) {
        return startsAt.isBefore(other.startsAt) ? breakAfter : other.breakAfter;
    }
}
