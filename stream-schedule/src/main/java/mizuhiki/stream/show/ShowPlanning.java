package mizuhiki.stream.show;

import java.util.UUID;
import mizuhiki.shared.api.Version;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Staff deciding when there is a show, and changing their minds. */
@Service
class ShowPlanning {

    private final Shows shows;
    private final ShowNews news;
    private final TransactionalOperator transaction;

    ShowPlanning(Shows shows, ShowNews news, TransactionalOperator transaction) {
        this.shows = shows;
        this.news = news;
        this.transaction = transaction;
    }

    Mono<Show> plan(ShowPlan plan) {
        return shows.save(Show.planned(plan)).as(transaction::transactional);
    }

    /** A new time moves the people of the show along, unless one of them would then be in two places. */
    Mono<Show> change(UUID showId, Version seen, ShowPlan plan) {
        return shows.get(showId)
                .map(show -> show.expect(seen).change(plan))
                .flatMap(shows::keep)
                .onErrorMap(DataIntegrityViolationException.class, overlap -> new CrewBusyThen())
                .delayUntil(news::tell)
                .as(transaction::transactional);
    }
}
