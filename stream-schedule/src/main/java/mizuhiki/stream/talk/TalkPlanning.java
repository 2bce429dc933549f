package mizuhiki.stream.talk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.people.People;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.crew.CrewTimes;
import mizuhiki.stream.occasion.Invitations;
import mizuhiki.stream.room.Booking;
import mizuhiki.stream.room.Use;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Somebody inviting somebody else to a talk. Either of the two may choose another room or call it off, without a reason. */
@Service
class TalkPlanning {

    private final Talks talks;
    private final People people;
    private final CrewTimes crews;
    private final Invitations invitations;
    private final Booking booking;
    private final TransactionalOperator transaction;

    TalkPlanning(
            Talks talks,
            People people,
            CrewTimes crews,
            Invitations invitations,
            Booking booking,
            TransactionalOperator transaction) {
        this.talks = talks;
        this.people = people;
        this.crews = crews;
        this.invitations = invitations;
        this.booking = booking;
        this.transaction = transaction;
    }

    Mono<Talk> plan(UUID hostId, TalkPlan plan) {
        return people.get(plan.guestId())
                .map(guest -> Talk.between(hostId, plan))
                .flatMap(talk -> keep(talk, plan));
    }

    /** By either of the two, and the other is told. Null: no room. */
    Mono<Void> moveTo(UUID talkId, UUID personId, @Nullable UUID roomId) {
        return Moment.get().flatMap(now -> moveTo(talkId, personId, roomId, now));
    }

    private Mono<Void> moveTo(UUID talkId, UUID personId, @Nullable UUID roomId, Instant now) {
        return talks.mine(talkId, personId, now)
                .flatMap(talk -> booking.book(use(talk), TalkPlan.rooms(roomId), talks.roomChanges(talkId, personId)));
    }

    Mono<Void> cancel(UUID talkId, UUID personId) {
        return talks.remove(talkId, personId).as(transaction::transactional);
    }

    private Mono<Talk> keep(Talk talk, TalkPlan plan) {
        var use = use(talk);
        return talks.hold(talk)
                .then(Mono.defer(() -> free(talk)))
                .then(Mono.defer(() -> talks.add(talk)))
                .delayUntil(added -> booking.bookAlong(use, plan.rooms()))
                .as(transaction::transactional)
                .onErrorResume(DataIntegrityViolationException.class, overlap -> booking.refuse(use, plan.rooms()));
    }

    private static Use use(Talk talk) {
        return Use.ofTalk(talk.id(), talk.startsAt(), talk.endsAt());
    }

    /** A role is something planned, and so is what staff named somebody for; who of the two is not told. */
    private Mono<Void> free(Talk talk) {
        var both = List.of(talk.hostId(), talk.guestId());
        return Mono.zip(
                        crews.inRole(both, talk.startsAt(), talk.endsAt()),
                        invitations.expectedDuring(List.of(talk.span()), both),
                        (inRole, expected) -> !inRole.isEmpty() || !expected.isEmpty())
                .flatMap(busy -> busy ? Mono.error(new TalkOverlaps()) : Mono.empty());
    }
}
