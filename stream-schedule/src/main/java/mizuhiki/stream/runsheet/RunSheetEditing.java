package mizuhiki.stream.runsheet;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.stream.piece.Pieces;
import mizuhiki.stream.runsheet.RunSheet.Direction;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Staff laying out what is shown, one after the other. */
@Service
class RunSheetEditing {

    private final Shows shows;
    private final Pieces pieces;
    private final RunSheets sheets;
    private final RunSheetNews news;
    private final TransactionalOperator transaction;

    RunSheetEditing(
            Shows shows, Pieces pieces, RunSheets sheets, RunSheetNews news, TransactionalOperator transaction) {
        this.shows = shows;
        this.pieces = pieces;
        this.sheets = sheets;
        this.news = news;
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

    private Mono<RunSheet> edit(UUID showId, UnaryOperator<RunSheet> change) {
        return shows.hold(showId)
                .map(Show::notOver)
                .flatMap(show -> edit(show, change))
                .as(transaction::transactional);
    }

    private Mono<RunSheet> edit(Show show, UnaryOperator<RunSheet> change) {
        return sheets.ofShow(show.id())
                .map(change)
                .flatMap(sheet -> sheets.replace(show.id(), sheet))
                .delayUntil(sheet -> news.tell(show, sheet));
    }

    private Mono<Void> known(UUID productId) {
        return pieces.withIds(List.of(productId))
                .filter(known -> known.containsKey(productId))
                .switchIfEmpty(Mono.error(() -> new NotFound(productId)))
                .then();
    }
}
