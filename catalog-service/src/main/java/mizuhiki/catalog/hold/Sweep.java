package mizuhiki.catalog.hold;

import java.util.UUID;
import mizuhiki.shared.database.Worker;
import mizuhiki.shared.office.CurrentOffice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Tells the shop and the shows that pieces are free again, some seconds after their holds are over.
 *
 * <p>They are free without it; but nobody claims what a page still shows as sold out.
 */
@Component
class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    private static final String OVER = """
            select distinct office_id, product_id from catalog.hold
             where state = 'LIVE' and expires_at <= now()
             limit 500
            """;

    private final Worker worker;
    private final Lapsing lapsing;

    Sweep(Worker worker, Lapsing lapsing) {
        this.worker = worker;
        this.lapsing = lapsing;
    }

    @Scheduled(fixedDelayString = "${mizuhiki.hold.sweep-every:10s}", initialDelayString = "5s")
    Mono<Void> sweep() {
        return over().concatMap(this::lapse).then();
    }

    private Flux<Over> over() {
        return worker.database()
                .sql(OVER)
                .mapProperties(Over.class)
                .all()
                .collectList()
                .flatMapIterable(all -> all);
    }

    private Mono<Long> lapse(Over over) {
        return lapsing.lapse(over.productId())
                .contextWrite(CurrentOffice.is(over.officeId()))
                .doOnError(failure -> LOG.warn("holds of product {} were not swept", over.productId(), failure))
                .onErrorComplete();
    }

    record Over(UUID officeId, UUID productId) {}
}
