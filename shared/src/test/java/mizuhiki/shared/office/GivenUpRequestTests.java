package mizuhiki.shared.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import java.time.Duration;
import java.util.UUID;
import mizuhiki.shared.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.ContextConfiguration;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Mono;

/** On the only connection there is, so that the next request gets the one a lost request left behind. */
@SpringBootTest(classes = GroundApplication.class, properties = "mizuhiki.database.pool-size=1")
@ContextConfiguration(initializers = TestDatabase.class)
class GivenUpRequestTests {

    private static final UUID HERE = UUID.randomUUID();
    private static final UUID ELSEWHERE = UUID.randomUUID();

    private final Disposable.Swap request = Disposables.swap();

    @Autowired
    ConnectionPool pool;

    @Test
    void leavesItsOfficeToNobody() {
        var offices = new OfficeConnectionFactory(new GivingUp(pool, request));
        assertThat(officeSeenBy(offices, HERE)).isEqualTo(HERE);
        var visitor = new BaseSubscriber<Connection>() {};
        request.update(visitor);
        offices.create().contextWrite(CurrentOffice.is(ELSEWHERE)).subscribe(visitor);
        assertThat(officeSeenBy(offices, HERE)).isEqualTo(HERE);
    }

    private static UUID officeSeenBy(ConnectionFactory offices, UUID office) {
        return DatabaseClient.create(offices)
                .sql("select people.current_office()")
                .mapValue(UUID.class)
                .one()
                .contextWrite(CurrentOffice.is(office))
                .block(Duration.ofSeconds(20));
    }

    /** Goes away when the connection is handed over, before the database can have answered anything on it. */
    private record GivingUp(ConnectionFactory pool, Disposable.Swap request) implements ConnectionFactory {

        @Override
        public Mono<Connection> create() {
            return Mono.create(sink -> Mono.from(pool.create()).subscribe(connection -> {
                sink.success(connection);
                request.update(Disposables.disposed());
            }));
        }

        @Override
        public ConnectionFactoryMetadata getMetadata() {
            return pool.getMetadata();
        }
    }
}
