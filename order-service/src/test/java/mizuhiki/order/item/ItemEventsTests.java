package mizuhiki.order.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestShop;
import mizuhiki.shared.event.CatalogEvent.ProductWithdrawn;
import mizuhiki.shared.event.CatalogEvent.StockChanged;
import mizuhiki.shared.money.TaxCategory;
import mizuhiki.shared.outbox.TestNews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

@OrderTest
class ItemEventsTests {

    @Autowired
    TestShop shop;

    @Autowired
    Items items;

    @Autowired
    DatabaseClient database;

    private UUID office;
    private UUID brooch;
    private UUID card;

    @BeforeEach
    void list() {
        office = shop.open().id();
        brooch = shop.list(office, "水引のブローチ");
        card = shop.list(office, "のし袋");
    }

    @Test
    void theShopSellsWhatIsNotKeptForAShow() {
        shop.hear(office, new StockChanged(brooch, 3, 0, 5, 2, 0, 0));

        assertThat(item(brooch)).returns(2, Item::available).returns(1, Item::kept);
    }

    @Test
    void whatStaffWillHandOutIsAsGoodAsTaken() {
        shop.hear(office, new StockChanged(brooch, 4, 1, 5, 1, 2, 2));

        assertThat(item(brooch))
                .returns(1, Item::available)
                .returns(1, Item::kept)
                .returns(3, Item::held);
    }

    @Test
    void whereNothingIsSaidOfAShowAllCanBeSold() {
        shop.hear(office, new StockChanged(brooch, 3, 1, 5, null, null, null));

        assertThat(item(brooch))
                .returns(3, Item::available)
                .returns(0, Item::kept)
                .returns(1, Item::held)
                .returns(5, Item::made);
    }

    @Test
    void ofSeveralCountsTheLastOneHolds() {
        shop.hear(office, count(brooch, 2), count(card, 7), count(brooch, 1), count(brooch, 0));

        assertThat(item(brooch).available()).isZero();
        assertThat(item(card).available()).isEqualTo(7);
    }

    @Test
    void whatIsCountedBeforeItIsListedKeepsItsCount() {
        var early = UUID.randomUUID();
        shop.hear(office, count(early, 2), TestShop.listing(early, "はし置き"));

        assertThat(item(early).available()).isEqualTo(2);
    }

    @Test
    void aCountThatComesLateChangesNothing() {
        var late = TestNews.written(count(brooch, 3));
        shop.hear(office, count(brooch, 0));

        shop.hearLate(office, late);

        assertThat(item(brooch).available()).isZero();
    }

    @Test
    void aCountThatComesLateIsStillNewerThanWhatTheListingSaid() {
        var box = UUID.randomUUID();
        var late = TestNews.written(count(box, 1));
        shop.hear(office, TestShop.listing(box, "小箱"));

        shop.hearLate(office, late);

        assertThat(item(box).available()).isEqualTo(1);
    }

    @Test
    void whatWasWithdrawnIsNotListedAgainByAListingThatComesLate() {
        var late = TestNews.written(TestShop.listing(brooch, "水引のブローチ"));
        var never = UUID.randomUUID();
        var neverListed = TestNews.written(TestShop.listing(never, "はし置き"));
        shop.hear(office, new ProductWithdrawn(brooch), new ProductWithdrawn(never));

        shop.hearLate(office, late);
        shop.hearLate(office, neverListed);

        assertThat(onSale()).containsExactly(card);
    }

    @Test
    void whatIsListedAgainStaysWhenItsWithdrawalComesLate() {
        var late = TestNews.written(new ProductWithdrawn(brooch));
        shop.hear(office, TestShop.listing(brooch, "水引のブローチ（赤）"));

        shop.hearLate(office, late);

        assertThat(onSale()).contains(brooch);
        assertThat(item(brooch).title()).isEqualTo("水引のブローチ（赤）");
    }

    /** What was sold before is on receipts, which tell the rate that is right. */
    @Test
    void whatIsWithdrawnKeepsItsRateUnlessAnotherIsTold() {
        shop.hear(office, new ProductWithdrawn(brooch, TaxCategory.REDUCED));
        assertThat(taxed()).isEqualTo("REDUCED");

        shop.hear(office, new ProductWithdrawn(brooch));
        assertThat(taxed()).isEqualTo("REDUCED");
        assertThat(onSale()).containsExactly(card);
    }

    private String taxed() {
        return TestShop.now(
                database.sql("select tax_category from orders.item where product_id = :product")
                        .bind("product", brooch)
                        .mapValue(String.class)
                        .one(),
                office);
    }

    private List<UUID> onSale() {
        return TestShop.now(items.onSale().map(Item::productId).collectList(), office);
    }

    private static StockChanged count(UUID product, int available) {
        return new StockChanged(product, available, 0, 9, null, null, null);
    }

    private Item item(UUID product) {
        return TestShop.now(items.get(product), office);
    }
}
