package mizuhiki.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import mizuhiki.house.Cast;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import reactor.netty.resources.LoopResources;

/** What was acknowledged before somebody pulled the plug is there afterwards, once. */
class KilledBetweenClaimAndOrderIT {

    private static final Duration HEARD_WITHIN = Duration.ofMinutes(1);
    private static final int PIECES = 8;

    private House house;

    @BeforeEach
    void start() throws Exception {
        house = House.start(
                Path.of("target", "crash", UUID.randomUUID().toString()).toAbsolutePath());
    }

    @AfterEach
    void stop() throws InterruptedException {
        house.stop();
    }

    @Test
    void requestsReachTheirDatabaseByItsSocketAndOnlyWithThePassword() throws Exception {
        assertThat(house.askDatabase("""
                        select bool_and(client_addr is null) from pg_stat_activity where application_name = 'mizuhiki_app'
                        """)).isEqualTo(LoopResources.hasNativeSupport() ? "t" : "f");
        assertThat(house.askDatabase("""
                        select string_agg(distinct auth_method, ' ') from pg_hba_file_rules
                        """)).isEqualTo("scram-sha-256");
    }

    @Test
    void nothingIsLostOrDoubledWhereverThePlugIsPulled() throws Exception {
        var product = Shop.open(cast(), PIECES);
        awaitOnSale(product);
        var tickets = IntStream.range(0, PIECES)
                .mapToObj(buyer -> shop(product).claim())
                .toList();

        house.kill();
        restart();
        assertThat(shop(product).count().get("held").asInt()).isEqualTo(PIECES);

        var kept = shop(product).place(tickets.getFirst());
        house.killWithDatabase();
        restart();
        assertThat(shop(product).ordered()).isEqualTo(1);
        assertThat(shop(product).see(kept)).isEqualTo("PLACED");
        assertThat(shop(product).tryToPlace(tickets.getFirst())).isEqualTo(HttpStatus.CONFLICT);

        orderAllWhileThePlugIsPulled(product, tickets);
        restart();
        assertThat(shop(product).see(kept)).isEqualTo("PLACED");
        tickets.forEach(
                ticket -> assertThat(shop(product).tryToPlace(ticket)).isIn(HttpStatus.CREATED, HttpStatus.CONFLICT));
        everyPieceIsOrderedOnce(product);
    }

    /** The first answer is the moment to pull it: the other orders are on their way. */
    private void orderAllWhileThePlugIsPulled(UUID product, List<String> tickets) throws Exception {
        var shop = shop(product);
        var buyers = tickets.stream()
                .skip(1)
                .map(ticket -> Thread.startVirtualThread(() -> shop.placeOrLose(ticket)))
                .toList();
        buyers.getFirst().join();
        house.killWithDatabase();
        for (var buyer : buyers) {
            buyer.join();
        }
    }

    private void everyPieceIsOrderedOnce(UUID product) throws Exception {
        assertThat(shop(product).ordered()).isEqualTo(PIECES);
        Eventually.isTrue(
                HEARD_WITHIN, () -> shop(product).count().get("allocated").asInt() == PIECES);
        assertThat(shop(product).count().get("available").asInt()).isZero();
        assertThat(shop(product).count().get("held").asInt()).isZero();
        assertThat(shop(product).differences()).isEmpty();
    }

    private void awaitOnSale(UUID product) throws Exception {
        Eventually.isTrue(HEARD_WITHIN, () -> shop(product).isOnSale());
    }

    private void restart() throws Exception {
        house = House.start(house.data());
    }

    private Shop shop(UUID product) {
        return new Shop(cast(), product);
    }

    private Cast cast() {
        try {
            return house.cast();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
