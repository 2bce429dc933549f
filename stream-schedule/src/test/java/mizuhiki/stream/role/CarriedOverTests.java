package mizuhiki.stream.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import mizuhiki.shared.database.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Roles of an office that had shows before roles had a time of their own; its database belongs to nobody special. */
class CarriedOverTests {

    private static final String OWNER = "mizuhiki_owner_of_old";

    private static final String OFFICE = "01000000-0000-7000-8000-000000000001";

    private static final String ROLE = """
            do $$ begin create role %s; exception when duplicate_object then null; end $$
            """;

    private static final String PLANNED = """
            insert into streams.show (id, title, platform, starts_at, ends_at, state, version) values
              ('02000000-0000-7000-8000-000000000001', '夜', 'OWN_PAGE', '2026-12-03T10:00:00Z', '2026-12-03T11:00:00Z',
               'OFFERED', 1);
            insert into streams.role_slot (id, show_id, name, exposure, minutes) values
              ('03000000-0000-7000-8000-000000000001', '02000000-0000-7000-8000-000000000001', '司会', 'NONE', 90),
              ('03000000-0000-7000-8000-000000000002', '02000000-0000-7000-8000-000000000001', '在庫', 'NONE', 20);
            insert into streams.assignment (id, slot_id, show_id, person_id, state, starts_at, ends_at) values
              ('04000000-0000-7000-8000-000000000001', '03000000-0000-7000-8000-000000000001',
               '02000000-0000-7000-8000-000000000001', '05000000-0000-7000-8000-000000000001', 'ACCEPTED',
               '2026-12-03T10:00:00Z', '2026-12-03T11:00:00Z'),
              ('04000000-0000-7000-8000-000000000002', '03000000-0000-7000-8000-000000000002',
               '02000000-0000-7000-8000-000000000001', '05000000-0000-7000-8000-000000000002', 'OFFERED',
               '2026-12-03T10:00:00Z', '2026-12-03T11:00:00Z');
            """;

    private final String postgres = "jdbc:" + TestDatabase.create();

    @BeforeEach
    void officeHadAShow() throws SQLException {
        try (var connection = DriverManager.getConnection(superuser());
                var statement = connection.createStatement()) {
            for (var role : List.of(OWNER + " login createrole", "mizuhiki_app nologin", "mizuhiki_worker nologin")) {
                statement.execute(ROLE.formatted(role));
            }
            statement.execute("grant mizuhiki_app, mizuhiki_worker to %s with admin option".formatted(OWNER));
            statement.execute("alter database %s owner to %s".formatted(connection.getCatalog(), OWNER));
        }
        migrate("people", "latest");
        migrate("streams", "60");
        inOffice(PLANNED);
    }

    @Test
    void rolesAndPeopleKeepTheirTimeWithinTheShow() throws SQLException {
        migrate("streams", "latest");

        assertThat(rows("""
                        select name || ' ' || minutes || ' ' || (starts_at at time zone 'UTC')::time || ' '
                          || (ends_at at time zone 'UTC')::time
                        from streams.role_slot order by id
                        """)).containsExactly("司会 60 10:00:00 11:00:00", "在庫 20 10:00:00 10:20:00");
        assertThat(rows("""
                        select state || ' ' || (upper(period) at time zone 'UTC')::time from streams.assignment order by id
                        """)).containsExactly("ACCEPTED 11:00:00", "OFFERED 10:20:00");
    }

    @Test
    void somebodyOfTheStaffIsThereUntilItIsSaidWho() throws SQLException {
        migrate("streams", "latest");

        assertThat(rows("select standby_named::text from streams.show")).containsExactly("false");
    }

    private void migrate(String schema, String target) {
        Flyway.configure()
                .dataSource(owned(), OWNER, "")
                .schemas(schema)
                .locations("classpath:db/migration/" + schema)
                .target(target)
                .load()
                .migrate();
    }

    private void inOffice(String statements) throws SQLException {
        try (var connection = office();
                var statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private List<String> rows(String query) throws SQLException {
        try (var connection = office();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }

    private Connection office() throws SQLException {
        var connection = DriverManager.getConnection(owned(), OWNER, "");
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('mizuhiki.office', '" + OFFICE + "', false)");
        }
        return connection;
    }

    private String superuser() {
        return postgres.replace("postgres@", "") + "?user=postgres";
    }

    private String owned() {
        return postgres.replace("postgres@", "");
    }
}
