package mizuhiki.catalog.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.UUID;
import mizuhiki.catalog.CatalogTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.r2dbc.core.DatabaseClient;

@CatalogTest
class StockCheckTests {

    private static final String MOVEMENT = """
            insert into catalog.movement (kind, product_id, lot_id, quantity, to_place, person_id, count_id, reason, moved_at)
            values ('%s', '%s', '%s', %d, %s, '%s', %s, '%s', now())
            """;

    private final UUID office = UUID.randomUUID();

    @Autowired
    StockCheck check;

    @Autowired
    Stock stock;

    @Autowired
    DatabaseClient database;

    TestShelf shelf;
    UUID product;
    UUID lot;

    @BeforeEach
    void shelf() {
        shelf = new TestShelf(office, database, stock);
        product = shelf.made(1);
        lot = shelf.lot(product, 4);
    }

    @Test
    void booksAreInOrder() {
        assertThat(shelf.in(check.lots())).isPositive();
        assertThat(shelf.in(check.differences().collectList())).isEmpty();
    }

    @Test
    void numberChangedByHandIsFound() {
        shelf.sql("update catalog.stock set on_hand = 3, received = 3 where lot_id = '%s'", lot);

        assertThat(shelf.in(check.differences().collectList()))
                .extracting(
                        StockCheck.Difference::figure, StockCheck.Difference::inStock, StockCheck.Difference::recounted)
                .containsExactly(tuple("on hand by movements", 3, 4), tuple("received by movements", 3, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "held = 5, held_is_on_hand",
        "held = -1, held_is_on_hand",
        "on_hand = 5, nothing_is_lost",
        "received = 3, nothing_is_lost",
        "'allocated = -1, received = 3', allocated_check"
    })
    void wrongNumbersAreImpossible(String wrong, String constraint) {
        assertThatThrownBy(() -> shelf.sql("update catalog.stock set %s where lot_id = '%s'", wrong, lot))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }

    @ParameterizedTest
    @CsvSource({
        "WRITTEN_OFF, 5, held_is_on_hand",
        "COUNTED, -5, held_is_on_hand",
        "COUNTED, 0, only_a_count_finds_fewer",
        "RECEIVED, -1, only_a_count_finds_fewer",
        "HELD, 1, holds_cause_their_movements",
        "MOVED, 1, moved_somewhere_else"
    })
    void movementsThatCannotHaveHappenedAreRefused(String kind, int quantity, String constraint) {
        assertThatThrownBy(() -> move(kind, quantity, "数えました"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }

    @Test
    void countNamesAPersonAndAReason() {
        assertThatThrownBy(() -> move("COUNTED", -1, "")).hasMessageContaining("counts_name_a_person");

        move("COUNTED", -1, "棚卸し");

        assertThat(shelf.count(product)).isEqualTo(new StockCount(4, 4, 0, 0, 0, 0));
    }

    @Test
    void whatHappenedIsNeverRewritten() {
        assertThatThrownBy(() -> shelf.sql("update catalog.movement set quantity = 2 where lot_id = '%s'", lot))
                .hasMessageContaining("permission denied");
    }

    @Test
    void sameLotIsNotReceivedForAnotherProduct() {
        var other = shelf.made(1);

        shelf.in(stock.receive(lot, product, 2));

        assertThat(shelf.count(product).received()).isEqualTo(7);
        assertThat(shelf.count(other).received()).isOne();
    }

    private void move(String kind, int quantity, String reason) {
        var to = kind.equals("MOVED") ? "'SHELF'" : "null";
        var count = kind.equals("COUNTED") ? "'" + countSheet() + "'" : "null";
        shelf.sql(MOVEMENT, kind, product, lot, quantity, to, UUID.randomUUID(), count, reason);
    }

    private UUID countSheet() {
        var id = UUID.randomUUID();
        shelf.sql(
                "insert into catalog.count_sheet (id, person_id, counted_at, reason) values ('%s', '%s', now(), '棚卸し')",
                id, id);
        return id;
    }
}
