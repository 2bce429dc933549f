package mizuhiki.stream.plan;

import java.util.List;
import java.util.UUID;
import mizuhiki.shared.api.Version;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.ShowGuard;
import mizuhiki.stream.show.ShowNews;
import mizuhiki.stream.show.ShowState;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
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
    private final ShowNews news;
    private final List<ShowGuard> guards;
    private final TransactionalOperator transaction;

    ShowProgress(Shows shows, ShowNews news, List<ShowGuard> guards, TransactionalOperator transaction) {
        this.shows = shows;
        this.news = news;
        this.guards = guards;
        this.transaction = transaction;
    }

    Mono<Show> take(UUID showId, Step step, Version seen) {
        return shows.hold(showId)
                .map(show -> new Change(show.expect(seen), show.become(step.state)))
                .delayUntil(this::letGo)
                .map(Change::to)
                .flatMap(shows::keep)
                .delayUntil(news::tell)
                .as(transaction::transactional);
    }

    private record Change(Show from, Show to) {

        boolean cancels() {
            return to.state() == ShowState.CANCELLED;
        }
    }

    /** Whoever and whatever was to be in a cancelled show is free at that time. */
    private Mono<Void> letGo(Change change) {
        return Flux.fromIterable(change.cancels() ? guards : List.of())
                .concatMap(guard -> guard.cancelled(change.from()))
                .then();
    }
}
