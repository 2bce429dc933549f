package mizuhiki.catalog.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import mizuhiki.catalog.CatalogTest;
import mizuhiki.catalog.mine.OwnPieceView.Place;
import mizuhiki.catalog.stock.Stock;
import mizuhiki.catalog.stock.TestShelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

@CatalogTest
class OwnPieceTests {

    private final UUID office = UUID.randomUUID();
    private final UUID hanako = UUID.randomUUID();
    private final UUID ken = UUID.randomUUID();

    @Autowired
    OwnPieces pieces;

    @Autowired
    Stock stock;

    @Autowired
    DatabaseClient database;

    TestShelf shelf;
    UUID product;
    UUID first;

    @BeforeEach
    void pieceThatBothMake() {
        shelf = new TestShelf(office, database, stock);
        product = shelf.onSale(2);
        first = lot(1, hanako);
        lot(3, ken);
    }

    @Test
    void onlyWhatSoldOfTheOwnLotsIsTold() {
        shelf.sql("update catalog.stock set on_hand = 0, allocated = 1 where lot_id = '%s'", first);

        assertThat(of(hanako).pieces()).isOne();
        assertThat(of(hanako).sold()).isOne();
        assertThat(of(hanako).place()).isEqualTo(Place.SOLD);
        assertThat(of(ken).pieces()).isEqualTo(3);
        assertThat(of(ken).sold()).isZero();
        assertThat(of(ken).place()).isEqualTo(Place.ON_SALE);
    }

    @Test
    void lotMadeTogetherIsEverybodys() {
        var together = lot(2, hanako, ken);
        shelf.sql("update catalog.stock set on_hand = 1, shipped = 1 where lot_id = '%s'", together);

        assertThat(of(hanako).pieces()).isEqualTo(3);
        assertThat(of(hanako).sold()).isOne();
        assertThat(of(ken).sold()).isOne();
    }

    private OwnPieceView of(UUID person) {
        return OwnPieceView.of(shelf.in(pieces.of(person, 10).single()));
    }

    private UUID lot(int quantity, UUID... makers) {
        var lot = UUID.randomUUID();
        shelf.sql(
                "insert into catalog.lot (id, product_id, registered_by, quantity, started_at, version)"
                        + " values ('%s', '%s', '%s', %d, now(), 0)",
                lot, product, makers[0], quantity);
        for (var maker : makers) {
            shelf.sql("insert into catalog.maker (lot_id, person_id, minutes) values ('%s', '%s', 30)", lot, maker);
        }
        shelf.sql("update catalog.lot set finished_at = now() where id = '%s'", lot);
        shelf.in(stock.receive(lot, product, quantity));
        return lot;
    }
}
