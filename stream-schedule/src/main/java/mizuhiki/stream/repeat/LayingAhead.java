package mizuhiki.stream.repeat;

import java.util.UUID;
import mizuhiki.shared.database.Worker;
import mizuhiki.shared.office.CurrentOffice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Days go by: what repeats is laid further ahead, in every office. */
@Component
@EnableScheduling
class LayingAhead {

    private static final Logger LOG = LoggerFactory.getLogger(LayingAhead.class);

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

    record Going(UUID officeId, UUID repeatId) {}

    @Scheduled(fixedDelayString = "${mizuhiki.repeat.lay-every:6h}", initialDelayString = "1m")
    Mono<Void> lay() {
        return going().concatMap(this::lay).then();
    }

    private Flux<Going> going() {
        return worker.database()
                .sql(GOING)
                .mapProperties(Going.class)
                .all()
                .collectList()
                .flatMapIterable(all -> all);
    }

    private Mono<Void> lay(Going going) {
        return planning.layMore(going.repeatId())
                .contextWrite(CurrentOffice.is(going.officeId()))
                .doOnError(failure -> LOG.warn("repeat {} was not laid", going.repeatId(), failure))
                .onErrorComplete();
    }
}
