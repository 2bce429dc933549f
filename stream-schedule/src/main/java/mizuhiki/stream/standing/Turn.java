package mizuhiki.stream.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.crew.Answer;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.skill.RoleKind;
import mizuhiki.stream.turn.Airing;
import mizuhiki.stream.turn.Opening;
import mizuhiki.stream.turn.Step;
import org.jspecify.annotations.Nullable;

/** A role of a show in the week in question, and who is asked for it. */
public record Turn(
        UUID id,
        UUID showId,
        String title,
        Instant startsAt,
        String name,
        Exposure exposure,
        int minutes,
        @Nullable UUID personId,
        @Nullable Answer state) {

    Instant endsAt() {
        return startsAt.plusSeconds(60L * minutes);
    }

    LocalDate day() {
        return Moment.dayOf(startsAt);
    }

    boolean accepted() {
        return state == Answer.ACCEPTED;
    }

    /**
     * Only staff can take a show on air and run its floor, so somebody of them is there.
     *
     * @param here whether it is in question; what is of another show counts as time alone: what it shows of people was
     *     settled there
     */
    Opening opening(RoleKind kind, boolean here) {
        return new Opening(
                id,
                new Airing(showId, title, day(), true),
                kind.id(),
                name,
                here ? exposure : Exposure.NONE,
                here ? kind.step() : Step.OBSERVER,
                startsAt,
                endsAt(),
                kind.breakAfter());
    }
}
