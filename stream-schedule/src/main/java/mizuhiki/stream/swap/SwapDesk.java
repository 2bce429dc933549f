package mizuhiki.stream.swap;

import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.casting.Casting;
import mizuhiki.stream.lineup.Successions;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Staff looking at what two have settled. */
@Service
class SwapDesk {

    private final Swaps swaps;
    private final Shows shows;
    private final Successions successions;
    private final Casting casting;
    private final TransactionalOperator transaction;

    SwapDesk(Swaps swaps, Shows shows, Successions successions, Casting casting, TransactionalOperator transaction) {
        this.swaps = swaps;
        this.shows = shows;
        this.successions = successions;
        this.casting = casting;
        this.transaction = transaction;
    }

    /** Judged once more: since the yes, days may have gone by. */
    Mono<UUID> letPass(UUID swapId) {
        return agreed(swapId)
                .flatMap(swap -> shows.hold(swap.showId()))
                .then(Mono.defer(() -> agreed(swapId)))
                .filterWhen(this::isPossible)
                .switchIfEmpty(Mono.error(SwapImpossible::new))
                .flatMap(this::handOver)
                .as(transaction::transactional);
    }

    /** All stays as it is. */
    Mono<Void> leave(UUID swapId) {
        return agreed(swapId).flatMap(swap -> swaps.end(swapId));
    }

    /** Also where their time has filled since a plain yes. */
    private Mono<UUID> handOver(Swap swap) {
        return swaps.isBeyondLimits(swap.id())
                .map(beyond -> new Casting.HandOver(swap.showId(), swap.slotId(), swap.fromId(), swap.toId(), beyond))
                .flatMap(casting::handOver)
                .onErrorMap(Refusal.class, why -> new SwapImpossible())
                .switchIfEmpty(Mono.error(SwapImpossible::new))
                .delayUntil(taken -> swaps.end(swap.id()));
    }

    private Mono<Boolean> isPossible(Swap swap) {
        return successions
                .of(swap.showId(), swap.slotId())
                .map(succession -> succession.allowsBeyondLimits(swap.toId()));
    }

    private Mono<Swap> agreed(UUID swapId) {
        return Moment.get()
                .flatMap(now -> swaps.get(swapId, now))
                .filter(Swap::agreed)
                .switchIfEmpty(Mono.error(() -> new NotFound(swapId)));
    }
}
