package mizuhiki.stream.availability;

import java.util.UUID;
import mizuhiki.shared.database.Worker;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How people felt is forgotten when the day is over, in every office, whether anybody says anything or not. */
@Component("forgettingConditions")
class Forgetting {

    private static final String OFFICES = """
            select distinct office_id from streams.day_condition
            where day < cast(now() at time zone 'Asia/Tokyo' as date)
            """;

    private final Worker worker;
    private final Conditions conditions;

    Forgetting(Worker worker, Conditions conditions) {
        this.worker = worker;
        this.conditions = conditions;
    }

    record Felt(UUID officeId) implements Worker.Due {}

    @Scheduled(fixedDelayString = "${mizuhiki.availability.forget-every:1h}", initialDelayString = "2m")
    Mono<Void> sweep() {
        return worker.each(worker.database().sql(OFFICES), Felt.class, felt -> conditions.forget());
    }
}
