package mizuhiki.shared.outbox.relay;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import mizuhiki.shared.database.ServiceSchema;
import mizuhiki.shared.database.Worker;
import mizuhiki.shared.event.CatalogEvent.ProductWithdrawn;
import mizuhiki.shared.event.Event;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.outbox.EventConsumer;
import mizuhiki.shared.outbox.Outboxes;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;

/** Builds relays with the consumers a test wants, on the outbox of the schema {@code ground}. */
class RelayBench {

    static final ServiceSchema GROUND = new ServiceSchema("ground");
    static final Instant LAST_TUESDAY = Instant.parse("2026-11-17T01:00:00Z");
    static final RelaySettings SETTINGS = new RelaySettings(
            true,
            10,
            Duration.ofMillis(1),
            Duration.ofHours(1),
            Duration.ofSeconds(5),
            Duration.ofMillis(50),
            4,
            Duration.ofSeconds(20));

    final DatabaseClient database;
    private final TransactionalOperator transaction;
    private final Worker worker;

    RelayBench(DatabaseClient database, TransactionalOperator transaction, Worker worker) {
        this.database = database;
        this.transaction = transaction;
        this.worker = worker;
    }

    /** A second service, as far as the relay is concerned. */
    @Bean
    static ServiceSchema neighbourSchema() {
        return new ServiceSchema("neighbour");
    }

    Relay relay(EventConsumer... consumers) {
        return relay(SETTINGS, consumers);
    }

    Relay relay(RelaySettings settings, EventConsumer... consumers) {
        var beans = new StaticListableBeanFactory();
        IntStream.range(0, consumers.length).forEach(each -> beans.addBean("consumer" + each, consumers[each]));
        var delivery = new Delivery(database, transaction, beans.getBeanProvider(EventConsumer.class), settings);
        return new Relay(worker, List.of(GROUND), delivery, settings);
    }

    RelayRun run(Relay relay) {
        var backlog = new Backlog(worker, List.of(GROUND), new SimpleMeterRegistry());
        return new RelayRun(relay, new Wakeups(worker, SETTINGS), backlog, SETTINGS);
    }

    UUID publish(UUID office) {
        return publish(office, 1).getFirst();
    }

    List<UUID> publish(UUID office, int events) {
        var products = Flux.range(0, events)
                .map(each -> UUID.randomUUID())
                .collectList()
                .block();
        publish(
                office,
                LAST_TUESDAY,
                products.stream().map(ProductWithdrawn::new).toArray(Event[]::new));
        return products;
    }

    void publish(UUID office, Instant at, Event... events) {
        new Outboxes(database)
                .of(GROUND)
                .appendAll(List.of(events))
                .as(transaction::transactional)
                .contextWrite(CurrentOffice.is(office))
                .contextWrite(Moment.is(at))
                .block();
    }

    Row row(UUID office, UUID product) {
        return rowOf(office, product.toString());
    }

    Row rowOf(UUID office, String product) {
        return database.sql("""
                        select attempts, sent_at is not null as sent, parked_at is not null as parked, error
                        from ground.outbox where payload ->> 'productId' = :product
                        """)
                .bind("product", product)
                .mapProperties(Row.class)
                .one()
                .contextWrite(CurrentOffice.is(office))
                .block();
    }

    /** In how many transactions the office's events were taken in. */
    int takings(UUID office, String schema) {
        return database.sql("select count(distinct xmin::text)::int from %s.inbox".formatted(schema))
                .mapValue(Integer.class)
                .one()
                .contextWrite(CurrentOffice.is(office))
                .block();
    }

    /** As if the relay had been killed after delivering and before noting it. */
    void forgetSending(UUID office) {
        database.sql("update ground.outbox set sent_at = null")
                .then()
                .contextWrite(CurrentOffice.is(office))
                .block();
    }

    record Row(
            int attempts,
            boolean sent,
            boolean parked,
            @Nullable String error) {}
}
