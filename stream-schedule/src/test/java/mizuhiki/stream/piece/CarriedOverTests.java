package mizuhiki.stream.piece;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import mizuhiki.shared.database.OldHouse;
import org.junit.jupiter.api.Test;

/** Pieces of an office from before their stock was kept beside them. */
class CarriedOverTests {

    private static final String PIECES = """
            insert into streams.piece (product_id, title, price, available, made, held, waiting, listed)
            values ('02000000-0000-7000-8000-000000000001', '髪飾り', 3000, 2, 5, 1, 4, true),
                   ('02000000-0000-7000-8000-000000000002', 'のし袋', 300, 0, 1, 0, 0, false);
            """;

    @Test
    void thereAreAsManyAsThereWere() throws SQLException {
        var house = new OldHouse("streams", "65");
        house.inOffice(PIECES);

        house.migrate("streams", "latest");

        assertThat(house.rows("""
                        select p.title || ' ' || concat_ws(' ', s.available, s.made, s.held, s.waiting, s.position)
                        from streams.piece p join streams.piece_stock s using (office_id, product_id)
                        order by p.product_id
                        """)).containsExactly("髪飾り 2 5 1 4 0", "のし袋 0 1 0 0 0");
    }
}
