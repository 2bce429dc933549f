package mizuhiki.shared.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mizuhiki.shared.office.OfficeConnectionFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean
    Migrations migrations(DatabaseSettings settings, List<ServiceSchema> schemas) {
        return new Migrations(settings, schemas);
    }

    @Bean(destroyMethod = "dispose")
    ConnectionPool appPool(DatabaseSettings settings, Migrations migrations) {
        return pool(connections(settings, "mizuhiki_app"), settings.poolSize());
    }

    @Bean
    @Primary
    ConnectionFactory officeConnectionFactory(ConnectionPool appPool) {
        return new OfficeConnectionFactory(appPool);
    }

    /** The worker sees the outboxes of all offices and nothing else; it listens, claims and marks. */
    @Bean
    Worker worker(DatabaseSettings settings, Migrations migrations) {
        var connections = connections(settings, "mizuhiki_worker");
        var pool = pool(connections, 4);
        return new Worker(connections, pool, DatabaseClient.create(pool));
    }

    /** A house that hangs, or was cut off, lets go of what it holds: others wait for it. */
    private static final String HUNG_UP = "10min";

    /** Enough memory to sum up a busy year without sorting it on disk. */
    private static final String WORK_MEMORY = "16MB";

    private static PostgresqlConnectionFactory connections(DatabaseSettings settings, String role) {
        return new PostgresqlConnectionFactory(at(settings)
                .database(settings.database())
                .username(settings.user())
                .password(settings.password())
                .applicationName(role)
                .connectTimeout(Duration.ofSeconds(5))
                .codecRegistrar((connection, buffers, codecs) -> Mono.fromRunnable(() -> {
                    codecs.addFirst(new YenCodec(buffers));
                    codecs.addFirst(new NameCodec());
                }))
                .options(Map.of(
                        "role",
                        role,
                        "TimeZone",
                        "Asia/Tokyo",
                        "statement_timeout",
                        "30s",
                        "idle_in_transaction_session_timeout",
                        HUNG_UP,
                        "work_mem",
                        WORK_MEMORY))
                .build());
    }

    private static PostgresqlConnectionConfiguration.Builder at(DatabaseSettings settings) {
        var way = PostgresqlConnectionConfiguration.builder();
        return settings.socket().isEmpty()
                ? way.host(settings.host()).port(settings.port())
                : way.socket(settings.socket());
    }

    private static ConnectionPool pool(ConnectionFactory connections, int size) {
        return new ConnectionPool(ConnectionPoolConfiguration.builder(connections)
                .initialSize(0)
                .maxSize(size)
                .maxAcquireTime(Duration.ofSeconds(10))
                .maxIdleTime(Duration.ofMinutes(10))
                .build());
    }
}
