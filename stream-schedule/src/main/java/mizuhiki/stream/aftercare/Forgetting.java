package mizuhiki.stream.aftercare;

import java.util.UUID;
import mizuhiki.shared.database.Worker;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What was said is forgotten when its time is over, in every office, whether anybody looks or not. */
@Component
class Forgetting {

    private static final String OFFICES = """
            select distinct office_id from streams.after_care where said_at <= now() - interval '30 days'
            """;

    private final Worker worker;
    private final AfterCares cares;

    Forgetting(Worker worker, AfterCares cares) {
        this.worker = worker;
        this.cares = cares;
    }

    record Said(UUID officeId) implements Worker.Due {}

    @Scheduled(fixedDelayString = "${mizuhiki.aftercare.forget-every:1h}", initialDelayString = "2m")
    Mono<Void> sweep() {
        return worker.each(worker.database().sql(OFFICES), Said.class, said -> cares.forget());
    }
}
