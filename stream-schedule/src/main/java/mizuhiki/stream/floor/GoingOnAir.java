package mizuhiki.stream.floor;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.shared.event.StreamEvent.ShowStarted;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.air.AirEntry;
import mizuhiki.stream.air.AirEntry.Kind;
import mizuhiki.stream.crew.Crew;
import mizuhiki.stream.crew.Crews;
import mizuhiki.stream.runsheet.RunSheetNews;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Going on air, with everybody's yes and the run sheet as it stands. */
@Service
class GoingOnAir {

    private final Shows shows;
    private final Crews crews;
    private final RunSheetNews sheetNews;
    private final FloorNews news;
    private final TransactionalOperator transaction;

    GoingOnAir(Shows shows, Crews crews, RunSheetNews sheetNews, FloorNews news, TransactionalOperator transaction) {
        this.shows = shows;
        this.crews = crews;
        this.sheetNews = sheetNews;
        this.news = news;
        this.transaction = transaction;
    }

    /** Consents are looked at once more, as they are today: nothing goes on air without them. */
    Mono<Show> start(UUID showId, UUID byPersonId) {
        return Mono.zip(shows.hold(showId), Moment.get(), Show::start)
                .delayUntil(show -> crews.ofShow(showId, show.agreedDay()).map(Crew::agreed))
                .flatMap(shows::keep)
                .delayUntil(show -> crews.keepAccepted(showId))
                .delayUntil(show -> announce(show, byPersonId))
                .as(transaction::transactional);
    }

    private Mono<Void> announce(Show show, UUID byPersonId) {
        var at = startedAt(show);
        return Mono.zip(
                        sheetNews.tellSheet(show),
                        crews.ofShow(show.id(), show.agreedDay()),
                        (sheet, crew) -> new ShowStarted(
                                show.id(),
                                show.title(),
                                at,
                                sheet.productIds(),
                                show.platform().name(),
                                crew.people()))
                .flatMap(started -> news.proclaim(AirEntry.of(Kind.STARTED, show, at, byPersonId), started));
    }

    private static Instant startedAt(Show show) {
        return Objects.requireNonNull(show.startedAt());
    }
}
