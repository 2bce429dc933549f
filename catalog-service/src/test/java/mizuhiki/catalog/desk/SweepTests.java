package mizuhiki.catalog.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import mizuhiki.catalog.CatalogTest;
import mizuhiki.catalog.stock.Stock;
import mizuhiki.catalog.stock.TestShelf;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

@CatalogTest
class SweepTests {

    @Autowired
    Sweep sweep;

    @Autowired
    Desk desk;

    @Autowired
    Stock stock;

    @Autowired
    DatabaseClient database;

    @Test
    void piecesThatAreFreeAgainAreAnnouncedInEveryOffice() {
        var here = shelfWithHoldThatIsOver();
        var elsewhere = shelfWithHoldThatIsOver();

        sweep.sweep().block();

        assertThat(announcements(here)).isEqualTo(3);
        assertThat(announcements(elsewhere)).isEqualTo(3);
    }

    @Test
    void holdsThatAreLiveAreLeftAlone() {
        var shelf = new TestShelf(UUID.randomUUID(), database, stock);
        new TestDesk(shelf, desk).kept(shelf.onSale(1), 1, "buyer");

        sweep.sweep().block();

        assertThat(shelf.number("select count(*) from catalog.hold where state = 'LIVE'"))
                .isOne();
    }

    private TestShelf shelfWithHoldThatIsOver() {
        var shelf = new TestShelf(UUID.randomUUID(), database, stock);
        var product = shelf.onSale(1);
        new TestDesk(shelf, desk).kept(product, 1, "buyer");
        shelf.letTimePass(product);
        return shelf;
    }

    /** Received, held, and free again. */
    private static long announcements(TestShelf shelf) {
        return shelf.number("select count(*) from catalog.outbox where type = 'StockChanged'");
    }
}
