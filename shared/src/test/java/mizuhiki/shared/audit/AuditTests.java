package mizuhiki.shared.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import mizuhiki.doors.DoorsApplication;
import mizuhiki.shared.database.TestDatabase;
import mizuhiki.shared.office.CurrentOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@SpringBootTest(classes = DoorsApplication.class)
@AutoConfigureWebTestClient
@ContextConfiguration(initializers = TestDatabase.class)
class AuditTests {

    @Autowired
    Audit audit;

    @Autowired
    DatabaseClient database;

    @Autowired
    TransactionalOperator transaction;

    @Value("${mizuhiki.database.url}")
    URI url;

    UUID officeId;

    @BeforeEach
    void someEntries() {
        officeId = UUID.randomUUID();
        Flux.range(1, 5)
                .concatMap(each -> audit.record("looked-at-file", UUID.randomUUID(), Map.of("number", each)))
                .contextWrite(CurrentOffice.is(officeId))
                .blockLast();
    }

    @Test
    void anUntouchedChainHolds() {
        assertThat(brokenAt()).isNull();
    }

    @Test
    void aChangedRowIsFound() {
        tamper("update people.audit set details = '{\"number\": 99}' where position = 3");

        assertThat(brokenAt()).isEqualTo(3);
    }

    @Test
    void aMissingRowIsFound() {
        tamper("delete from people.audit where position = 2");

        assertThat(brokenAt()).isEqualTo(3);
    }

    @Test
    void aCutOffEndIsFound() {
        tamper("delete from people.audit where position = 5");

        assertThat(brokenAt()).isEqualTo(5);
    }

    @Test
    void theApplicationCannotChangeWhatWasWritten() {
        assertThatThrownBy(() -> here(database.sql("update people.audit set action = 'nothing'")
                        .then()))
                .hasMessageContaining("permission denied");
    }

    @Test
    void whatIsUndoneLeavesNoEntry() {
        var failing = audit.record("undone", null, Map.of())
                .then(Mono.<Void>error(new IllegalStateException("undo")))
                .as(transaction::transactional);
        assertThatThrownBy(() -> here(failing)).hasMessage("undo");

        assertThat(rows()).isEqualTo(5);
        assertThat(brokenAt()).isNull();
    }

    @Test
    void entriesWrittenAtOnceMakeOneChain() {
        Flux.range(1, 40)
                .flatMap(each -> audit.record("at-once", null, Map.of("number", each)), 8)
                .contextWrite(CurrentOffice.is(officeId))
                .blockLast();

        assertThat(rows()).isEqualTo(45);
        assertThat(brokenAt()).isNull();
    }

    private Long rows() {
        return here(database.sql("select count(*) from people.audit")
                .mapValue(Long.class)
                .one());
    }

    private Long brokenAt() {
        return here(audit.brokenAt());
    }

    private <T> T here(Mono<T> work) {
        return work.contextWrite(CurrentOffice.is(officeId)).block();
    }

    /** As somebody with the keys to the server would. */
    private void tamper(String statement) {
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://%s:%d%s".formatted(url.getHost(), url.getPort(), url.getPath()),
                        "postgres",
                        "");
                var tampering = connection.createStatement()) {
            tampering.execute("set session_replication_role = replica");
            tampering.execute(statement + " and office_id = '" + officeId + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
