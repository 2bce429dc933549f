package mizuhiki.stream.lineup;

import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.stream.casting.Casting;
import mizuhiki.stream.turn.Candidate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds who could follow in a role, and asks them with their own reason. */
@Component
public class Successions {

    private final Proposing proposing;
    private final Casting casting;
    private final Reasons reasons;

    Successions(Proposing proposing, Casting casting, Reasons reasons) {
        this.proposing = proposing;
        this.casting = casting;
        this.reasons = reasons;
    }

    public Mono<Succession> of(UUID showId, UUID slotId) {
        return proposing
                .situation(showId)
                .filter(situation ->
                        situation.ofShow().stream().anyMatch(turn -> turn.id().equals(slotId)))
                .map(situation -> Succession.of(situation, slotId))
                .switchIfEmpty(Mono.error(() -> new NotFound(slotId)));
    }

    /** Emits the new offer; nothing where nobody is left. In the caller's transaction. */
    public Mono<UUID> askNext(UUID showId, UUID slotId) {
        return of(showId, slotId)
                .flatMap(succession -> Mono.justOrEmpty(succession.next().map(next -> request(succession, next))))
                .flatMap(casting::ask);
    }

    private Casting.Request request(Succession succession, Candidate next) {
        var reason = reasons.told(succession.why(next), succession.situation(), next.id());
        return new Casting.Request(succession.situation().show().id(), succession.slotId(), next.id(), reason);
    }
}
