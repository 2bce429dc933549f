package mizuhiki.stream.occasion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.turn.Span;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A rehearsal, a photo day, a meeting: at a time, for everybody or for those who are named. */
@Table(schema = "streams", name = "occasion")
public record Occasion(
        @Id UUID id,
        OccasionKind kind,
        String title,
        boolean forAll,
        Instant startsAt,
        Instant endsAt,
        State state,
        @org.springframework.data.annotation.Version int version) {

    /** A cancelled occasion stays cancelled: a new one is planned in its place. */
    public enum State {
        PLANNED,
        CANCELLED
    }

    static Occasion planned(UUID id, OccasionPlan plan) {
        return new Occasion(
                id, plan.kind(), plan.title(), plan.forAll(), plan.startsAt(), plan.endsAt(), State.PLANNED, 0);
    }

    Occasion change(OccasionPlan plan) {
        stillPlanned();
        return new Occasion(
                id, plan.kind(), plan.title(), plan.forAll(), plan.startsAt(), plan.endsAt(), state, version);
    }

    Occasion cancel() {
        stillPlanned();
        return new Occasion(id, kind, title, forAll, startsAt, endsAt, State.CANCELLED, version);
    }

    boolean isAsIn(OccasionPlan plan) {
        return isPlanned() && equals(change(plan));
    }

    boolean isAtTheTimeOf(Occasion other) {
        return startsAt.equals(other.startsAt) && endsAt.equals(other.endsAt);
    }

    /** Whether everybody learns of it, or of its time, only now. */
    boolean isNewToEverybody(Occasion before) {
        return forAll && !(before.forAll && isAtTheTimeOf(before));
    }

    Span span() {
        return new Span(id, startsAt, endsAt);
    }

    /** Refuses when somebody else changed it since the caller looked. */
    Occasion expect(Version seen) {
        seen.check(version);
        return this;
    }

    public Occasion stillPlanned() {
        if (state != State.PLANNED) {
            throw new OccasionOff();
        }
        return this;
    }

    public LocalDate day() {
        return Moment.dayOf(startsAt);
    }

    public LocalTime startTime() {
        return Moment.timeOf(startsAt);
    }

    public LocalTime endTime() {
        return Moment.timeOf(endsAt);
    }

    public boolean isPlanned() {
        return state == State.PLANNED;
    }
}
