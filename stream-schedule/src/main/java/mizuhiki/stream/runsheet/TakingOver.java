package mizuhiki.stream.runsheet;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Putting pieces of one run sheet on another: with their minutes and ways to claim, but under a free number. */
@Service
public class TakingOver {

    private final RunSheets sheets;
    private final RunSheetEditing editing;
    private final TransactionalOperator transaction;

    TakingOver(RunSheets sheets, RunSheetEditing editing, TransactionalOperator transaction) {
        this.sheets = sheets;
        this.editing = editing;
        this.transaction = transaction;
    }

    /** Those that stand there already stay as they are. */
    public Mono<Void> takeOver(UUID fromShowId, UUID toShowId, Collection<UUID> productIds) {
        return Mono.zip(sheets.ofShow(fromShowId), sheets.ofShow(toShowId), (from, to) -> missing(from, to, productIds))
                .flatMapMany(Flux::fromIterable)
                .concatMap(wish -> editing.add(toShowId, wish))
                .then()
                .as(transaction::transactional);
    }

    private static List<Wish> missing(RunSheet from, RunSheet to, Collection<UUID> productIds) {
        return from.items().stream()
                .filter(item -> productIds.contains(item.productId()))
                .filter(item -> !to.productIds().contains(item.productId()))
                .map(TakingOver::again)
                .toList();
    }

    private static Wish again(Item item) {
        return new Wish(item.productId(), item.plannedMinutes(), null, item.mode(), item.holdMinutes(), item.kept());
    }
}
