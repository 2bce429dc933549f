package mizuhiki.shared.outbox.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import mizuhiki.shared.database.TestDatabase;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.office.GroundApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import reactor.core.publisher.Flux;

@SpringBootTest(classes = {GroundApplication.class, RelayBench.class})
@ContextConfiguration(initializers = TestDatabase.class)
class RelayTests {

    private final UUID office = UUID.randomUUID();
    private final Listener listener = new Listener("ground", office);
    private final Listener neighbour = new Listener("neighbour", office);

    @Autowired
    RelayBench bench;

    @Test
    void eventsArriveInOrderForTheirOfficeAtTheirMoment() {
        var products = bench.publish(office, 25);

        bench.relay(listener).drain().block();

        assertThat(listener.heard).containsExactlyElementsOf(products);
        assertThat(listener.moments).containsOnly(RelayBench.LAST_TUESDAY);
    }

    @Test
    void anEventDeliveredTwiceHasOneEffect() {
        var product = bench.publish(office);
        var relay = bench.relay(listener);
        relay.drain().block();
        bench.forgetSending(office);

        relay.drain().block();

        assertThat(listener.heard).containsExactly(product);
        assertThat(bench.row(office, product).sent()).isTrue();
    }

    @Test
    void aPoisonedEventIsParkedAndTheOthersGoOn() {
        var products = bench.publish(office, 3);
        var poisoned = products.get(1);
        listener.stumblesOver.add(poisoned);

        drainUntilParked(poisoned);

        assertThat(listener.heard).containsExactly(products.get(0), products.get(2));
        assertThat(bench.row(office, poisoned).attempts()).isEqualTo(RelayBench.SETTINGS.attemptsMax());
    }

    @Test
    void theErrorOfAParkedEventTellsWhereButQuotesNobody() {
        var poisoned = bench.publish(office);
        listener.stumblesOver.add(poisoned);

        drainUntilParked(poisoned);

        assertThat(bench.row(office, poisoned).error())
                .startsWith("IllegalStateException at mizuhiki.shared.outbox.relay.Listener:")
                .doesNotContain("Hanako");
    }

    @Test
    void whoTookItInIsNotBotheredByTheRetryForAnother() {
        var product = bench.publish(office);
        var relay = bench.relay(listener, neighbour);
        listener.stumblesOver.add(product);
        relay.drain().block();
        listener.stumblesOver.clear();

        drainUntilSent(relay, product);

        assertThat(neighbour.heard).containsExactly(product);
        assertThat(listener.heard).containsExactly(product);
    }

    @Test
    void consumersOfOneSchemaShareItsInboxAndEachHears() {
        var product = bench.publish(office);
        var second = new Listener("ground", office);

        bench.relay(listener, second).drain().block();

        assertThat(listener.heard).containsExactly(product);
        assertThat(second.heard).containsExactly(product);
    }

    @Test
    void relaysOnOneDatabaseTakeTurns() {
        var products = bench.publish(office, 200);
        var relays =
                IntStream.range(0, 4).mapToObj(each -> bench.relay(listener)).toList();

        Flux.fromIterable(relays).flatMap(Relay::drain, 4).then().block(Duration.ofSeconds(60));

        assertThat(listener.heard).containsExactlyElementsOf(products);
    }

    @Test
    void anEventOfAnUnknownKindIsParked() {
        bench.database
                .sql("insert into ground.outbox (type, payload) values ('FromTheFuture', '{\"productId\": \"later\"}')")
                .then()
                .contextWrite(CurrentOffice.is(office))
                .block();

        drainUntil(bench.relay(listener), () -> bench.rowOf(office, "later").parked());

        assertThat(bench.rowOf(office, "later").error()).startsWith("UnknownEvent");
    }

    private void drainUntilParked(UUID product) {
        var relay = bench.relay(listener);
        drainUntil(relay, () -> bench.row(office, product).parked());
    }

    private void drainUntilSent(Relay relay, UUID product) {
        drainUntil(relay, () -> bench.row(office, product).sent());
    }

    private static void drainUntil(Relay relay, BooleanSupplier reached) {
        var end = Instant.now().plusSeconds(20);
        while (!reached.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            relay.drain().block(Duration.ofSeconds(20));
        }
    }
}
