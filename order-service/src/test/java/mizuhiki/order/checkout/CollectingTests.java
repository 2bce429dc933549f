package mizuhiki.order.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestShop;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Who comes for their piece is told where, however they pay. */
@OrderTest
class CollectingTests {

    private static final String PLACE = "長野県飯田市1-1 みずひき作業所";

    @Autowired
    TestShop shop;

    @Autowired
    TestPeople people;

    @Autowired
    WebTestClient anybody;

    private Office office;
    private UUID productId;
    private UUID staffId;

    @BeforeEach
    void openShop() {
        office = shop.open();
        productId = shop.list(office.id(), "水引のブローチ");
        staffId = people.staff(office.id());
    }

    @Test
    void whoTransfersAndCollectsIsToldWhereBeforeAndAfterPaying() {
        var order = order("PICKUP", "BANK_TRANSFER");
        assertThat(page(order)).contains(PLACE, "お支払い待ち");

        pay(order);

        assertThat(page(order))
                .contains(PLACE, "お渡しの準備中")
                .doesNotContain("発送の準備中")
                .doesNotContain("??");

        send(order);

        assertThat(page(order)).contains("お渡ししました").doesNotContain("発送しました");
    }

    @Test
    void whoPaysWhenCollectingIsToldWhereOnce() {
        assertThat(page(order("PICKUP", "AT_PICKUP"))).containsOnlyOnce(PLACE);
    }

    @Test
    void whoHasItSentIsNotToldToCome() {
        var order = order("SHIPPING", "BANK_TRANSFER");
        assertThat(page(order)).doesNotContain(PLACE);

        pay(order);

        assertThat(page(order)).contains("発送の準備中").doesNotContain(PLACE);

        send(order);

        assertThat(page(order)).contains("発送しました").doesNotContain("お渡し");
    }

    @Test
    void whoCancelledIsAskedToCallIfTheyHadTransferred() {
        var order = order("PICKUP", "BANK_TRANSFER");
        anybody.put()
                .uri(at(order, "/cancellation") + "?key=" + order.key())
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(page(order)).contains("すでにお振り込みのときは、店にご連絡ください").doesNotContain(PLACE);

        pay(order);

        assertThat(page(order)).contains("全部お返しします").doesNotContain("すでにお振り込み");
    }

    private Placed order(String delivery, String payment) {
        var entries = Map.of(
                "name", "山田 太郎",
                "postalCode", "395-0000",
                "address", "長野県飯田市2-2",
                "email", "taro@example.jp",
                "delivery", delivery,
                "payment", payment);
        var answer = anybody.post()
                .uri("/api/v1/shop/" + office.slug() + "/orders")
                .bodyValue(Map.of("ticket", shop.ticket(office.id(), productId), "entries", entries))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        var json = JsonPath.parse(answer);
        return new Placed(json.read("$.id"), json.read("$.key"));
    }

    private void pay(Placed order) {
        handle(order, "/payment", Map.of());
    }

    private void send(Placed order) {
        handle(order, "/packing", Map.of("packers", List.of(Map.of("personId", staffId, "minutes", 10))));
        handle(order, "/shipment", Map.of("carrier", "日本郵便", "shippingCost", 430, "channelFee", 0));
    }

    private void handle(Placed order, String step, Map<String, Object> told) {
        anybody.put()
                .uri("/api/v1/orders/" + order.id() + step)
                .header("Authorization", people.bearer(office.id(), staffId))
                .bodyValue(told)
                .exchange()
                .expectStatus()
                .isOk();
    }

    private String at(Placed order, String rest) {
        return "/api/v1/shop/" + office.slug() + "/orders/" + order.id() + rest;
    }

    private String page(Placed order) {
        return Forms.page(anybody, "/shop/" + office.slug() + "/orders/" + order.id() + "?key=" + order.key());
    }

    private record Placed(String id, String key) {}
}
