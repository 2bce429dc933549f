package mizuhiki.stream.relay;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import mizuhiki.stream.casting.PlaceTaken;
import mizuhiki.stream.passing.Passing;
import mizuhiki.stream.role.RoleOutlastsShow;
import mizuhiki.stream.role.RoleSlot;
import mizuhiki.stream.role.RoleSlots;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import mizuhiki.stream.skill.RoleKind;
import mizuhiki.stream.skill.RoleKinds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Staff deciding which roles a show needs. */
@Service
class RolePlanning {

    private final Shows shows;
    private final RoleSlots slots;
    private final RoleKinds kinds;
    private final Passing passing;
    private final TransactionalOperator transaction;

    RolePlanning(Shows shows, RoleSlots slots, RoleKinds kinds, Passing passing, TransactionalOperator transaction) {
        this.shows = shows;
        this.slots = slots;
        this.kinds = kinds;
        this.passing = passing;
        this.transaction = transaction;
    }

    private record Ground(Show show, Map<String, RoleKind> kinds) {

        List<RoleSlot> lay(Stream<RoleSlot.Plan> plans) {
            return plans.map(this::within).flatMap(this::turns).map(this::slot).toList();
        }

        List<RoleSlot> divide(RoleSlot slot) {
            var turns = turns(slot.plan()).toList();
            var first = slot.lasting(turns.getFirst().minutes());
            return Stream.concat(Stream.of(first), turns.stream().skip(1).map(this::slot))
                    .toList();
        }

        private Stream<RoleSlot.Plan> turns(RoleSlot.Plan plan) {
            return Relay.turns(plan, mostMinutes(plan)).stream();
        }

        private RoleSlot slot(RoleSlot.Plan turn) {
            return RoleSlot.of(show.id(), turn);
        }

        private RoleSlot.Plan within(RoleSlot.Plan plan) {
            if (!plan.isWithin(show.plannedMinutes())) {
                throw new RoleOutlastsShow();
            }
            return plan;
        }

        private @Nullable Integer mostMinutes(RoleSlot.Plan plan) {
            return RoleKind.of(kinds, plan.name(), plan.exposure()).mostMinutes();
        }
    }

    /** Emits the turns, in order. */
    Mono<List<RoleSlot>> add(UUID showId, Function<Show, RoleSlot.Plan> plan) {
        return lay(showId, show -> Stream.of(plan.apply(show)));
    }

    /** What most shows need, for the whole time. */
    Mono<List<RoleSlot>> addUsual(UUID showId) {
        return lay(showId, show -> UsualRole.plans(show.plannedMinutes()));
    }

    /** Whoever was asked for it is free again. */
    Mono<RoleSlot> remove(UUID showId, UUID slotId) {
        return shows.hold(showId)
                .map(Show::stillPlanned)
                .then(slots.get(showId, slotId))
                .delayUntil(slot -> slots.remove(showId, slotId))
                .as(transaction::transactional);
    }

    /** What was laid before its kind said how long a turn may be. It stays as the first turn, with all who passed it. */
    Mono<List<RoleSlot>> divide(UUID showId, UUID slotId) {
        return ground(showId)
                .zipWhen(ground -> slots.get(showId, slotId), Ground::divide)
                .delayUntil(turns -> shorten(turns.getFirst()))
                .delayUntil(turns -> Flux.fromIterable(turns).skip(1).concatMap(slots::add))
                .delayUntil(turns -> passing.tryAgain(slotId))
                .as(transaction::transactional);
    }

    private Mono<Boolean> shorten(RoleSlot slot) {
        return slots.shorten(slot).filter(open -> open).switchIfEmpty(Mono.error(PlaceTaken::new));
    }

    private Mono<List<RoleSlot>> lay(UUID showId, Function<Show, Stream<RoleSlot.Plan>> plans) {
        return ground(showId)
                .map(ground -> ground.lay(plans.apply(ground.show())))
                .flatMapMany(Flux::fromIterable)
                .concatMap(slots::add)
                .collectList()
                .as(transaction::transactional);
    }

    private Mono<Ground> ground(UUID showId) {
        return Mono.zip(shows.hold(showId).map(Show::stillPlanned), kinds.all(), Ground::new);
    }
}
