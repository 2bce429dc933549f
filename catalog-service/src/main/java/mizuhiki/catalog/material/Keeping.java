package mizuhiki.catalog.material;

import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import mizuhiki.catalog.material.Entries.Change;
import mizuhiki.catalog.material.Entries.Count;
import mizuhiki.catalog.material.Entries.Dated;
import mizuhiki.catalog.material.Entries.NewMaterial;
import mizuhiki.catalog.material.Entries.Receipt;
import mizuhiki.catalog.material.Entries.TakingBack;
import mizuhiki.catalog.material.Entries.Use;
import mizuhiki.catalog.material.StockBook.Writing;
import mizuhiki.catalog.material.Unwritten.MaterialMovedMeanwhile;
import mizuhiki.catalog.refusal.ToldOtherwise;
import mizuhiki.shared.event.CatalogEvent;
import mizuhiki.shared.outbox.Outbox;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Staff keeping the materials: what comes in, what goes into a lot, what is really there. */
@Service
class Keeping {

    private final Materials materials;
    private final StockBook book;
    private final Movements movements;
    private final Outbox<CatalogEvent> outbox;
    private final TransactionalOperator transaction;

    Keeping(
            Materials materials,
            StockBook book,
            Movements movements,
            Outbox<CatalogEvent> outbox,
            TransactionalOperator transaction) {
        this.materials = materials;
        this.book = book;
        this.movements = movements;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    Mono<Material> add(NewMaterial wanted) {
        var material = wanted.material();
        return Moment.get().flatMap(now -> materials.add(material, now)).thenReturn(material);
    }

    Mono<Material> change(UUID materialId, Change change) {
        return book.takeTurns(materialId)
                .then(Mono.defer(() -> materials.change(materialId, change)))
                .filter(changed -> changed)
                .switchIfEmpty(Mono.error(MaterialUnitInUse::new))
                .then(Mono.defer(() -> materials.get(materialId)))
                .as(transaction::transactional);
    }

    /** Or uses it again. */
    Mono<Material> retire(UUID materialId, boolean retired) {
        return materials.retire(materialId, retired).then(materials.get(materialId));
    }

    Mono<Movement> receive(UUID materialId, Receipt receipt, Viewer viewer) {
        return once(
                materialId,
                receipt,
                written(
                        materialId,
                        viewer,
                        by -> book.receive(by.of(receipt), receipt),
                        () -> new NotFound(materialId)));
    }

    Mono<Movement> use(UUID materialId, Use use, Viewer viewer) {
        return once(
                materialId,
                use,
                written(materialId, viewer, by -> book.use(by.of(use), use), () -> new NotFound(materialId)));
    }

    Mono<Movement> count(UUID materialId, Count count, Viewer viewer) {
        return materials
                .get(materialId)
                .then(written(materialId, viewer, by -> book.count(by, count), MaterialMovedMeanwhile::new));
    }

    Mono<Movement> takeBack(UUID materialId, UUID movementId, TakingBack why, Viewer viewer) {
        return written(materialId, viewer, by -> book.takeBack(by, movementId, why), () -> new NotFound(movementId));
    }

    /** What went into a lot that was thrown away is gone with it: it lies on no shelf, and no sale will bear it. */
    Mono<Movement> lose(UUID materialId, UUID movementId, TakingBack why, Viewer viewer) {
        return movements
                .get(movementId)
                .filter(Movement::isUsedForNothing)
                .switchIfEmpty(Mono.error(() -> new NotFound(movementId)))
                .flatMap(used -> takeBack(materialId, movementId, why, viewer))
                .flatMap(back -> countWithout(back, why, viewer))
                .as(transaction::transactional);
    }

    private Mono<Movement> countWithout(Movement back, TakingBack why, Viewer viewer) {
        return materials
                .get(back.materialId())
                .map(material -> material.without(back.quantity(), why.reason()))
                .flatMap(count -> count(back.materialId(), count, viewer));
    }

    /** Sent as the same twice it is one: a tap may come double. */
    private Mono<Movement> once(UUID materialId, Dated entry, Mono<Movement> writing) {
        return book.takeTurns(materialId)
                .then(Mono.justOrEmpty(entry.id()).flatMap(movements::sentAs))
                .switchIfEmpty(writing)
                .filter(movement -> movement.materialId().equals(materialId) && entry.isWrittenIn(movement))
                .switchIfEmpty(Mono.error(ToldOtherwise::new))
                .as(transaction::transactional);
    }

    /** What is written is told in the same transaction. */
    private Mono<Movement> written(
            UUID materialId, Viewer viewer, Function<Writing, Mono<Boolean>> write, Supplier<Refusal> otherwise) {
        return Moment.get()
                .map(now -> Writing.about(materialId, viewer, now))
                .flatMap(by -> write.apply(by).filter(written -> written).map(written -> by))
                .switchIfEmpty(Mono.error(otherwise))
                .flatMap(by -> movements.get(by.id()))
                .delayUntil(movement -> outbox.append(movement.told()))
                .as(transaction::transactional);
    }
}
