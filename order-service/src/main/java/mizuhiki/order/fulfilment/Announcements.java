package mizuhiki.order.fulfilment;

import java.util.HashMap;
import java.util.Map;
import mizuhiki.order.purchase.Order;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.event.OrderEvent;
import mizuhiki.shared.outbox.Outbox;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells the other services and the audit log what was done with an order. */
@Component
class Announcements {

    private final Outbox<OrderEvent> outbox;
    private final Audit audit;

    Announcements(Outbox<OrderEvent> outbox, Audit audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    Mono<Void> announce(String action, OrderEvent event, Order order, Map<String, ?> details) {
        return record(action, order, details).then(outbox.append(event));
    }

    /** Where nobody outside has to follow. */
    Mono<Void> record(String action, Order order, Map<String, ?> details) {
        var told = new HashMap<String, Object>(details);
        told.put("number", order.number());
        return audit.record(action, order.id(), told);
    }
}
