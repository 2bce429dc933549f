package mizuhiki.stream.occasion;

import java.util.UUID;
import mizuhiki.shared.api.Version;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Staff planning an occasion, changing it, calling it off. */
@Service
public class OccasionPlanning {

    private final Occasions occasions;
    private final Invited invited;
    private final OccasionGuard guard;
    private final TransactionalOperator transaction;

    OccasionPlanning(Occasions occasions, Invited invited, OccasionGuard guard, TransactionalOperator transaction) {
        this.occasions = occasions;
        this.invited = invited;
        this.guard = guard;
        this.transaction = transaction;
    }

    public Mono<Occasion> plan(OccasionPlan plan) {
        return occasions
                .save(Occasion.planned(plan))
                .delayUntil(occasion -> invited.set(occasion.id(), plan.invited()))
                .as(transaction::transactional);
    }

    Mono<Occasion> change(UUID occasionId, Version seen, OccasionPlan plan) {
        return occasions
                .hold(occasionId)
                .map(occasion -> occasion.expect(seen).change(plan))
                .delayUntil(guard::moving)
                .flatMap(occasions::keep)
                .delayUntil(occasion -> invited.set(occasion.id(), plan.invited()))
                .as(transaction::transactional);
    }

    Mono<Occasion> cancel(UUID occasionId, Version seen) {
        return occasions
                .hold(occasionId)
                .map(occasion -> occasion.expect(seen).cancel())
                .flatMap(occasions::keep)
                .delayUntil(guard::cancelled)
                .as(transaction::transactional);
    }
}
