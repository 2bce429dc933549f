package mizuhiki.stream.swap;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.casting.Casting;
import mizuhiki.stream.fit.MoreThanYouWant;
import mizuhiki.stream.lineup.Successions;
import mizuhiki.stream.show.Shows;
import mizuhiki.stream.swap.OwnRoles.OwnRole;
import mizuhiki.stream.turn.Candidate;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Two members settling between them who takes a role. */
@Service
class Swapping {

    private final OwnRoles roles;
    private final Swaps swaps;
    private final Shows shows;
    private final Successions successions;
    private final Casting casting;
    private final TransactionalOperator transaction;

    Swapping(
            OwnRoles roles,
            Swaps swaps,
            Shows shows,
            Successions successions,
            Casting casting,
            TransactionalOperator transaction) {
        this.roles = roles;
        this.swaps = swaps;
        this.shows = shows;
        this.successions = successions;
        this.casting = casting;
        this.transaction = transaction;
    }

    /** Who may be asked: a name, and nothing else. */
    record Askable(UUID personId, String name) {}

    record Choice(OwnRole role, List<Askable> people) {}

    Mono<Choice> choice(UUID personId, UUID offerId) {
        return roles.get(personId, offerId).flatMap(this::choice);
    }

    /** Whoever may not be asked is as unknown as somebody who does not exist. */
    Mono<UUID> ask(UUID personId, UUID offerId, UUID toId) {
        return held(personId, offerId)
                .filterWhen(role -> mayTake(role.showId(), role.slotId(), toId))
                .switchIfEmpty(Mono.error(() -> new NotFound(toId)))
                .zipWith(Moment.get())
                .map(all -> new Swaps.Asked(
                        UuidCreator.getTimeOrderedEpoch(),
                        all.getT1().showId(),
                        all.getT1().slotId(),
                        personId,
                        toId,
                        all.getT2()))
                .delayUntil(swaps::ask)
                .map(Swaps.Asked::id)
                .onErrorMap(DataIntegrityViolationException.class, open -> new SwapOpenAlready())
                .as(transaction::transactional);
    }

    /** The show first, as everybody does who changes what hangs on it. A role given back just then would leave a swap behind. */
    private Mono<OwnRole> held(UUID personId, UUID offerId) {
        return roles.get(personId, offerId)
                .flatMap(role -> shows.hold(role.showId()))
                .then(Mono.defer(() -> roles.hold(personId, offerId)));
    }

    /** What goes beyond their own limits is a yes only where they have seen that it does. */
    Mono<Void> agree(UUID personId, UUID swapId, boolean beyondLimits) {
        return get(swapId)
                .filter(swap -> swap.isAskedOf(personId))
                .switchIfEmpty(Mono.error(() -> new NotFound(swapId)))
                .filterWhen(swap -> mayAgree(swap, personId))
                .switchIfEmpty(Mono.error(SwapImpossible::new))
                .delayUntil(swap -> beyondLimits ? Mono.empty() : stillWithin(personId, swap))
                .filterWhen(swap -> swaps.agree(swapId, personId, beyondLimits))
                .switchIfEmpty(Mono.error(() -> new NotFound(swapId)))
                .then();
    }

    /** The one says no, or the other wants it no more; nothing is left of it. */
    Mono<Void> end(UUID personId, UUID swapId) {
        return get(swapId)
                .filter(swap -> swap.toId().equals(personId) || swap.fromId().equals(personId))
                .switchIfEmpty(Mono.error(() -> new NotFound(swapId)))
                .flatMap(swap -> swaps.end(swapId));
    }

    private Mono<Choice> choice(OwnRole role) {
        return successions
                .of(role.showId(), role.slotId())
                .map(succession -> new Choice(
                        role,
                        succession.able().stream()
                                .sorted(Comparator.comparing(Candidate::name).thenComparing(Candidate::id))
                                .map(candidate -> new Askable(candidate.id(), candidate.name()))
                                .toList()));
    }

    private Mono<Boolean> mayTake(UUID showId, UUID slotId, UUID personId) {
        return successions.of(showId, slotId).map(succession -> succession.allows(personId));
    }

    private Mono<Boolean> mayAgree(Swap swap, UUID personId) {
        return successions.of(swap.showId(), swap.slotId()).map(succession -> succession.allowsBeyondLimits(personId));
    }

    private Mono<Void> stillWithin(UUID personId, Swap swap) {
        return casting.isBeyondLimits(swap.showId(), swap.slotId(), personId)
                .flatMap(beyond -> beyond ? Mono.error(new MoreThanYouWant()) : Mono.empty());
    }

    private Mono<Swap> get(UUID swapId) {
        return Moment.get().flatMap(now -> swaps.get(swapId, now));
    }
}
