package mizuhiki.stream.floor;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.event.StreamEvent.PiecePinned;
import mizuhiki.shared.event.StreamEvent.ShowStarted;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.crew.Crew;
import mizuhiki.stream.crew.Crews;
import mizuhiki.stream.floor.AirEntry.Kind;
import mizuhiki.stream.runsheet.RunSheets;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Going on air and showing one piece after the other. */
@Service
class Floor {

    private final Shows shows;
    private final Crews crews;
    private final RunSheets sheets;
    private final FloorNews news;
    private final TransactionalOperator transaction;

    Floor(Shows shows, Crews crews, RunSheets sheets, FloorNews news, TransactionalOperator transaction) {
        this.shows = shows;
        this.crews = crews;
        this.sheets = sheets;
        this.news = news;
        this.transaction = transaction;
    }

    /** Consents are looked at once more, as they are today: nothing goes on air without them. */
    Mono<Show> start(UUID showId, UUID byPersonId) {
        return Mono.zip(shows.hold(showId), Moment.get(), Show::start)
                .delayUntil(show ->
                        crews.ofShow(showId, Moment.dayOf(startedAt(show))).map(Crew::agreed))
                .flatMap(shows::keep)
                .delayUntil(show -> crews.forgetPasses(showId))
                .delayUntil(show -> announce(show, byPersonId))
                .as(transaction::transactional);
    }

    Mono<Show> pin(UUID showId, UUID productId, UUID byPersonId) {
        return shows.hold(showId)
                .map(Show::onAir)
                .delayUntil(show -> onSheet(showId, productId))
                .delayUntil(show -> show(show, productId, byPersonId))
                .as(transaction::transactional);
    }

    private Mono<Void> announce(Show show, UUID byPersonId) {
        var at = startedAt(show);
        return sheets.ofShow(show.id())
                .map(sheet -> new ShowStarted(show.id(), show.title(), at, sheet.productIds()))
                .flatMap(started -> news.proclaim(AirEntry.of(Kind.STARTED, show, at, byPersonId), started));
    }

    private Mono<Void> show(Show show, UUID productId, UUID byPersonId) {
        return Moment.get()
                .map(now -> AirEntry.of(Kind.PINNED, show, now, byPersonId).about(productId))
                .flatMap(pin -> news.tell(pin, new PiecePinned(show.id(), productId, pin.minute(), pin.at())));
    }

    private Mono<List<UUID>> onSheet(UUID showId, UUID productId) {
        return sheets.ofShow(showId)
                .map(sheet -> sheet.productIds())
                .filter(productIds -> productIds.contains(productId))
                .switchIfEmpty(Mono.error(() -> new NotFound(productId)));
    }

    private static Instant startedAt(Show show) {
        return java.util.Objects.requireNonNull(show.startedAt());
    }
}
