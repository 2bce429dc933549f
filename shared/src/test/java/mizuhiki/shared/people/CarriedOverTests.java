package mizuhiki.shared.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import mizuhiki.shared.database.OldHouse;
import org.junit.jupiter.api.Test;

/** What people of an office said yes to before a yes to a stage name was one to that name. */
class CarriedOverTests {

    private static final String SAID = """
            insert into people.person (id, display_name, stage_name, roles, joined_on) values
              ('02000000-0000-7000-8000-000000000001', '花子', 'はな', '{MEMBER}', '2026-04-01'),
              ('02000000-0000-7000-8000-000000000002', '健', null, '{MEMBER}', '2026-04-01');
            insert into people.consent (person_id, purpose, given, from_day, recorded_by, recorded_at)
            select id, purpose, given, '2026-04-01', id, '2026-04-01T00:00Z'
            from people.person, (values ('STAGE_NAME', true), ('HANDS', true), ('FACE', false)) word (purpose, given)
            order by id, purpose;
            """;

    @Test
    void aYesFromBeforeIsOneToTheNameOfNow() throws SQLException {
        var house = new OldHouse("people", "41");
        house.inOffice(SAID);

        house.migrate("people", "latest");

        assertThat(house.rows("""
                        select c.purpose || ' ' || coalesce(c.stage_name, '-')
                        from people.consents_on('2026-11-27') c join people.person p on p.id = c.person_id
                        order by p.display_name desc, c.purpose
                        """)).containsExactlyInAnyOrder("HANDS -", "STAGE_NAME はな", "HANDS -", "STAGE_NAME -");
        assertThatThrownBy(() -> house.inOffice("update people.consent set stage_name = 'ほかの名前'"))
                .hasMessageContaining("append-only");
    }
}
