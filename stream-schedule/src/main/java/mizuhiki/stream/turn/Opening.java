package mizuhiki.stream.turn;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.role.Exposure;
import org.jspecify.annotations.Nullable;

/**
 * A turn in a show, for one person.
 *
 * @param kind of role, such as comments
 */
public record Opening(
        UUID id,
        Airing airing,
        UUID kind,
        String role,
        Exposure exposure,
        Instant startsAt,
        Instant endsAt,
        Demand demand) {

    public int minutes() {
        return Math.toIntExact(Duration.between(startsAt, endsAt).toMinutes());
    }

    public LocalDate day() {
        return airing.day();
    }

    /** By its Monday. */
    public LocalDate week() {
        return Moment.mondayOf(day());
    }

    public boolean isQuiet() {
        return exposure == Exposure.NONE;
    }

    public Step step() {
        return demand.step();
    }

    public boolean isSettledWith(UUID personId) {
        return personId.equals(demand.settledWith());
    }

    public boolean isTooLong() {
        return demand.mostMinutes() != null && minutes() > demand.mostMinutes();
    }

    public boolean isUnattended() {
        return demand.staffNeeded() && !airing.staffPresent();
    }

    public Opening withStaff() {
        var staffed = new Airing(airing.id(), airing.title(), airing.day(), true);
        return new Opening(id, staffed, kind, role, exposure, startsAt, endsAt, demand);
    }

    public Opening lasting(int minutes) {
        var earlier = startsAt.plus(Duration.ofMinutes(minutes));
        return new Opening(id, airing, kind, role, exposure, startsAt, earlier, demand);
    }

    /** @param pause until the same person has their next settled turn */
    public Opening settled(@Nullable UUID personId, Duration pause) {
        return new Opening(id, airing, kind, role, exposure, startsAt, endsAt, demand.settled(personId, pause));
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
        return startsAt.isBefore(other.startsAt) ? demand.breakAfter() : other.demand.breakAfter();
    }
}
