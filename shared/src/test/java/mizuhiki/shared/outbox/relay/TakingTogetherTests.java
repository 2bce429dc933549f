package mizuhiki.shared.outbox.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import mizuhiki.shared.database.TestDatabase;
import mizuhiki.shared.event.CatalogEvent.LotMade;
import mizuhiki.shared.event.CatalogEvent.ProductWithdrawn;
import mizuhiki.shared.office.GroundApplication;
import mizuhiki.shared.outbox.EventConsumer;
import mizuhiki.shared.outbox.Reactions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import reactor.core.publisher.Mono;

@SpringBootTest(classes = {GroundApplication.class, RelayBench.class})
@ContextConfiguration(initializers = TestDatabase.class)
class TakingTogetherTests {

    private static final RelaySettings WIDE = new RelaySettings(
            true,
            200,
            Duration.ofMillis(1),
            Duration.ofHours(1),
            Duration.ofSeconds(5),
            Duration.ofMillis(1),
            4,
            Duration.ofSeconds(20));

    private final UUID office = UUID.randomUUID();
    private final Crowd crowd = new Crowd("ground", office);

    @Autowired
    RelayBench bench;

    @Test
    void whatIsTakenInTogetherCommitsInOneTransaction() {
        var products = bench.publish(office, 25);

        drain(crowd);

        assertThat(crowd.takings).extracting(Crowd.Taking::products).containsExactly(products);
        assertThat(bench.takings(office, "ground")).isEqualTo(1);
    }

    @Test
    void whatIsNotMeantToBeTogetherIsTakenInOneByOne() {
        var products = bench.publish(office, 3);
        var listener = new Listener("ground", office);

        drain(listener);

        assertThat(listener.heard).containsExactlyElementsOf(products);
        assertThat(bench.takings(office, "ground")).isEqualTo(3);
    }

    @Test
    void anEventNobodyHearsTouchesNothing() {
        var product = bench.publish(office);

        drain(new Deaf("nowhere"));

        assertThat(bench.row(office, product)).isEqualTo(new RelayBench.Row(0, true, false, null));
    }

    @Test
    void oneThatFailsIsMissedAlone() {
        var products = bench.publish(office, 5);
        crowd.stumblesOver.add(products.get(2));
        var neighbour = new Crowd("neighbour", office);

        bench.relay(WIDE, crowd, neighbour).round().block();

        assertThat(crowd.takings)
                .flatMap(Crowd.Taking::products)
                .containsExactly(products.get(0), products.get(1), products.get(3), products.get(4));
        assertThat(products)
                .map(product -> bench.row(office, product).sent())
                .containsExactly(true, true, false, true, true);
        assertThat(neighbour.takings).extracting(Crowd.Taking::products).containsExactly(products);
    }

    @Test
    void oneThatFailedBeforeDoesNotFailItsNeighboursAgain() {
        var poisoned = bench.publish(office);
        crowd.stumblesOver.add(poisoned);
        bench.relay(WIDE, crowd).round().block();
        var neighbours = bench.publish(office, 4);

        await(() -> {
            drain(crowd);
            return bench.row(office, poisoned).parked();
        });

        assertThat(crowd.takings).extracting(Crowd.Taking::products).containsExactly(neighbours);
        assertThat(bench.row(office, poisoned).attempts()).isEqualTo(WIDE.attemptsMax());
    }

    @Test
    void eachCarriesItsMomentAndAllOfThemAreDoneAtTheLast() {
        var first = RelayBench.LAST_TUESDAY;
        var last = first.plus(Duration.ofDays(20));
        withdraw(first);
        withdraw(last);

        drain(crowd);

        assertThat(crowd.takings).singleElement().satisfies(taking -> {
            assertThat(taking.moments()).containsExactly(first, last);
            assertThat(taking.done()).isEqualTo(last);
        });
    }

    @Test
    void anEventTakenInAloneIsHandledAtItsMoment() {
        var first = RelayBench.LAST_TUESDAY;
        var last = first.plus(Duration.ofDays(20));
        var listener = new Listener("ground", office);
        withdraw(first);
        withdraw(last);

        drain(listener);

        assertThat(listener.moments).containsExactly(first, last);
    }

    @Test
    void anotherKindInBetweenKeepsItsPlace() {
        var products = Stream.generate(UUID::randomUUID).limit(4).toList();
        bench.publish(
                office,
                RelayBench.LAST_TUESDAY,
                new ProductWithdrawn(products.get(0)),
                new ProductWithdrawn(products.get(1)),
                new LotMade(UUID.randomUUID(), products.get(2), "", 1, LocalDate.EPOCH),
                new ProductWithdrawn(products.get(3)));

        drain(crowd);

        assertThat(crowd.takings)
                .extracting(Crowd.Taking::products)
                .containsExactly(products.subList(0, 2), products.subList(2, 3), products.subList(3, 4));
    }

    @Test
    void officesInTurnDoNotPartEachOther() {
        var otherOffice = UUID.randomUUID();
        var other = new Crowd("ground", otherOffice);
        var ours = List.of(bench.publish(office), bench.publish(office));
        var theirs = List.of(bench.publish(otherOffice), bench.publish(otherOffice));
        var more = bench.publish(office);

        drain(crowd, other);

        assertThat(crowd.takings)
                .extracting(Crowd.Taking::products)
                .containsExactly(List.of(ours.get(0), ours.get(1), more));
        assertThat(other.takings).extracting(Crowd.Taking::products).containsExactly(theirs);
    }

    @Test
    void onlyWhatIsNotKnownYetIsTakenInAgain() {
        bench.publish(office, 3);
        drain(crowd);
        bench.forgetSending(office);
        var more = bench.publish(office, 2);

        drain(crowd);

        assertThat(crowd.takings).hasSize(2);
        assertThat(crowd.takings.getLast().products()).containsExactlyElementsOf(more);
    }

    @Test
    void whatMayBeToldAgainIsNotRemembered() {
        var products = bench.publish(office, 3);
        var forgetful = new Forgetful("ground", crowd);

        drain(forgetful);
        assertThat(crowd.takings).extracting(Crowd.Taking::products).containsExactly(products);
        assertThat(bench.takings(office, "ground")).isZero();

        bench.forgetSending(office);
        drain(forgetful);
        assertThat(crowd.takings).extracting(Crowd.Taking::products).containsExactly(products, products);
    }

    @Test
    void aRelayKilledInTheMiddleLeavesAllOfItToTheNext() {
        var products = bench.publish(office, 5);
        var killed = new Crowd("ground", office);
        var neighbour = new Crowd("neighbour", office);
        killed.afterwards = Mono.never();
        var run = bench.relay(WIDE, killed, neighbour).round().subscribe();
        await(() -> !killed.takings.isEmpty() && bench.takings(office, "neighbour") == 1);

        run.dispose();
        drain(crowd, neighbour);

        assertThat(crowd.takings).extracting(Crowd.Taking::products).containsExactly(products);
        assertThat(neighbour.takings).extracting(Crowd.Taking::products).containsExactly(products);
    }

    private void withdraw(Instant at) {
        bench.publish(office, at, new ProductWithdrawn(UUID.randomUUID()));
    }

    private void drain(EventConsumer... consumers) {
        bench.relay(WIDE, consumers).drain().block(Duration.ofSeconds(20));
    }

    private static void await(BooleanSupplier reached) {
        var end = Instant.now().plusSeconds(20);
        while (!reached.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
        }
    }

    private record Forgetful(String schema, Crowd crowd) implements EventConsumer {

        @Override
        public Reactions reactions() {
            return Reactions.none().toAllRepeatable(ProductWithdrawn.class, crowd::takeAll);
        }
    }

    private record Deaf(String schema) implements EventConsumer {

        @Override
        public Reactions reactions() {
            return Reactions.none();
        }
    }
}
