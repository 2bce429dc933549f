package mizuhiki.stream.show;

import java.util.UUID;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.problem.Stale;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Staff deciding when there is a show, and changing their minds. */
@Service
public class ShowPlanning {

    private final Shows shows;
    private final ShowNews news;
    private final ShowGuard guard;
    private final ShowCompany company;
    private final TransactionalOperator transaction;

    ShowPlanning(Shows shows, ShowNews news, ShowGuard guard, ShowCompany company, TransactionalOperator transaction) {
        this.shows = shows;
        this.news = news;
        this.guard = guard;
        this.company = company;
        this.transaction = transaction;
    }

    public Mono<Show> plan(ShowPlan plan) {
        return shows.save(Show.planned(plan)).delayUntil(company::planned).as(transaction::transactional);
    }

    /** A new time moves people and things of the show along, unless one of them would then be in two places. */
    Mono<Show> change(UUID showId, Version seen, ShowPlan plan) {
        return shows.get(showId)
                .map(show -> show.expect(seen).change(plan))
                .delayUntil(guard::moving)
                .flatMap(shows::keep)
                .onErrorMap(DataIntegrityViolationException.class, ShowPlanning::overlap)
                .delayUntil(news::tell)
                .as(transaction::transactional);
    }

    /** Things were looked at before: only somebody who booked one at this very moment can still be in the way. */
    private static Refusal overlap(DataIntegrityViolationException refused) {
        var why = String.valueOf(refused.getMessage());
        return why.contains("one_place_at_a_time")
                ? new CrewBusyThen()
                : why.contains("role_slot") ? new RoleOutlastsShow() : new Stale();
    }
}
