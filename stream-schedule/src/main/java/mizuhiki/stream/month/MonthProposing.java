package mizuhiki.stream.month;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.TimeoutException;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.lineup.ProposalTooLate;
import mizuhiki.stream.roster.Effort;
import mizuhiki.stream.roster.RosterSolver;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import mizuhiki.stream.standing.Month;
import mizuhiki.stream.standing.MonthGathering;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Looks for the people of all shows of a month that are still to come. */
@Service
class MonthProposing {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final YearMonth EARLIEST = YearMonth.of(2000, 1);

    /** Links lead on and on; somewhere the months end. */
    private static final YearMonth LATEST = YearMonth.of(2200, 12);

    private final Shows shows;
    private final MonthGathering gathering;
    private final RosterSolver solver;

    MonthProposing(Shows shows, MonthGathering gathering, RosterSolver solver) {
        this.shows = shows;
        this.gathering = gathering;
        this.solver = solver;
    }

    Mono<Roster> of(YearMonth asked) {
        var month = within(asked);
        return Moment.get()
                .flatMap(now -> coming(month, now))
                .filter(coming -> !coming.isEmpty())
                .flatMap(gathering::of)
                .flatMap(standing -> solved(month, standing))
                .defaultIfEmpty(Roster.empty(month));
    }

    private Mono<List<Show>> coming(YearMonth month, Instant now) {
        var first = startOf(month);
        return shows.plannedBetween(now.isAfter(first) ? now : first, startOf(month.plusMonths(1)))
                .collectList();
    }

    /** The solver thinks on a thread of its own: nobody else waits for it. */
    private Mono<Roster> solved(YearMonth month, Month standing) {
        return Mono.fromCallable(() -> {
                    var plan = standing.plan();
                    return Roster.of(month, standing, solver.solve(plan, Effort.forMany(plan)));
                })
                .subscribeOn(Schedulers.boundedElastic())
                .timeout(PATIENCE)
                .onErrorMap(TimeoutException.class, late -> new ProposalTooLate());
    }

    private static YearMonth within(YearMonth month) {
        return month.isBefore(EARLIEST) ? EARLIEST : month.isAfter(LATEST) ? LATEST : month;
    }

    private static Instant startOf(YearMonth month) {
        return month.atDay(1).atStartOfDay(Moment.JAPAN).toInstant();
    }
}
