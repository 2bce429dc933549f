package mizuhiki.stream.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import mizuhiki.shared.database.OldHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Roles of an office that had shows before roles had a time of their own. */
class CarriedOverTests {

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

    private OldHouse house;

    @BeforeEach
    void officeHadAShow() throws SQLException {
        house = new OldHouse("streams", "60");
        house.inOffice(PLANNED);
    }

    @Test
    void rolesAndPeopleKeepTheirTimeWithinTheShow() throws SQLException {
        house.migrate("streams", "latest");

        assertThat(house.rows("""
                        select name || ' ' || minutes || ' ' || (starts_at at time zone 'UTC')::time || ' '
                          || (ends_at at time zone 'UTC')::time
                        from streams.role_slot order by id
                        """)).containsExactly("司会 60 10:00:00 11:00:00", "在庫 20 10:00:00 10:20:00");
        assertThat(house.rows("""
                        select state || ' ' || (upper(period) at time zone 'UTC')::time from streams.assignment order by id
                        """)).containsExactly("ACCEPTED 11:00:00", "OFFERED 10:20:00");
    }

    @Test
    void somebodyOfTheStaffIsThereUntilItIsSaidWho() throws SQLException {
        house.migrate("streams", "latest");

        assertThat(house.rows("select standby_named::text from streams.show")).containsExactly("false");
    }
}
