package mizuhiki.order.reserve;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.order.proposal.Standings;
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
    private final Standings standings;

    ReserveDesk(ReserveStands stands, ReserveMoves moves, Standings standings) {
        this.stands = stands;
        this.moves = moves;
        this.standings = standings;
    }

    /**
     * A reserve on the desk.
     *
     * @param toEnter past years nobody has entered
     * @param toClose past years whose months are still being closed
     */
    record Stand(
            ReserveStand stand, @Nullable ReserveLimits limits, List<FiscalYear> toEnter, List<FiscalYear> toClose) {

        static Stand of(ReserveStand stand, FiscalYear closing) {
            return new Stand(
                    stand,
                    stand.limits(),
                    stand.unknown().stream().filter(closing::isAfter).toList(),
                    stand.unknown().stream().filter(not(closing::isAfter)).toList());
        }
    }

    /** @param day on which the year is looked at: today, or the one of the year that is next to it */
    record Told(LocalDate day, List<Stand> reserves, List<ReserveMove> moves) {

        public FiscalYear year() {
            return FiscalYear.of(day);
        }

        /** It was entered again, because it was wrong. */
        public boolean isReplaced(ReserveMove move) {
            return moves.stream().anyMatch(move::isReplacedBy);
        }
    }

    /** Unless another is asked for, of the year whose books are to be closed next. */
    Mono<Told> told(@Nullable Integer fiscalYear) {
        return Moment.today()
                .flatMap(today -> closing(today).map(closing -> Asked.of(fiscalYear, today, closing)))
                .flatMap(this::told);
    }

    private Mono<FiscalYear> closing(LocalDate today) {
        var thisMonth = YearMonth.from(today);
        return standings.of(thisMonth).map(standing -> FiscalYear.of(standing.nextOr(thisMonth)));
    }

    private Mono<Told> told(Asked asked) {
        return Flux.fromArray(Reserve.values())
                .concatMap(reserve -> stands.of(reserve, asked.day()))
                .map(stand -> Stand.of(stand, asked.closing()))
                .collectList()
                .zipWith(
                        moves.latestFirst().collectList(), (reserves, moved) -> new Told(asked.day(), reserves, moved));
    }

    private record Asked(LocalDate day, FiscalYear closing) {

        static Asked of(@Nullable Integer fiscalYear, LocalDate today, FiscalYear closing) {
            var year = fiscalYear == null ? closing : FiscalYear.starting(fiscalYear);
            return new Asked(year.nearest(today), closing);
        }
    }
}
