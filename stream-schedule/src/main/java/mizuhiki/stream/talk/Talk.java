package mizuhiki.stream.talk;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.turn.Span;

/** A talk between two people, as these two know it. There is nothing more to know than when it is. */
record Talk(UUID id, UUID hostId, UUID guestId, Instant startsAt, Instant endsAt) {

    static Talk between(UUID hostId, TalkPlan plan) {
        if (plan.guestId().equals(hostId)) {
            throw new TalkAlone();
        }
        return new Talk(UuidCreator.getTimeOrderedEpoch(), hostId, plan.guestId(), plan.startsAt(), plan.endsAt());
    }

    Span span() {
        return new Span(id, startsAt, endsAt);
    }

    UUID otherThan(UUID personId) {
        return personId.equals(hostId) ? guestId : hostId;
    }

    LocalTime endTime() {
        return Moment.timeOf(endsAt);
    }
}
