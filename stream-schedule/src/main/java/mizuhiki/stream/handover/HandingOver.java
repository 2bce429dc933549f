package mizuhiki.stream.handover;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.people.People;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.pair.Pair;
import mizuhiki.stream.pair.Pairs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** A peer handing over, and somebody of staff taking it on. */
@Service
class HandingOver {

    private final Pairs pairs;
    private final Handovers handovers;
    private final People people;
    private final Audit audit;
    private final TransactionalOperator transaction;

    HandingOver(Pairs pairs, Handovers handovers, People people, Audit audit, TransactionalOperator transaction) {
        this.pairs = pairs;
        this.handovers = handovers;
        this.people = people;
        this.audit = audit;
        this.transaction = transaction;
    }

    record Named(Handover of, String name) {}

    Mono<List<Named>> waiting() {
        return handovers
                .waiting()
                .collectList()
                .flatMap(all -> people.displayNames(all.stream()
                                .map(Handover::newcomerId)
                                .distinct()
                                .toList())
                        .map(names -> all.stream()
                                .map(each -> new Named(each, names.getOrDefault(each.newcomerId(), "")))
                                .toList()));
    }

    /** Whoever ended the pair first, the other's tap does no harm. */
    Mono<Void> hand(UUID peerId, UUID pairId) {
        return Mono.zip(pairs.get(pairId).filter(pair -> pair.peerId().equals(peerId)), Moment.get())
                .switchIfEmpty(Mono.error(() -> new NotFound(pairId)))
                .filterWhen(all -> pairs.end(pairId, all.getT2()))
                .delayUntil(all -> handovers.hand(pairId, all.getT2()))
                .flatMap(all -> audit.record("streams.handed-over", newcomer(all.getT1()), Map.of("pairId", pairId)))
                .as(transaction::transactional);
    }

    Mono<Void> take(UUID pairId, UUID by) {
        return Mono.zip(pairs.get(pairId), Moment.get())
                .filterWhen(all -> handovers.take(pairId, by, all.getT2()))
                .flatMap(all -> audit.record("streams.taken-on", newcomer(all.getT1()), Map.of("pairId", pairId)))
                .as(transaction::transactional);
    }

    private static UUID newcomer(Pair pair) {
        return pair.newcomerId();
    }
}
