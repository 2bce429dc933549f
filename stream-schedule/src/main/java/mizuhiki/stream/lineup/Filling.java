package mizuhiki.stream.lineup;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.stream.casting.Casting;
import mizuhiki.stream.casting.PlaceTaken;
import mizuhiki.stream.roster.Plan;
import mizuhiki.stream.standing.Situation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sends the offers of a proposal, each with its reason; all of them, or none. */
@Service
public class Filling {

    private final Proposing proposing;
    private final Casting casting;
    private final Reasons reasons;
    private final TransactionalOperator transaction;

    Filling(Proposing proposing, Casting casting, Reasons reasons, TransactionalOperator transaction) {
        this.proposing = proposing;
        this.casting = casting;
        this.reasons = reasons;
        this.transaction = transaction;
    }

    /** Who was proposed for which role, as staff have seen it. */
    public record Chosen(UUID slotId, UUID personId) {}

    public Mono<Void> fill(UUID showId, List<Chosen> chosen, @Nullable UUID without) {
        return letGo(showId, without)
                .then(Mono.defer(() -> proposing.situation(showId)))
                .map(situation -> new Proposal(situation, filled(situation, chosen)))
                .delayUntil(proposal -> makeWay(proposal.situation(), chosen))
                .flatMapMany(proposal -> inOneOrder(chosen).concatMap(one -> ask(proposal, one)))
                .then()
                .as(transaction::transactional);
    }

    private Mono<Void> letGo(UUID showId, @Nullable UUID without) {
        return without == null ? Mono.empty() : casting.cannot(showId, without);
    }

    private static Plan filled(Situation situation, List<Chosen> chosen) {
        var plan = situation.plan();
        for (var one : chosen) {
            var place = plan.places().stream()
                    .filter(each -> each.opening().id().equals(one.slotId()))
                    .findFirst()
                    .orElseThrow(() -> new NotFound(one.slotId()));
            var person = plan.candidates().stream()
                    .filter(each -> each.id().equals(one.personId()))
                    .findFirst()
                    .orElseThrow(() -> new NotFound(one.personId()));
            plan = plan.with(place.with(person));
        }
        return plan;
    }

    /**
     * Before anybody is asked: what is given to somebody else, so that its holder is free for another turn. Whoever has
     * said yes since staff looked keeps it.
     */
    private Mono<Void> makeWay(Situation situation, List<Chosen> chosen) {
        var given = chosen.stream().map(Chosen::slotId).collect(Collectors.toSet());
        return Flux.fromIterable(situation.ofShow())
                .filter(turn -> turn.personId() != null && given.contains(turn.id()))
                .concatMap(turn -> situation.isFixed(turn)
                        ? Mono.<Void>error(new PlaceTaken())
                        : casting.withdraw(turn.showId(), turn.id()))
                .then();
    }

    /** The one in which whoever moves a show takes its people, so that neither waits for the other. */
    private static Flux<Chosen> inOneOrder(List<Chosen> chosen) {
        return Flux.fromIterable(chosen)
                .sort(Comparator.comparing(one -> one.personId().toString()));
    }

    private Mono<UUID> ask(Proposal proposal, Chosen chosen) {
        var reason = reasons.told(
                proposal.explain(chosen.slotId(), chosen.personId()), proposal.situation(), chosen.personId());
        var showId = proposal.situation().show().id();
        return casting.ask(new Casting.Request(showId, chosen.slotId(), chosen.personId(), reason));
    }
}
