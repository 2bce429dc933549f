package mizuhiki.catalog.intake;

import java.util.UUID;
import mizuhiki.catalog.hold.OrderedPieces;
import mizuhiki.catalog.hold.Sale;
import mizuhiki.shared.event.CatalogEvent;
import mizuhiki.shared.event.Event;
import mizuhiki.shared.event.OrderEvent;
import mizuhiki.shared.event.OrderEvent.GoodsReturned;
import mizuhiki.shared.event.OrderEvent.OrderCancelled;
import mizuhiki.shared.event.OrderEvent.OrderPaid;
import mizuhiki.shared.event.OrderEvent.OrderPlaced;
import mizuhiki.shared.event.OrderEvent.OrderShipped;
import mizuhiki.shared.event.StreamEvent;
import mizuhiki.shared.event.StreamEvent.PiecePinned;
import mizuhiki.shared.event.StreamEvent.RunSheetSet;
import mizuhiki.shared.event.StreamEvent.ShowCancelled;
import mizuhiki.shared.event.StreamEvent.ShowEnded;
import mizuhiki.shared.event.StreamEvent.ShowStarted;
import mizuhiki.shared.event.WorkDone;
import mizuhiki.shared.outbox.EventConsumer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hands what others tell to what it concerns here. An order that fits no hold fails, and is shown to staff. */
@Component
class CatalogEvents implements EventConsumer {

    private final OrderedPieces pieces;
    private final OnAir onAir;

    CatalogEvents(OrderedPieces pieces, OnAir onAir) {
        this.pieces = pieces;
        this.onAir = onAir;
    }

    @Override
    public String schema() {
        return "catalog";
    }

    @Override
    public Mono<Void> handle(UUID eventId, Event event) {
        return switch (event) {
            case OrderEvent order -> take(order);
            case CatalogEvent ours -> Mono.empty();
            case StreamEvent show -> take(show);
        };
    }

    private Mono<Void> take(OrderEvent event) {
        return switch (event) {
            case OrderPlaced it -> pieces.ordered(new Sale(it.orderId(), it.holdId(), it.productId(), it.quantity()));
            case OrderCancelled it ->
                pieces.cancelled(new Sale(it.orderId(), it.holdId(), it.productId(), it.quantity()));
            case OrderShipped it -> pieces.shipped(new Sale(it.orderId(), it.holdId(), it.productId(), it.quantity()));
            case GoodsReturned it ->
                pieces.cameBack(new Sale(it.orderId(), it.holdId(), it.productId(), it.quantity()), it.resellable());
            case OrderPaid paid -> Mono.empty();
        };
    }

    private Mono<Void> take(StreamEvent event) {
        return switch (event) {
            case RunSheetSet sheet -> Mono.empty();
            case ShowCancelled cancelled -> Mono.empty();
            case ShowStarted it -> onAir.begin(it);
            case ShowEnded it -> onAir.end(it.showId());
            case PiecePinned pinned -> Mono.empty();
            case WorkDone work -> Mono.empty();
        };
    }
}
