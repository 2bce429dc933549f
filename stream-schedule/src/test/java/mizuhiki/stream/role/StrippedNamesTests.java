package mizuhiki.stream.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import mizuhiki.shared.database.OldHouse;
import org.junit.jupiter.api.Test;

/** Names of an office that wrote them with space around them. */
class StrippedNamesTests {

    private static final String WRITTEN = """
            insert into streams.show (id, title, platform, starts_at, ends_at, state, version, standby_named) values
              ('02000000-0000-7000-8000-000000000001', '夜', 'OWN_PAGE', '2026-12-03T10:00:00Z', '2026-12-03T11:00:00Z',
               'OFFERED', 1, true);
            insert into streams.role_slot (id, show_id, name, exposure, minutes, show_starts_at, show_ends_at) values
              ('03000000-0000-7000-8000-000000000001', '02000000-0000-7000-8000-000000000001', ' 司会　', 'NONE', 60,
               '2026-12-03T10:00:00Z', '2026-12-03T11:00:00Z');
            insert into streams.role_kind (name, exposure, step, break_minutes) values
              ('司会 ', 'VOICE', 'LEAD', 0), ('司会', 'VOICE', 'ROLE', 0), (' 在庫', 'NONE', 'ROLE', 0),
              ('　在庫', 'NONE', 'LEAD', 0);
            insert into streams.skill (person_id, kind, step, set_by, set_at) values
              ('05000000-0000-7000-8000-000000000001', '司会 ', 'ROLE', '05000000-0000-7000-8000-000000000001', now());
            insert into streams.cue (show_id, segment_id, role, words) values
              ('02000000-0000-7000-8000-000000000001', '06000000-0000-7000-8000-000000000001', '司会 ', '名前を言う');
            """;

    @Test
    void namesWrittenWithSpaceAroundThemAreTiedToTheirKind() throws SQLException {
        var house = new OldHouse("streams", "121");
        house.inOffice(WRITTEN);

        house.migrate("streams", "latest");

        assertThat(house.rows("select name from streams.role_slot")).containsExactly("司会");
        assertThat(house.rows("select name || ' ' || step from streams.role_kind order by name"))
                .containsExactlyInAnyOrder("司会 ROLE", "在庫 ROLE");
        assertThat(house.rows("select kind from streams.skill")).containsExactly("司会");
        assertThat(house.rows("select role from streams.cue")).containsExactly("司会");
    }
}
