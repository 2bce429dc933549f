package mizuhiki.stream.takings;

import java.util.UUID;
import mizuhiki.shared.database.Worker;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What became of an order is told of every order, and kept only of those in a show. */
@Component("forgettingOtherOrders")
class Forgetting {

    private static final String OFFICES = """
            select distinct office_id from streams.since_ordered where heard_at < now() - interval '30 days'
            """;

    private final Worker worker;
    private final Sales sales;

    Forgetting(Worker worker, Sales sales) {
        this.worker = worker;
        this.sales = sales;
    }

    record Heard(UUID officeId) implements Worker.Due {}

    @Scheduled(fixedDelayString = "${mizuhiki.takings.forget-every:24h}", initialDelayString = "3m")
    Mono<Void> sweep() {
        return worker.each(worker.database().sql(OFFICES), Heard.class, heard -> sales.forgetOthers());
    }
}
