package mizuhiki.catalog.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import mizuhiki.shared.database.OldHouse;
import org.junit.jupiter.api.Test;

/** Shows of an office from before shows were kept beside their pieces. */
class CarriedOverTests {

    private static final String PIECES = """
            insert into catalog.product (id, title, state, price, made_at, version)
            values ('02000000-0000-7000-8000-000000000001', '髪飾り', 'LISTED', 3000, now(), 0);
            insert into catalog.show_line
              (show_id, product_id, label, mode, hold_minutes, kept, kept_from, ends_at, started_at, over_at)
            select ('03000000-0000-7000-8000-00000000000' || n)::uuid, '02000000-0000-7000-8000-000000000001', n::text,
                   'HOLD_FIRST', 10, 0, now(), now(), started_at, over_at
            from (values (1, timestamptz '2026-11-01T10:00Z', timestamptz '2026-11-01T11:00Z'),
                         (2, timestamptz '2026-11-26T10:00Z', null),
                         (3, null, timestamptz '2026-11-20T10:00Z')) line (n, started_at, over_at);
            """;

    @Test
    void showsAreOverOnAirOrStillToComeAsTheirPiecesTell() throws SQLException {
        var house = new OldHouse("catalog", "52");
        house.inOffice(PIECES);

        house.migrate("catalog", "latest");

        assertThat(house.rows("""
                        select (started_at is not null) || ' ' || (over_at is not null) from catalog.show order by show_id
                        """)).containsExactly("true true", "true false", "false false");
    }
}
