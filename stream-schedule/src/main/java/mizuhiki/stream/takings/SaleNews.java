package mizuhiki.stream.takings;

import mizuhiki.shared.event.OrderEvent.GoodsReturned;
import mizuhiki.shared.event.OrderEvent.OrderCancelled;
import mizuhiki.shared.event.OrderEvent.OrderPaid;
import mizuhiki.shared.event.OrderEvent.OrderPlaced;
import mizuhiki.shared.event.OrderEvent.PaymentTakenBack;
import mizuhiki.shared.outbox.EventConsumer;
import mizuhiki.shared.outbox.Reactions;
import org.springframework.stereotype.Component;

/** Hears of orders. */
@Component
class SaleNews implements EventConsumer {

    private final Sales sales;

    SaleNews(Sales sales) {
        this.sales = sales;
    }

    @Override
    public String schema() {
        return "streams";
    }

    @Override
    public Reactions reactions() {
        return Reactions.none()
                .toAllRepeatable(OrderPlaced.class, sales::placed)
                .toEach(OrderPaid.class, paid -> sales.paid(paid.orderId()))
                .toEach(PaymentTakenBack.class, unpaid -> sales.unpaid(unpaid.orderId()))
                .toEach(OrderCancelled.class, off -> sales.cancelled(off.orderId()))
                .toEach(GoodsReturned.class, sales::returned);
    }
}
