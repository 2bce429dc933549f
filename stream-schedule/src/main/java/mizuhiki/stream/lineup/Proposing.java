package mizuhiki.stream.lineup;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import mizuhiki.stream.roster.Effort;
import mizuhiki.stream.roster.RosterSolver;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import mizuhiki.stream.standing.Gathering;
import mizuhiki.stream.standing.Situation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Looks for the people of a show. */
@Service
class Proposing {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Shows shows;
    private final Gathering gathering;
    private final RosterSolver solver;

    Proposing(Shows shows, Gathering gathering, RosterSolver solver) {
        this.shows = shows;
        this.gathering = gathering;
        this.solver = solver;
    }

    /** @param without somebody who cannot come after all */
    Mono<Proposal> of(UUID showId, @Nullable UUID without) {
        return situation(showId)
                .map(found -> without == null ? found : found.without(without))
                .flatMap(this::solved);
    }

    Mono<Situation> situation(UUID showId) {
        return shows.get(showId).map(Show::stillPlanned).flatMap(gathering::around);
    }

    /** The solver thinks on a thread of its own: nobody else waits for it. */
    private Mono<Proposal> solved(Situation situation) {
        return Mono.fromCallable(() -> new Proposal(situation, solver.solve(situation.plan(), Effort.AT_ONCE)))
                .subscribeOn(Schedulers.boundedElastic())
                .timeout(PATIENCE)
                .onErrorMap(TimeoutException.class, late -> new ProposalTooLate());
    }
}
