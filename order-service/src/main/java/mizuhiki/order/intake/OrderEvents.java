package mizuhiki.order.intake;

import java.util.List;
import mizuhiki.shared.outbox.EventConsumer;
import mizuhiki.shared.outbox.Reactions;
import org.springframework.stereotype.Component;

/** Hands events to every feature they concern: the inbox of a schema remembers an event once, so there is one consumer. */
@Component
class OrderEvents implements EventConsumer {

    private final List<EventHandler> handlers;

    OrderEvents(List<EventHandler> handlers) {
        this.handlers = handlers;
    }

    @Override
    public String schema() {
        return "orders";
    }

    @Override
    public Reactions reactions() {
        return handlers.stream().map(EventHandler::reactions).reduce(Reactions.none(), Reactions::and);
    }
}
