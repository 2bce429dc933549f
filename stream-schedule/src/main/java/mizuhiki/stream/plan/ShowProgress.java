package mizuhiki.stream.plan;

import java.util.UUID;
import mizuhiki.shared.api.Version;
import mizuhiki.stream.crew.Crews;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.ShowGuard;
import mizuhiki.stream.show.ShowNews;
import mizuhiki.stream.show.ShowState;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Staff bringing a show nearer to going on air, closing it afterwards, or calling it off. The floor starts and ends it. */
@Service
class ShowProgress {

    /** Where a show may be brought from the desk. */
    enum Step {
        OFFER(ShowState.OFFERED),
        READY(ShowState.READY),
        CLOSE(ShowState.CLOSED),
        CANCEL(ShowState.CANCELLED);

        private final ShowState state;

        Step(ShowState state) {
            this.state = state;
        }

        boolean possible(Show show) {
            return show.state().mayBecome(state);
        }
    }

    private final Shows shows;
    private final Crews crews;
    private final ShowNews news;
    private final ShowGuard guard;
    private final TransactionalOperator transaction;

    ShowProgress(Shows shows, Crews crews, ShowNews news, ShowGuard guard, TransactionalOperator transaction) {
        this.shows = shows;
        this.crews = crews;
        this.news = news;
        this.guard = guard;
        this.transaction = transaction;
    }

    Mono<Show> take(UUID showId, Step step, Version seen) {
        return shows.hold(showId)
                .map(show -> show.expect(seen).become(step.state))
                .flatMap(shows::keep)
                .delayUntil(this::letGo)
                .delayUntil(news::tell)
                .as(transaction::transactional);
    }

    /** Whoever and whatever was to be in a cancelled show is free at that time. */
    private Mono<Void> letGo(Show show) {
        return show.state() == ShowState.CANCELLED
                ? crews.release(show.id()).then(guard.cancelled(show))
                : Mono.empty();
    }
}
