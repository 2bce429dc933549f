package mizuhiki.shared.outbox.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import mizuhiki.shared.database.DatabaseSettings;
import mizuhiki.shared.database.TestDatabase;
import mizuhiki.shared.office.GroundApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** The polling interval of these relays is an hour: whatever arrives was announced. */
@SpringBootTest(classes = {GroundApplication.class, RelayBench.class})
@ContextConfiguration(initializers = TestDatabase.class)
class RelayRunTests {

    private static final String LISTENING = "where query = 'listen mizuhiki_outbox' and datname = current_database()";

    private final UUID office = UUID.randomUUID();
    private final Listener listener = new Listener("ground", office);

    @Autowired
    RelayBench bench;

    @Autowired
    DatabaseSettings settings;

    private RelayRun run;

    @BeforeEach
    void prepare() {
        run = bench.run(bench.relay(listener));
    }

    @AfterEach
    void stop() {
        run.stop();
    }

    @Test
    void whatWasLeftBehindIsCarriedBeforeTheStartIsOver() {
        var products = bench.publish(office, 30);

        run.start();

        assertThat(listener.heard).containsExactlyElementsOf(products);
    }

    @Test
    void anAnnouncedEventIsCarriedWithoutWaitingForThePoll() {
        run.start();

        var product = bench.publish(office);

        await(() -> listener.heard.contains(product));
    }

    @Test
    void aCutLineIsPickedUpAgainAndNothingIsMissed() {
        run.start();
        await(() -> listeners() == 1);
        cutListeners();

        var product = bench.publish(office);

        await(() -> listener.heard.contains(product));
        await(() -> listeners() == 1);
    }

    @Test
    void aStoppedRelayCarriesNothing() {
        run.start();
        run.stop();

        bench.publish(office);

        await(() -> listeners() == 0);
        assertThat(listener.heard).isEmpty();
        assertThat(run.isRunning()).isFalse();
    }

    private int listeners() {
        return asOwner("select count(*) from pg_stat_activity " + LISTENING);
    }

    private void cutListeners() {
        asOwner("select count(pg_terminate_backend(pid)) from pg_stat_activity " + LISTENING);
    }

    private int asOwner(String sql) {
        var database = settings.url();
        var url = "jdbc:postgresql://%s:%d%s".formatted(database.getHost(), database.getPort(), database.getPath());
        try (var connection = DriverManager.getConnection(url, database.getUserInfo(), "");
                var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(BooleanSupplier reached) {
        var end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (!reached.getAsBoolean() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(reached.getAsBoolean()).isTrue();
    }
}
