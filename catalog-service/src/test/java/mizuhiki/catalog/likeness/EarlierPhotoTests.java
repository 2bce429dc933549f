package mizuhiki.catalog.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import mizuhiki.shared.database.OldHouse;
import org.junit.jupiter.api.Test;

class EarlierPhotoTests {

    private static final String MADE = """
            insert into catalog.photo (id, taken_by, width, height, taken_in_at)
            select uuidv7(), uuidv7(), 1, 1, now() from generate_series(1, 2);
            insert into catalog.product (id, title, photo_id, state, price, made_at, version)
            select uuidv7(), state, id, state, 1, now(), 0
            from (select id, row_number() over () as n from catalog.photo) photo
            join (values (1, 'LISTED'), (2, 'WITHDRAWN')) as made (number, state) on number = n
            """;

    @Test
    void whatIsOnSaleKeepsItsPhotoUntilSomebodyHasLooked() throws SQLException {
        var house = new OldHouse("catalog", "78");
        house.inOffice(MADE);

        house.migrate("catalog", "latest");

        assertThat(house.rows("""
                        select p.title || ' ' || l.word || ' ' || l.people::text
                        from catalog.photo_look l
                        join catalog.product p on p.photo_id = l.photo_id
                        """)).containsExactly("LISTED BEFORE {}");
    }
}
