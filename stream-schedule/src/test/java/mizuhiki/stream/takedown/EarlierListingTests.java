package mizuhiki.stream.takedown;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import mizuhiki.shared.database.OldHouse;
import org.junit.jupiter.api.Test;

class EarlierListingTests {

    private static final String ON_SALE = """
            insert into streams.piece (product_id, title, photo_id, price, listed)
            select uuidv7(), listed::text, uuidv7(), 1, listed from unnest(array[true, false]) as listed
            """;

    @Test
    void photosOfWhatWasOnSaleAreStillToBeLookedAt() throws SQLException {
        var house = new OldHouse("streams", "131");
        house.inOffice(ON_SALE);

        house.migrate("streams", "latest");

        assertThat(house.rows("""
                        select p.title || ' ' || l.position
                        from streams.listing_photo l
                        join streams.piece p on p.photo_id = l.photo_id
                        """)).containsExactly("true 0");
    }

    @Test
    void photosOfWhatWasOnSaleOnceStayKnown() throws SQLException {
        var house = new OldHouse("streams", "138");
        house.inOffice(ON_SALE);

        house.migrate("streams", "latest");

        assertThat(house.rows("""
                        select p.title from streams.photo_on_sale o
                        join streams.piece p on (p.product_id, p.photo_id) = (o.product_id, o.photo_id)
                        order by 1
                        """)).containsExactly("false", "true");
    }
}
