package mizuhiki.stream.thanks;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.piece.Piece;
import mizuhiki.stream.piece.Pieces;
import mizuhiki.stream.runsheet.RunSheets;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Staff thanking everybody of a show, and passing on what buyers say. */
@Service
class Thanking {

    private static final Duration NEW = Duration.ofDays(7);
    private static final int SHOWN = 50;

    private final Shows shows;
    private final RunSheets sheets;
    private final Pieces pieces;
    private final ThanksBook book;

    Thanking(Shows shows, RunSheets sheets, Pieces pieces, ThanksBook book) {
        this.shows = shows;
        this.sheets = sheets;
        this.pieces = pieces;
        this.book = book;
    }

    Mono<Thanks> say(UUID showId, Thanks.Words words, UUID by) {
        return shows.get(showId)
                .filter(show -> show.state().isOver())
                .switchIfEmpty(Mono.error(ShowNotOver::new))
                .delayUntil(show -> onSheet(showId, words.productId()))
                .then(Moment.get())
                .map(now -> Thanks.of(showId, words, by, now))
                .delayUntil(book::write);
    }

    /** A name that should not stand there, or the wrong show. */
    Mono<Void> takeBack(UUID showId, UUID thanksId) {
        return book.remove(showId, thanksId)
                .filter(removed -> removed)
                .switchIfEmpty(Mono.error(() -> new NotFound(thanksId)))
                .then();
    }

    Mono<List<Thanks>> ofShow(Show show) {
        return book.ofShow(show.id());
    }

    /** Pieces a thank-you can be about. */
    Mono<List<Piece>> pieces(Show show) {
        return sheets.ofShow(show.id())
                .flatMap(sheet -> pieces.withIds(sheet.productIds()))
                .map(known -> known.values().stream()
                        .sorted(Comparator.comparing(Piece::title))
                        .toList());
    }

    Mono<List<Heard>> heardBy(UUID personId) {
        return book.to(personId, Instant.EPOCH, SHOWN);
    }

    Mono<List<Heard>> newTo(UUID personId) {
        return Moment.get().flatMap(now -> book.to(personId, now.minus(NEW), SHOWN));
    }

    private Mono<Void> onSheet(UUID showId, @Nullable UUID productId) {
        return productId == null
                ? Mono.empty()
                : sheets.ofShow(showId)
                        .filter(sheet -> sheet.productIds().contains(productId))
                        .switchIfEmpty(Mono.error(() -> new NotFound(productId)))
                        .then();
    }
}
