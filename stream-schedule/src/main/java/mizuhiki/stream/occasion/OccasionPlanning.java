package mizuhiki.stream.occasion;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.shared.api.Version;
import mizuhiki.stream.ahead.Once;
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
        return plan(UuidCreator.getTimeOrderedEpoch(), plan);
    }

    /** Saved before it is asked who is free: whoever it names is not busy with it when it comes a second time. */
    Mono<Occasion> plan(UUID occasionId, OccasionPlan plan) {
        return occasions
                .save(Occasion.planned(occasionId, plan))
                .delayUntil(occasion -> invited.free(occasion, plan.invited()))
                .delayUntil(occasion -> invited.set(occasionId, plan.invited()))
                .as(transaction::transactional)
                .transform(Once.or(
                        occasions.findById(occasionId),
                        occasion -> isSame(occasion, plan),
                        Mono.defer(() -> plan(plan))));
    }

    private Mono<Boolean> isSame(Occasion occasion, OccasionPlan plan) {
        return invited.to(occasion.id())
                .collect(Collectors.toSet())
                .map(people -> occasion.isAsIn(plan) && people.equals(Set.copyOf(plan.invited())));
    }

    Mono<Change> change(UUID occasionId, Version seen, OccasionPlan plan) {
        return occasions
                .hold(occasionId)
                .map(occasion -> new Change(occasion.expect(seen), occasion.change(plan)))
                .delayUntil(change -> free(change, plan.invited()))
                .delayUntil(change -> guard.moving(change.to()))
                .flatMap(change -> occasions.keep(change.to()).map(kept -> new Change(change.from(), kept)))
                .delayUntil(change -> invited.set(occasionId, plan.invited()))
                .as(transaction::transactional);
    }

    record Change(Occasion from, Occasion to) {

        /** Whoever was named for this time before is not asked about anew. */
        List<UUID> toBeFree(List<UUID> named, List<UUID> before) {
            return to.isAtTheTimeOf(from)
                    ? named.stream()
                            .filter(personId -> !before.contains(personId))
                            .toList()
                    : named;
        }
    }

    private Mono<Void> free(Change change, List<UUID> named) {
        return invited.to(change.to().id())
                .collectList()
                .flatMap(before -> invited.free(change.to(), change.toBeFree(named, before)));
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
