package mizuhiki.stream.piece;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import mizuhiki.shared.event.CatalogEvent.ProductListed;
import mizuhiki.shared.event.CatalogEvent.ProductWithdrawn;
import mizuhiki.shared.event.CatalogEvent.StockChanged;
import mizuhiki.shared.event.ClaimMode;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.outbox.TestNews;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;

@StreamTest
class PieceNewsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    DatabaseClient database;

    @Autowired
    Pieces pieces;

    private Studio studio;
    private UUID brooch;
    private UUID card;

    @BeforeEach
    void list() {
        studio = new Studio(context);
        brooch = studio.piece("水引のブローチ", 3);
        card = studio.piece("のし袋", 1);
    }

    @Test
    void ofSeveralCountsTheLastOneHolds() {
        studio.hear(stock(brooch, 2, 5), stock(card, 4, 6), stock(brooch, 1, 5), stock(brooch, 0, 5));

        assertThat(piece(brooch)).returns(0, Piece::available).returns(5, Piece::made);
        assertThat(piece(card)).returns(4, Piece::available).returns(6, Piece::made);
    }

    @Test
    void theShowSellsWhatIsKeptForItToo() {
        studio.hear(new StockChanged(brooch, 3, 0, 5, 1, 0, 0));

        assertThat(piece(brooch).available()).isEqualTo(3);
    }

    @Test
    void claimsAndWhoWaitsAreRemembered() {
        studio.hear(new StockChanged(brooch, 1, 2, 3, 1, 4, 0), new StockChanged(card, 0, 1, 1, null, null, null));

        assertThat(claims()).containsExactlyInAnyOrder(new Claims(brooch, 2, 4), new Claims(card, 1, 0));
    }

    @Test
    void whatIsPromisedIsOfferedOnlyWhereStaffHandItOut() {
        studio.hear(new StockChanged(brooch, 2, 1, 5, 1, 1, 1), stock(card, 1, 1));

        assertThat(piece(brooch).offeredBy(ClaimMode.PAY_FIRST))
                .returns(1, Piece::available)
                .returns(2, Piece::held);
        assertThat(piece(brooch).offeredBy(ClaimMode.HOLD_FIRST).available()).isEqualTo(1);
        assertThat(piece(brooch).offeredBy(ClaimMode.STAFF_HOLD).available()).isEqualTo(2);
        assertThat(piece(card).offeredBy(ClaimMode.PAY_FIRST).available()).isEqualTo(1);

        studio.hear(new StockChanged(brooch, 2, 1, 5, 2, 0, 0));

        assertThat(piece(brooch).offeredBy(ClaimMode.PAY_FIRST).available()).isEqualTo(2);
    }

    @Test
    void aPieceNotListedYetIsOfNoConcern() {
        var early = UUID.randomUUID();

        studio.hear(stock(early, 2, 2), stock(card, 0, 1));

        assertThat(studio.here(pieces.withIds(List.of(early)))).isEmpty();
        assertThat(piece(card).available()).isZero();
    }

    @Test
    void aCountThatComesLateChangesNothing() {
        var late = TestNews.written(stock(brooch, 3, 3));
        studio.hear(stock(brooch, 0, 3));

        studio.hearLate(late);

        assertThat(piece(brooch).available()).isZero();
    }

    @Test
    void whatWasWithdrawnIsNotListedAgainByAListingThatComesLate() {
        var late = TestNews.written(listing(brooch, "水引のブローチ", 3));
        var never = UUID.randomUUID();
        var neverListed = TestNews.written(listing(never, "はし置き", 2));
        studio.hear(new ProductWithdrawn(brooch), new ProductWithdrawn(never));

        studio.hearLate(late);
        studio.hearLate(neverListed);

        assertThat(piece(brooch).listed()).isFalse();
        assertThat(studio.here(pieces.withIds(List.of(never)))).isEmpty();
    }

    @Test
    void whatIsListedAgainStaysWhenItsWithdrawalComesLate() {
        var late = TestNews.written(new ProductWithdrawn(brooch));
        studio.hear(listing(brooch, "水引のブローチ（赤）", 3));

        studio.hearLate(late);

        assertThat(piece(brooch)).returns(true, Piece::listed).returns("水引のブローチ（赤）", Piece::title);
    }

    @Test
    void aListingThatComesLateHasTheCountOfNow() {
        var box = UUID.randomUUID();
        var late = TestNews.written(listing(box, "小箱", 5));
        studio.hear(stock(box, 1, 5));

        studio.hearLate(late);

        assertThat(piece(box)).returns(1, Piece::available).returns(5, Piece::made);
    }

    private static ProductListed listing(UUID product, String title, int available) {
        return new ProductListed(product, title, "", null, Yen.of(3000), Yen.of(300), available, null);
    }

    private static StockChanged stock(UUID product, int available, int made) {
        return new StockChanged(product, available, 0, made, null, null, null);
    }

    private Piece piece(UUID product) {
        return studio.here(pieces.withIds(List.of(product))).get(product);
    }

    private List<Claims> claims() {
        return studio.here(database.sql("select product_id, held, waiting from streams.piece_stock")
                .mapProperties(Claims.class)
                .all()
                .collectList());
    }

    private record Claims(UUID productId, int held, int waiting) {}
}
