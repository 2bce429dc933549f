package mizuhiki.order.reserve;

import java.time.LocalDate;
import java.util.List;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is held, what may be added, and every move, on one desk. */
@Component
class ReserveDesk {

    private final ReserveStands stands;
    private final ReserveMoves moves;

    ReserveDesk(ReserveStands stands, ReserveMoves moves) {
        this.stands = stands;
        this.moves = moves;
    }

    record Stand(ReserveStand stand, @Nullable ReserveLimits limits) {

        static Stand of(ReserveStand stand) {
            return new Stand(stand, stand.limits());
        }
    }

    record Told(List<Stand> reserves, List<ReserveMove> moves) {

        /** It was entered again, because it was wrong. */
        public boolean isReplaced(ReserveMove move) {
            return moves.stream().anyMatch(move::isReplacedBy);
        }
    }

    Mono<Told> told() {
        return Moment.today()
                .flatMapMany(this::standsOn)
                .map(Stand::of)
                .collectList()
                .zipWith(moves.latestFirst().collectList(), Told::new);
    }

    private Flux<ReserveStand> standsOn(LocalDate day) {
        return Flux.fromArray(Reserve.values()).concatMap(reserve -> stands.of(reserve, day));
    }
}
