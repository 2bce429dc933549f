package mizuhiki.order.credit;

import java.util.UUID;
import mizuhiki.order.material.LotCost.Due;
import mizuhiki.order.material.LotMaterials;
import mizuhiki.order.settlement.Books;
import mizuhiki.order.settlement.Takings;
import mizuhiki.order.writeoff.WritingOff;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Booking what the material of a lot cost, where it becomes known after pieces of it were sold. */
@Component
class MaterialSettling {

    private final Books books;
    private final LotMaterials materials;
    private final FeeSettling settling;
    private final WritingOff writingOff;

    MaterialSettling(Books books, LotMaterials materials, FeeSettling settling, WritingOff writingOff) {
        this.books = books;
        this.materials = materials;
        this.settling = settling;
        this.writingOff = writingOff;
    }

    /**
     * Joins the caller's transaction. What came back bears no material; what is still to settle will bear it anyway; and
     * what sales do not take is what is lost.
     */
    Mono<Void> changed(UUID lotId, UUID cause) {
        return books.oneAtATime()
                .thenMany(Flux.defer(() -> due(lotId)))
                .concatMap(this::settle)
                .then(writingOff.changed(lotId, cause));
    }

    private Flux<Due> due(UUID lotId) {
        return materials
                .cost(lotId)
                .zipWith(materials.standing(lotId).collectList(), (cost, sales) -> cost.due(sales))
                .flatMapIterable(due -> due);
    }

    private Mono<Void> settle(Due due) {
        return settling.adjust(
                due.orderId(), sale -> Takings.material(due.cost().minus(sale.materialCost())));
    }
}
