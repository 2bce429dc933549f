package mizuhiki.stream.casting;

import java.util.UUID;
import mizuhiki.stream.role.RoleSlot;
import mizuhiki.stream.role.RoleSlots;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Staff asking somebody for a role, by hand or as proposed. */
@Service
public class Casting {

    private final Shows shows;
    private final RoleSlots slots;
    private final Candidates candidates;
    private final Asking asking;
    private final TransactionalOperator transaction;

    Casting(Shows shows, RoleSlots slots, Candidates candidates, Asking asking, TransactionalOperator transaction) {
        this.shows = shows;
        this.slots = slots;
        this.candidates = candidates;
        this.asking = asking;
        this.transaction = transaction;
    }

    /**
     * Whom to ask for what.
     *
     * @param reason told to the person with the offer
     */
    public record Request(
            UUID showId,
            UUID slotId,
            UUID personId,
            @Nullable String reason) {}

    /** @param beyondLimits whether the one who takes it goes beyond their own limits knowingly */
    public record HandOver(UUID showId, UUID slotId, UUID fromId, UUID toId, boolean beyondLimits) {}

    private record Draft(Show show, RoleSlot slot) {}

    public Mono<UUID> ask(Request request) {
        return Mono.zip(shows.hold(request.showId()), slots.get(request.showId(), request.slotId()), Draft::new)
                .doOnNext(draft -> draft.show().stillPlanned())
                .delayUntil(draft -> askable(draft, request.personId()))
                .map(draft -> Assignment.offered(draft.show(), draft.slot(), request.personId(), request.reason()))
                .flatMap(asking::ask)
                .as(transaction::transactional);
    }

    public Mono<Void> withdraw(UUID showId, UUID slotId) {
        return shows.hold(showId)
                .map(Show::stillPlanned)
                .then(slots.get(showId, slotId))
                .then(asking.withdraw(showId, slotId))
                .as(transaction::transactional);
    }

    /** Somebody said that they cannot come after all: for them as if they had passed themselves. */
    public Mono<Void> cannot(UUID showId, UUID personId) {
        return shows.hold(showId)
                .map(Show::stillPlanned)
                .then(asking.free(showId, personId))
                .as(transaction::transactional);
    }

    /** Both have said yes. Emits nothing where the role is no longer that of the one who gives it. */
    public Mono<UUID> handOver(HandOver over) {
        return Mono.zip(
                        shows.hold(over.showId()).map(Show::stillPlanned),
                        slots.get(over.showId(), over.slotId()),
                        Draft::new)
                .filterWhen(draft -> asking.give(over.slotId(), over.fromId()))
                .delayUntil(draft -> fit(draft, over))
                .map(draft -> Assignment.accepted(draft.show(), draft.slot(), over.toId()))
                .flatMap(asking::take)
                .as(transaction::transactional);
    }

    /** Whether it is, with all they said yes to, more than somebody once said they want. */
    public Mono<Boolean> isBeyondLimits(UUID showId, UUID slotId, UUID personId) {
        return Mono.zip(shows.get(showId), slots.get(showId, slotId), Draft::new)
                .flatMap(draft -> candidates
                        .toDecide(personId, draft.show(), draft.slot())
                        .map(candidate -> candidate.isBeyondLimits(draft.slot())));
    }

    private Mono<RoleSlot> askable(Draft draft, UUID personId) {
        return candidates.toAsk(personId, draft.show(), draft.slot()).map(candidate -> candidate.askable(draft.slot()));
    }

    private Mono<RoleSlot> fit(Draft draft, HandOver over) {
        return candidates
                .toTake(over.toId(), draft.show(), draft.slot())
                .map(candidate -> over.beyondLimits() ? candidate.agreeing(draft.slot()) : candidate.fit(draft.slot()));
    }
}
