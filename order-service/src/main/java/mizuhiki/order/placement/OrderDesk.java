package mizuhiki.order.placement;

import mizuhiki.order.placement.Answer.Placed;
import mizuhiki.order.placement.Answer.PlacedBefore;
import mizuhiki.order.placement.Answer.Refused;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.purchase.Orders;
import mizuhiki.shared.lane.LaneLimits;
import mizuhiki.shared.lane.Lanes;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Takes order slips in and gives out orders, many at a time. */
@Service
@EnableConfigurationProperties(OrderDesk.Settings.class)
public class OrderDesk {

    /**
     * How many orders are taken at the same time.
     *
     * @param lanes batches that may be under way at the same time; by the processors where none is given
     * @param batch orders written together
     * @param queue orders waiting in one lane; more are asked to come again in a moment
     */
    @ConfigurationProperties("mizuhiki.checkout")
    record Settings(
            @Nullable Integer lanes,
            @DefaultValue("128") int batch,
            @DefaultValue("1024") int queue) {

        private LaneLimits limits() {
            return LaneLimits.of(lanes, batch, queue);
        }
    }

    private final Lanes<OrderSlip, Answer> lanes;
    private final Orders orders;

    OrderDesk(Settings settings, Batches batches, Orders orders) {
        this.lanes = new Lanes<>(settings.limits(), batches::answer);
        this.orders = orders;
    }

    /** Emits the order; for the same ticket and key again, the same one. */
    public Mono<Order> place(OrderSlip slip) {
        return lanes.ask(slip.productId(), slip).flatMap(this::outcome);
    }

    private Mono<Order> outcome(Answer answer) {
        return switch (answer) {
            case Placed(var order) -> Mono.just(order);
            case PlacedBefore(var orderId) -> orders.get(orderId);
            case Refused(var refusal) -> Mono.error(refusal);
        };
    }
}
