package mizuhiki.stream.chore;

import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.platform.Platform;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Staff getting a show ready on its platforms, and ticking off what is done. */
@Service
class Preparing {

    private final Shows shows;
    private final Ticks ticks;
    private final TransactionalOperator transaction;

    Preparing(Shows shows, Ticks ticks, TransactionalOperator transaction) {
        this.shows = shows;
        this.ticks = ticks;
        this.transaction = transaction;
    }

    Mono<ChoreList> list(UUID showId) {
        return Mono.zip(shows.get(showId), ticks.platforms(showId), ticks.done(showId))
                .map(all -> ChoreList.of(all.getT1(), all.getT2(), all.getT3()));
    }

    Mono<Void> showOn(UUID showId, Set<Platform> platforms) {
        return shows.hold(showId)
                .flatMap(show -> ticks.showOn(showId, platforms))
                .as(transaction::transactional);
    }

    Mono<Void> tick(UUID showId, Chore chore, UUID byPersonId) {
        return Mono.zip(
                        shows.get(showId),
                        Moment.get(),
                        (show, now) -> new Ticks.Tick(showId, chore.name(), byPersonId, now))
                .flatMap(ticks::tick);
    }

    Mono<Void> untick(UUID showId, Chore chore) {
        return shows.get(showId).flatMap(show -> ticks.untick(showId, chore));
    }
}
