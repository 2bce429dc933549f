package mizuhiki.catalog.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import mizuhiki.catalog.CatalogTest;
import mizuhiki.catalog.stock.Stock;
import mizuhiki.catalog.stock.TestShelf;
import mizuhiki.catalog.tray.Answer;
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
    void placesOfThoseWhoWaitedTooLongAreAnnouncedAsFree() {
        var shelf = new TestShelf(UUID.randomUUID(), database, stock);
        var buyers = new TestDesk(shelf, desk);
        var product = shelf.onSale(1);
        buyers.kept(product, 1, "buyer");
        buyers.claim(product, 1, "patient");
        var impatient = (Answer.Queued) buyers.claim(product, 1, "impatient");
        shelf.letPatienceEnd(impatient.waiter().id());

        sweep.sweep().block();

        assertThat(shelf.number("select count(*) from catalog.waiter where state = 'WAITING'"))
                .isOne();
        assertThat(shelf.number("""
                        select (payload ->> 'waiting')::bigint from catalog.outbox
                         where type = 'StockChanged' order by position desc limit 1
                        """)).isOne();
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
