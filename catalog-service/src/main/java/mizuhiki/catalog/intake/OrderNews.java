package mizuhiki.catalog.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.tray.Request;
import mizuhiki.catalog.tray.Request.Order.Step;
import mizuhiki.catalog.tray.Sale;
import mizuhiki.shared.event.OrderEvent.GoodsReturned;
import mizuhiki.shared.event.OrderEvent.OrderCancelled;
import mizuhiki.shared.event.OrderEvent.OrderPaid;
import mizuhiki.shared.event.OrderEvent.OrderPlaced;
import mizuhiki.shared.event.OrderEvent.OrderProgress;
import mizuhiki.shared.event.OrderEvent.OrderShipped;
import mizuhiki.shared.event.OrderEvent.PaymentTakenBack;
import mizuhiki.shared.outbox.Delivered;
import mizuhiki.shared.problem.NotFound;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What orders mean for pieces. */
@Component
class OrderNews {

    private static final String PIECES = "select product_id, quantity from catalog.hold where id = :holdId";

    private final DatabaseClient database;

    OrderNews(DatabaseClient database) {
        this.database = database;
    }

    static List<Request> placed(List<Delivered<OrderPlaced>> news) {
        return news.stream().map(each -> placed(each.event(), each.at())).toList();
    }

    private static Request placed(OrderPlaced it, Instant at) {
        return request(it.orderId(), it.holdId(), it.productId(), it.quantity(), Step.PLACED, at);
    }

    Mono<List<Request>> requests(List<Delivered<OrderProgress>> news) {
        return Flux.fromIterable(news)
                .concatMap(each -> request(each.event(), each.at()))
                .collectList();
    }

    /** Empty where pieces do not move: an order whose payment is taken back keeps its own, and only such a payment is. */
    private Mono<Request> request(OrderProgress event, Instant at) {
        return switch (event) {
            case OrderCancelled it ->
                sale(it.orderId(), it.holdId(), it.productId(), it.quantity(), Step.CANCELLED, at);
            case OrderShipped it -> sale(it.orderId(), it.holdId(), it.productId(), it.quantity(), Step.SHIPPED, at);
            case GoodsReturned it ->
                sale(
                        it.orderId(),
                        it.holdId(),
                        it.productId(),
                        it.quantity(),
                        it.resellable() ? Step.CAME_BACK : Step.CAME_BACK_BROKEN,
                        at);
            case OrderPaid it ->
                pieces(it.holdId())
                        .flatMap(of -> sale(it.orderId(), it.holdId(), of.productId(), of.quantity(), Step.PAID, at));
            case PaymentTakenBack it -> Mono.empty();
        };
    }

    private static Mono<Request> sale(UUID orderId, UUID holdId, UUID productId, int quantity, Step step, Instant at) {
        return Mono.just(request(orderId, holdId, productId, quantity, step, at));
    }

    private static Request request(UUID orderId, UUID holdId, UUID productId, int quantity, Step step, Instant at) {
        return new Request.Order(new Sale(orderId, holdId, productId, quantity), step, at);
    }

    private Mono<Pieces> pieces(UUID holdId) {
        return database.sql(PIECES)
                .bind("holdId", holdId)
                .mapProperties(Pieces.class)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound(holdId)));
    }

    record Pieces(UUID productId, int quantity) {}
}
