package mizuhiki.stream.repeat;

import java.util.UUID;
import mizuhiki.shared.database.Worker;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Days go by: what repeats is laid further ahead, in every office. */
@Component
@EnableScheduling
class LayingAhead {

    private static final String GOING = """
            select office_id, id as repeat_id from streams.repeat
            where last_day is null or last_day >= (now() at time zone 'Asia/Tokyo')::date
            """;

    private final Worker worker;
    private final RepeatPlanning planning;

    LayingAhead(Worker worker, RepeatPlanning planning) {
        this.worker = worker;
        this.planning = planning;
    }

    record Going(UUID officeId, UUID repeatId) implements Worker.Due {}

    @Scheduled(fixedDelayString = "${mizuhiki.repeat.lay-every:6h}", initialDelayString = "1m")
    Mono<Void> lay() {
        return worker.each(worker.database().sql(GOING), Going.class, going -> planning.layMore(going.repeatId()));
    }
}
