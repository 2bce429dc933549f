package mizuhiki.order.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestShop;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;

/** An office that wants no buyers at its door only sends. */
@OrderTest
class SendingOnlyTests {

    @Autowired
    TestShop shop;

    @Autowired
    TestPeople people;

    @Autowired
    WebTestClient browser;

    private Office office;
    private UUID productId;
    private FilledIn buyer;

    @BeforeEach
    void openShop() {
        office = shop.open();
        productId = shop.list(office.id(), "水引のブローチ");
        var entries = new HashMap<>(Map.of(
                "ticket", shop.ticket(office.id(), productId),
                "name", "山田 太郎",
                "email", "taro@example.jp",
                "delivery", "PICKUP",
                "payment", "AT_PICKUP"));
        buyer = new FilledIn(browser, "/shop/" + office.slug(), entries);
    }

    @Test
    void whereNobodyCanComeNobodyIsAskedTo() {
        assertThat(checkout()).contains("取りに行く", "取りに行ったときに払う");

        sendOnly();

        assertThat(checkout()).contains("送ってもらう", "銀行振込").doesNotContain("取りに行", "AT_PICKUP", "??");
        assertThat(Forms.page(browser, at("/legal"))).contains("銀行振込", "370円").doesNotContain("引き取", "取りに", "??");
    }

    @Test
    void whoChoseToComeIsAskedForTheirAddressWithWhatTheyEntered() {
        buyer.confirm();

        sendOnly();

        for (var path : new String[] {"/orders", "/checkout"}) {
            assertThat(buyer.send(path, HttpStatus.UNPROCESSABLE_CONTENT))
                    .contains("取りに行くことは、できなくなりました", "山田 太郎", "taro@example.jp")
                    .doesNotContain("??");
        }
    }

    @Test
    void orderSentAgainIsTheSameThoughNobodyCanComeAnyMore() {
        buyer.confirm();
        var link = buyer.order();

        sendOnly();

        assertThat(buyer.order()).isEqualTo(link);
        assertThat(Forms.page(browser, link)).contains("長野県飯田市1-1 みずひき作業所");
    }

    @Test
    void programIsToldThatTheShopOnlySends() {
        sendOnly();

        browser.post()
                .uri("/api/v1/shop/" + office.slug() + "/orders")
                .bodyValue(Map.of(
                        "ticket",
                        shop.ticket(office.id(), productId),
                        "entries",
                        Map.of(
                                "name",
                                "山田 太郎",
                                "email",
                                "taro@example.jp",
                                "delivery",
                                "PICKUP",
                                "payment",
                                "BANK_TRANSFER")))
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/pickup-not-offered");
    }

    private void sendOnly() {
        var manager = browser.mutate()
                .defaultHeader("Authorization", people.bearer(office.id(), people.manager(office.id())))
                .build();
        var terms = Map.of(
                "validFrom", Moment.dayOf(Instant.now()).toString(),
                "shippingFee", "370",
                "paymentDays", "7",
                "deliveryTime", "ご自宅へ送ります。",
                "pickupPlace", " ",
                "returnTerms", "届いてから8日以内",
                "otherCosts", "振込手数料",
                "shippingCost", "430",
                "channelFeePercent", "0");
        Forms.post(manager, "/orders/terms", terms).exchange().expectStatus().isSeeOther();
        assertThat(Forms.page(manager, "/orders/terms")).contains("ありません（送るだけ）");
    }

    private String checkout() {
        return Forms.page(browser, at("/checkout?ticket=" + buyer.entries().get("ticket")));
    }

    private String at(String path) {
        return "/shop/" + office.slug() + path;
    }
}
