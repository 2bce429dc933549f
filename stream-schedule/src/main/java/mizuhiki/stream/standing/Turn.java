package mizuhiki.stream.standing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.crew.Answer;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.skill.RoleKind;
import mizuhiki.stream.turn.Airing;
import mizuhiki.stream.turn.Demand;
import mizuhiki.stream.turn.Opening;
import mizuhiki.stream.turn.Span;
import mizuhiki.stream.turn.Step;
import org.jspecify.annotations.Nullable;

/**
 * A role of a show in the week in question, and who is asked for it.
 *
 * @param startsAt later than its show, where somebody else has the role before
 */
public record Turn(
        UUID id,
        UUID showId,
        String title,
        Instant showStartsAt,
        Instant startsAt,
        String name,
        Exposure exposure,
        int minutes,
        @Nullable UUID personId,
        @Nullable Answer state) {

    Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }

    public LocalTime startTime() {
        return Moment.timeOf(startsAt);
    }

    public LocalTime endTime() {
        return Moment.timeOf(endsAt());
    }

    /** That of its show, which may run past midnight. */
    LocalDate day() {
        return Moment.dayOf(showStartsAt);
    }

    /** By its Monday. */
    LocalDate week() {
        return Moment.mondayOf(day());
    }

    Span span() {
        return new Span(id, startsAt, endsAt());
    }

    boolean asked() {
        return state == Answer.OFFERED;
    }

    boolean accepted() {
        return state == Answer.ACCEPTED;
    }

    Opening opening(RoleKind kind, boolean staffPresent) {
        return opening(kind, exposure, kind.demand(), staffPresent);
    }

    /** Of another show it counts as time alone: what it shows of people was settled there. */
    Opening elsewhere(RoleKind kind) {
        var time = new Demand(Step.OBSERVER, null, kind.demand().breakAfter(), false);
        return opening(kind, Exposure.NONE, time, true);
    }

    private Opening opening(RoleKind kind, Exposure shown, Demand demand, boolean staffPresent) {
        var airing = new Airing(showId, title, day(), staffPresent);
        return new Opening(id, airing, kind.id(), name, shown, startsAt, endsAt(), demand);
    }
}
