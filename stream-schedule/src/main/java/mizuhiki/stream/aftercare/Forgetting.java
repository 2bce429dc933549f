package mizuhiki.stream.aftercare;

import java.util.UUID;
import mizuhiki.shared.database.Worker;
import mizuhiki.shared.office.CurrentOffice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What was said is forgotten when its time is over, in every office, whether anybody looks or not. */
@Component
class Forgetting {

    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

    private static final String OFFICES = """
            select distinct office_id from streams.after_care where said_at <= now() - interval '30 days'
            """;

    private final Worker worker;
    private final AfterCares cares;

    Forgetting(Worker worker, AfterCares cares) {
        this.worker = worker;
        this.cares = cares;
    }

    @Scheduled(fixedDelayString = "${mizuhiki.aftercare.forget-every:1h}", initialDelayString = "2m")
    Mono<Void> sweep() {
        return offices().concatMap(this::forget).then();
    }

    private Flux<UUID> offices() {
        return worker.database()
                .sql(OFFICES)
                .mapValue(UUID.class)
                .all()
                .collectList()
                .flatMapIterable(all -> all);
    }

    private Mono<Void> forget(UUID officeId) {
        return cares.forget()
                .contextWrite(CurrentOffice.is(officeId))
                .doOnError(failure -> LOG.warn("what was said after shows was not forgotten", failure))
                .onErrorComplete();
    }
}
