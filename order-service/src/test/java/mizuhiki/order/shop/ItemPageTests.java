package mizuhiki.order.shop;

import static mizuhiki.order.TestShop.now;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestShop;
import mizuhiki.shared.office.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

@OrderTest
class ItemPageTests {

    @Autowired
    TestShop shop;

    @Autowired
    WebTestClient browser;

    @Autowired
    DatabaseClient database;

    private Office office;
    private UUID productId;

    @BeforeEach
    void openShop() {
        office = shop.open();
        productId = shop.list(office.id(), "水引のブローチ");
    }

    @Test
    void whoComesTooLateMayStandInTheQueue() {
        stock(0, 1, 0);

        assertThat(page())
                .contains("ほかの方のために取り置いています", "順番にならぶ", "/claim/" + office.slug())
                .doesNotContain("購入手続きへ");
    }

    @Test
    void whatIsSoldOutAsksForNothing() {
        stock(0, 0, 0);

        assertThat(page()).contains("売り切れました").doesNotContain("/claim/");
    }

    @Test
    void whatAShowKeepsLeadsToTheShow() {
        stock(0, 0, 1);

        assertThat(page()).contains("配信で売ります", "/live/" + office.slug()).doesNotContain("/claim/", "売り切れました");
        assertThat(Forms.page(browser, "/shop/" + office.slug())).contains("配信で売ります");
    }

    private void stock(int available, int held, int kept) {
        var counted = database.sql("""
                        update orders.item_stock set available = :available, held = :held, kept = :kept, made = 1
                        where product_id = :productId
                        """)
                .bind("productId", productId)
                .bind("available", available)
                .bind("held", held)
                .bind("kept", kept);
        now(counted.fetch().rowsUpdated(), office.id());
    }

    private String page() {
        return Forms.page(browser, "/shop/%s/items/%s".formatted(office.slug(), productId));
    }
}
