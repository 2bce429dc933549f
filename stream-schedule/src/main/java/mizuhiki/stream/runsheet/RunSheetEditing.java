package mizuhiki.stream.runsheet;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.stream.air.AirLog;
import mizuhiki.stream.piece.Pieces;
import mizuhiki.stream.runsheet.RunSheet.Direction;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Staff laying out what is shown, one after the other. */
@Service
public class RunSheetEditing {

    private final Shows shows;
    private final Pieces pieces;
    private final RunSheets sheets;
    private final RunSheetNews news;
    private final AirLog log;
    private final TransactionalOperator transaction;

    RunSheetEditing(
            Shows shows,
            Pieces pieces,
            RunSheets sheets,
            RunSheetNews news,
            AirLog log,
            TransactionalOperator transaction) {
        this.shows = shows;
        this.pieces = pieces;
        this.sheets = sheets;
        this.news = news;
        this.log = log;
        this.transaction = transaction;
    }

    Mono<RunSheet> add(UUID showId, Wish wish) {
        return known(wish.productId()).then(edit(showId, sheet -> sheet.add(wish)));
    }

    Mono<RunSheet> remove(UUID showId, UUID productId) {
        return edit(showId, sheet -> sheet.remove(productId));
    }

    Mono<RunSheet> move(UUID showId, UUID productId, Direction direction) {
        return edit(showId, sheet -> sheet.move(productId, direction));
    }

    Mono<RunSheet> change(UUID showId, Wish wish) {
        return edit(showId, sheet -> sheet.change(wish));
    }

    public Mono<RunSheet> arrange(UUID showId, List<Turn> turns) {
        return edit(showId, sheet -> sheet.arrange(turns));
    }

    /** Those that are not named come after those that are. What was shown on air already cannot come later. */
    public Mono<RunSheet> order(UUID showId, List<UUID> productIds) {
        return edit(shows.hold(showId).map(Show::stillPlanned), sheet -> sheet.order(productIds));
    }

    /** Several at once, at the end; those on the sheet already stay as they are. */
    public Mono<RunSheet> put(UUID showId, List<UUID> productIds) {
        return allKnown(productIds).then(edit(showId, sheet -> sheet.put(productIds)));
    }

    private Mono<RunSheet> edit(UUID showId, UnaryOperator<RunSheet> change) {
        return edit(shows.hold(showId).map(Show::notOver), change);
    }

    private Mono<RunSheet> edit(Mono<Show> held, UnaryOperator<RunSheet> change) {
        return held.flatMap(show -> edit(show, change)).as(transaction::transactional);
    }

    private Mono<RunSheet> edit(Show show, UnaryOperator<RunSheet> change) {
        return sheets.ofShow(show.id()).flatMap(sheet -> keep(show, sheet, change.apply(sheet)));
    }

    /** Nothing new is no news. */
    private Mono<RunSheet> keep(Show show, RunSheet before, RunSheet after) {
        return after.equals(before)
                ? Mono.just(before)
                : shownStays(show, after)
                        .then(sheets.replace(show.id(), after))
                        .delayUntil(sheet -> news.tell(show, sheet));
    }

    /** Without the piece shown now viewers would read that the show has just begun, and the first piece would be next. */
    private Mono<Void> shownStays(Show show, RunSheet after) {
        return log.pinned(show.id())
                .filter(shown -> !after.productIds().contains(shown))
                .flatMap(shown -> Mono.error(new PieceShownNow()));
    }

    private Mono<Void> known(UUID productId) {
        return allKnown(List.of(productId));
    }

    private Mono<Void> allKnown(List<UUID> productIds) {
        return pieces.withIds(productIds)
                .filter(known -> known.keySet().containsAll(productIds))
                .switchIfEmpty(Mono.error(() -> new NotFound(productIds)))
                .then();
    }
}
