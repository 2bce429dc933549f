package mizuhiki.shared.outbox.relay;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.function.ToDoubleFunction;
import mizuhiki.shared.database.ServiceSchema;
import mizuhiki.shared.database.Worker;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How far behind the relay is, for whoever watches over the house. */
@Component
class Backlog {

    private static final String COUNT = """
            select '%1$s' as schema,
                   count(*) filter (where parked_at is null) as waiting,
                   count(*) filter (where parked_at is not null) as parked,
                   coalesce(extract(epoch from now() - min(due_at) filter (where parked_at is null and due_at <= now())), 0)::float8 as lag_seconds
            from %1$s.outbox where sent_at is null
            """;

    private final Worker worker;
    private final List<ServiceSchema> schemas;
    private final MultiGauge waiting;
    private final MultiGauge parked;
    private final MultiGauge lag;

    Backlog(Worker worker, List<ServiceSchema> schemas, MeterRegistry meters) {
        this.worker = worker;
        this.schemas = schemas;
        this.waiting = MultiGauge.builder("mizuhiki.outbox.waiting").register(meters);
        this.parked = MultiGauge.builder("mizuhiki.outbox.parked").register(meters);
        this.lag = MultiGauge.builder("mizuhiki.outbox.lag").baseUnit("seconds").register(meters);
    }

    Mono<Void> look() {
        return Flux.fromIterable(schemas)
                .concatMap(this::count)
                .collectList()
                .doOnNext(this::show)
                .then();
    }

    private Mono<Count> count(ServiceSchema schema) {
        return worker.database()
                .sql(COUNT.formatted(schema.name()))
                .mapProperties(Count.class)
                .one();
    }

    private void show(List<Count> counts) {
        waiting.register(rows(counts, Count::waiting), true);
        parked.register(rows(counts, Count::parked), true);
        lag.register(rows(counts, Count::lagSeconds), true);
    }

    private static List<Row<?>> rows(List<Count> counts, ToDoubleFunction<Count> value) {
        return counts.stream()
                .<Row<?>>map(count -> Row.of(Tags.of("schema", count.schema()), value.applyAsDouble(count)))
                .toList();
    }

    record Count(String schema, long waiting, long parked, double lagSeconds) {}
}
