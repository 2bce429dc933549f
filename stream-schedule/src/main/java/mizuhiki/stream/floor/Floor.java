package mizuhiki.stream.floor;

import java.util.List;
import java.util.UUID;
import mizuhiki.shared.event.StreamEvent.PiecePinned;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.air.AirEntry;
import mizuhiki.stream.air.AirEntry.Kind;
import mizuhiki.stream.runsheet.RunSheets;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Showing one piece after the other, for as long as it takes. */
@Service
class Floor {

    private final Shows shows;
    private final RunSheets sheets;
    private final FloorNews news;
    private final TransactionalOperator transaction;

    Floor(Shows shows, RunSheets sheets, FloorNews news, TransactionalOperator transaction) {
        this.shows = shows;
        this.sheets = sheets;
        this.news = news;
        this.transaction = transaction;
    }

    Mono<Show> pin(UUID showId, UUID productId, UUID byPersonId) {
        return shows.hold(showId)
                .map(Show::onAir)
                .delayUntil(show -> onSheet(showId, productId))
                .delayUntil(show -> show(show, productId, byPersonId))
                .as(transaction::transactional);
    }

    Mono<Show> goOn(UUID showId, int minutes) {
        return Mono.zip(shows.hold(showId), Moment.get(), (show, now) -> show.goOn(minutes, now))
                .flatMap(shows::keep)
                .delayUntil(news::goesOn)
                .as(transaction::transactional);
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
}
