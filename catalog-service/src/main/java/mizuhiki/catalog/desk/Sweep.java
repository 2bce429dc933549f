package mizuhiki.catalog.desk;

import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.tray.Answer;
import mizuhiki.catalog.tray.Request;
import mizuhiki.shared.database.Worker;
import mizuhiki.shared.time.Moment;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Looks at products for which time has run on, so that the shop, the shows and the channels hear of it.
 *
 * <p>Everything is true without it; but nobody claims what a page still shows as sold out.
 */
@Component
class Sweep {

    private static final String OVERDUE = """
            select office_id, product_id from catalog.hold
             where state in ('LIVE', 'OPEN') and expires_at < 'infinity' and expires_at <= now()
            union
            select office_id, product_id from catalog.waiter where state = 'WAITING' and waits_until <= now()
            union
            select office_id, product_id from catalog.show_line
             where over_at is null and started_at is null and ends_at <= now()
            union
            select office_id, product_id from catalog.show_line
             where over_at is null and kept > 0 and kept_at is null and kept_from <= now()
             limit 500
            """;

    private final Worker worker;
    private final Desk desk;

    Sweep(Worker worker, Desk desk) {
        this.worker = worker;
        this.desk = desk;
    }

    record Overdue(UUID officeId, UUID productId) implements Worker.Due {}

    @Scheduled(
            fixedDelayString = "${mizuhiki.hold.sweep-every:10s}",
            initialDelayString = "${mizuhiki.hold.sweep-first:5s}")
    Mono<Void> sweep() {
        return worker.each(worker.database().sql(OVERDUE), Overdue.class, this::look);
    }

    private Mono<List<Answer>> look(Overdue overdue) {
        return Moment.get()
                .map(now -> List.<Request>of(new Request.Look(overdue.productId(), now)))
                .flatMap(desk::decideAlone);
    }
}
