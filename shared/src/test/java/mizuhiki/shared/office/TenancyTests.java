package mizuhiki.shared.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import mizuhiki.shared.database.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(classes = GroundApplication.class)
@ContextConfiguration(initializers = TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenancyTests {

    private static final UUID HERE = UUID.randomUUID();
    private static final UUID ELSEWHERE = UUID.randomUUID();

    @Autowired
    DatabaseClient database;

    @BeforeAll
    void note() {
        write(HERE);
    }

    @Test
    void rowsAreSeenByTheirOfficeOnly() {
        assertThat(rowsSeenBy(HERE)).isOne();
        assertThat(rowsSeenBy(ELSEWHERE)).isZero();
    }

    @Test
    void withoutAnOfficeNothingIsRead() {
        assertThat(database.sql("select count(*) from ground.outbox")
                        .mapValue(Long.class)
                        .one()
                        .block())
                .isZero();
    }

    @Test
    void withoutAnOfficeNothingIsWritten() {
        assertThatThrownBy(() -> database.sql("insert into ground.outbox (type, payload) values ('Nothing', '{}')")
                        .then()
                        .block())
                .hasMessageContaining("row-level security");
    }

    @Test
    void anotherOfficeCannotBeNamedInAStatement() {
        assertThatThrownBy(() -> database.sql(
                                "insert into ground.outbox (office_id, type, payload) values (:office, 'Nothing', '{}')")
                        .bind("office", ELSEWHERE)
                        .then()
                        .contextWrite(CurrentOffice.is(HERE))
                        .block())
                .hasMessageContaining("row-level security");
    }

    @Test
    void theRoleOfTheApplicationCannotStepOverTheWalls() {
        assertThat(database.sql("select rolbypassrls or rolsuper from pg_roles where rolname = current_user")
                        .mapValue(Boolean.class)
                        .one()
                        .block())
                .isFalse();
    }

    private void write(UUID office) {
        database.sql("insert into ground.outbox (type, payload) values ('Nothing', '{}')")
                .then()
                .contextWrite(CurrentOffice.is(office))
                .block();
    }

    private Long rowsSeenBy(UUID office) {
        return database.sql("select count(*) from ground.outbox")
                .mapValue(Long.class)
                .one()
                .contextWrite(CurrentOffice.is(office))
                .block();
    }
}
