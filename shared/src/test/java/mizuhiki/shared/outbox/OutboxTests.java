package mizuhiki.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.shared.database.ServiceSchema;
import mizuhiki.shared.database.TestDatabase;
import mizuhiki.shared.event.CatalogEvent;
import mizuhiki.shared.event.CatalogEvent.ProductWithdrawn;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.office.GroundApplication;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

@SpringBootTest(classes = GroundApplication.class)
@ContextConfiguration(initializers = TestDatabase.class)
class OutboxTests {

    private static final Instant LAST_TUESDAY = Instant.parse("2026-11-17T01:00:00Z");

    private final UUID office = UUID.randomUUID();
    private final UUID product = UUID.randomUUID();

    @Autowired
    Outboxes outboxes;

    @Autowired
    DatabaseClient database;

    @Autowired
    TransactionalOperator transaction;

    @Test
    void anEventIsKeptWithTheMomentItHappened() {
        outbox().append(new ProductWithdrawn(product))
                .contextWrite(CurrentOffice.is(office))
                .contextWrite(Moment.is(LAST_TUESDAY))
                .block();

        var kept = database.sql("select type, payload::text, occurred_at from ground.outbox")
                .mapProperties(Kept.class)
                .one()
                .contextWrite(CurrentOffice.is(office))
                .block();
        assertThat(kept)
                .isEqualTo(new Kept(
                        "ProductWithdrawn",
                        "{\"productId\": \"%s\", \"taxCategory\": null}".formatted(product),
                        LAST_TUESDAY));
    }

    @Test
    void whatIsRolledBackIsNotPublished() {
        assertThatThrownBy(() -> outbox().append(new ProductWithdrawn(product))
                        .then(Mono.error(new IllegalStateException("changed my mind")))
                        .as(transaction::transactional)
                        .contextWrite(CurrentOffice.is(office))
                        .block())
                .hasMessage("changed my mind");

        assertThat(database.sql("select count(*) from ground.outbox")
                        .mapValue(Long.class)
                        .one()
                        .contextWrite(CurrentOffice.is(office))
                        .block())
                .isZero();
    }

    private Outbox<CatalogEvent> outbox() {
        return outboxes.of(new ServiceSchema("ground"));
    }

    record Kept(String type, String payload, Instant occurredAt) {}
}
