package mizuhiki.stream.role;

import java.util.List;
import java.util.UUID;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Staff deciding which roles a show needs. */
@Service
class RolePlanning {

    private final Shows shows;
    private final RoleSlots slots;
    private final TransactionalOperator transaction;

    RolePlanning(Shows shows, RoleSlots slots, TransactionalOperator transaction) {
        this.shows = shows;
        this.slots = slots;
        this.transaction = transaction;
    }

    Mono<RoleSlot> add(UUID showId, RoleSlot.Plan plan) {
        return shows.hold(showId)
                .map(Show::stillPlanned)
                .map(show -> RoleSlot.of(show.id(), plan))
                .flatMap(slots::add)
                .as(transaction::transactional);
    }

    /** What most shows need, for the whole time. */
    Mono<List<RoleSlot>> addUsual(UUID showId) {
        return shows.hold(showId)
                .map(Show::stillPlanned)
                .flatMapIterable(show -> UsualRole.plans(show.plannedMinutes()))
                .map(plan -> RoleSlot.of(showId, plan))
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMap(slots::add)
                .collectList()
                .as(transaction::transactional);
    }

    /** Whoever was asked for it is free again. */
    Mono<RoleSlot> remove(UUID showId, UUID slotId) {
        return shows.hold(showId)
                .map(Show::stillPlanned)
                .then(slots.get(showId, slotId))
                .delayUntil(slot -> slots.remove(showId, slotId))
                .as(transaction::transactional);
    }
}
