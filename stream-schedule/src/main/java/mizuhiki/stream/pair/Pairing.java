package mizuhiki.stream.pair;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.people.People;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.skill.Skills;
import mizuhiki.stream.turn.Support;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Bringing two together, and letting each of them go. */
@Service
class Pairing {

    private final Pairs pairs;
    private final Skills skills;
    private final People people;
    private final Audit audit;
    private final TransactionalOperator transaction;

    Pairing(Pairs pairs, Skills skills, People people, Audit audit, TransactionalOperator transaction) {
        this.pairs = pairs;
        this.skills = skills;
        this.people = people;
        this.audit = audit;
        this.transaction = transaction;
    }

    Mono<UUID> pair(UUID newcomerId, UUID peerId) {
        return Mono.zip(people.get(newcomerId), people.get(peerId))
                .then(Mono.zip(skills.support(newcomerId), skills.support(peerId)))
                .filter(both -> both.getT1().newcomer() && both.getT2().peer())
                .switchIfEmpty(Mono.error(PairImpossible::new))
                .then(Moment.get())
                .map(now -> new Pair(UuidCreator.getTimeOrderedEpoch(), newcomerId, peerId, now, null))
                .delayUntil(pairs::begin)
                .onErrorMap(DuplicateKeyException.class, paired -> new PairedAlready())
                .delayUntil(pair -> audit.record("streams.paired", newcomerId, Map.of("peerId", peerId)))
                .map(Pair::id)
                .as(transaction::transactional);
    }

    /** By one of the two, or by staff; whoever is second finds it ended. */
    Mono<Void> end(UUID pairId) {
        return Mono.zip(pairs.get(pairId), Moment.get())
                .filterWhen(all -> pairs.end(pairId, all.getT2()))
                .flatMap(all -> audit.record("streams.pair-ended", all.getT1().newcomerId(), Map.of("pairId", pairId)))
                .as(transaction::transactional);
    }

    Mono<Void> endOwn(UUID personId, UUID pairId) {
        return pairs.get(pairId)
                .filter(pair -> pair.isOf(personId))
                .switchIfEmpty(Mono.error(() -> new NotFound(pairId)))
                .flatMap(pair -> end(pairId));
    }

    Mono<Boolean> isNewcomer(UUID personId) {
        return skills.support(personId).map(Support::newcomer);
    }
}
