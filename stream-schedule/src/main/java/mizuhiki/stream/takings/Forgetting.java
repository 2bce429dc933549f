package mizuhiki.stream.takings;

import java.util.UUID;
import mizuhiki.shared.database.Worker;
import mizuhiki.shared.outbox.parked.ParkedEvents;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What became of an order is told of every order, and kept only of those in a show. An event that is late may be an
 * order that is yet to be told: until it is, be it put aside or tried again, nothing of its office is forgotten. Where nothing
 * carries events, none is told at all.
 */
@Component("forgettingOtherOrders")
@ConditionalOnBooleanProperty("mizuhiki.relay.enabled")
class Forgetting {

    private static final String OFFICES = """
            select distinct office_id from streams.since_ordered where heard_at < now() - interval '30 days'
            """;

    private final Worker worker;
    private final Sales sales;
    private final ParkedEvents parked;

    Forgetting(Worker worker, Sales sales, ParkedEvents parked) {
        this.worker = worker;
        this.sales = sales;
        this.parked = parked;
    }

    record Heard(UUID officeId) implements Worker.Due {}

    @Scheduled(fixedDelayString = "${mizuhiki.takings.forget-every:24h}", initialDelayString = "3m")
    Mono<Void> sweep() {
        return worker.each(worker.database().sql(OFFICES), Heard.class, heard -> forget());
    }

    private Mono<Void> forget() {
        return parked.late().filter(count -> count == 0).flatMap(none -> sales.forgetOthers());
    }
}
