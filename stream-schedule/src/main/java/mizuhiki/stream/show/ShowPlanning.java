package mizuhiki.stream.show;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.problem.Stale;
import mizuhiki.stream.ahead.DayNotAhead;
import mizuhiki.stream.ahead.Once;
import mizuhiki.stream.role.RoleOutlastsShow;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Staff deciding when there is a show, and changing their minds. */
@Service
public class ShowPlanning {

    private final Shows shows;
    private final ShowNews news;
    private final List<ShowGuard> guards;
    private final ShowCompany company;
    private final TransactionalOperator transaction;

    ShowPlanning(
            Shows shows,
            ShowNews news,
            List<ShowGuard> guards,
            ShowCompany company,
            TransactionalOperator transaction) {
        this.shows = shows;
        this.news = news;
        this.guards = guards;
        this.company = company;
        this.transaction = transaction;
    }

    Mono<Show> plan(ShowPlan plan) {
        return plan(UuidCreator.getTimeOrderedEpoch(), plan);
    }

    Mono<Show> plan(UUID showId, ShowPlan plan) {
        return DayNotAhead.check(plan.startsAt())
                .then(shows.save(Show.planned(showId, plan)))
                .delayUntil(company::planned)
                .as(transaction::transactional)
                .transform(Once.or(
                        shows.findById(showId), show -> Mono.just(show.isAsIn(plan)), Mono.defer(() -> plan(plan))));
    }

    /** One of a series: whoever is signed in just then need not know of it. */
    public Mono<Show> lay(ShowPlan plan) {
        return shows.save(Show.planned(UuidCreator.getTimeOrderedEpoch(), plan));
    }

    /**
     * A new time moves people and things of the show along, unless one of them would then be in two places. People are asked
     * again.
     */
    Mono<Show> change(UUID showId, Version seen, ShowPlan plan) {
        return shows.hold(showId)
                .map(show -> new Change(show.expect(seen), show.change(plan)))
                .delayUntil(this::free)
                .map(Change::to)
                .flatMap(shows::keep)
                .onErrorMap(DataIntegrityViolationException.class, ShowPlanning::refused)
                .delayUntil(news::tell)
                .as(transaction::transactional);
    }

    private record Change(Show from, Show to) {

        boolean moves() {
            return !from.startsAt().equals(to.startsAt()) || !from.endsAt().equals(to.endsAt());
        }
    }

    /** Whoever arranges something at this very moment may still be in the way: then the database refuses. */
    private Mono<Void> free(Change change) {
        return change.moves()
                ? DayNotAhead.check(change.to().startsAt())
                        .thenMany(Flux.fromIterable(guards))
                        .concatMap(guard -> guard.moving(change.to()))
                        .then()
                : Mono.empty();
    }

    private static Refusal refused(DataIntegrityViolationException refused) {
        return String.valueOf(refused.getMessage()).contains("role_slot") ? new RoleOutlastsShow() : new Stale();
    }
}
