package mizuhiki.shared.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import mizuhiki.shared.database.OldHouse;
import org.junit.jupiter.api.Test;

/** A yes to a stage name from before the ledger kept the name with it. */
class YesFromBeforeTests {

    private static final String SAID = """
            insert into people.office (id, slug, name) values
              ('01000000-0000-7000-8000-000000000001', 'before', '花むすび');
            insert into people.person (id, display_name, stage_name, roles, joined_on) values
              ('05000000-0000-7000-8000-000000000001', '花子', 'はな', '{MEMBER}', '2026-04-01');
            insert into people.consent (person_id, purpose, given, from_day, recorded_by, recorded_at)
            select '05000000-0000-7000-8000-000000000001', purpose, given, '2026-04-01',
                   '05000000-0000-7000-8000-000000000001', '2026-04-01T03:00:00Z'
            from (values ('STAGE_NAME', false), ('STAGE_NAME', true), ('HANDS', true)) word (purpose, given);
            """;

    @Test
    void belongsToTheNameOfNow() throws SQLException {
        var house = new OldHouse("people", "52");
        house.inOffice(SAID);

        house.migrate("people", "latest");

        assertThat(house.rows("select coalesce(stage_name, '—') from people.consent order by position"))
                .containsExactly("—", "はな", "—");
        assertThat(house.rows("select stage_name from people.consents_on('2026-05-01') where purpose = 'STAGE_NAME'"))
                .containsExactly("はな");
    }
}
