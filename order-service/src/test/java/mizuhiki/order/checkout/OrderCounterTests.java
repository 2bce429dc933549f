package mizuhiki.order.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestShop;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.web.counter.BothWays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@OrderTest
class OrderCounterTests {

    private static final Map<String, ?> ENTRIES = Map.of(
            "name", "山田 太郎",
            "postalCode", "395-0000",
            "address", "長野県飯田市1-1",
            "email", "taro@example.jp",
            "delivery", "SHIPPING",
            "payment", "BANK_TRANSFER");

    @Autowired
    TestShop shop;

    @Autowired
    WebTestClient web;

    private Office office;
    private UUID productId;

    @BeforeEach
    void openShop() {
        office = shop.open();
        productId = shop.list(office.id(), "水引のブローチ");
    }

    /** The second time it is the order of the first. */
    @Test
    void nobodySeesWhichWayTheirOrderWent() {
        var key = OrderKey.draw().value();

        var order = both().servedAlike(
                        201, Map.of("ticket", shop.ticket(office.id(), productId), "key", key, "entries", ENTRIES));

        assertThat(order.get("title").asString()).isEqualTo("水引のブローチ");
        assertThat(order.get("total").asInt()).isEqualTo(3_370);
        assertThat(order.get("key").asString()).isEqualTo(key);
    }

    @Test
    void nobodySeesWhichWayTheirMistakeWent() {
        var nameless = new HashMap<String, Object>(ENTRIES);
        nameless.put("name", " ");
        var late = shop.ticket(office.id(), productId, Instant.now().minusSeconds(60));

        both().sentOnAlike(400, Map.of("ticket", "torn", "entries", nameless));
        both().sentOnAlike(400, Map.of("ticket", "torn"));
        both().servedAlike(422, Map.of("ticket", "torn", "entries", ENTRIES));
        both().servedAlike(410, Map.of("ticket", late, "entries", ENTRIES));
    }

    private BothWays both() {
        return new BothWays(web, "/api/v1/shop/" + office.slug() + "/orders");
    }
}
