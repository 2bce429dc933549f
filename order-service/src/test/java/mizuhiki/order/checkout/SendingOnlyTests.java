package mizuhiki.order.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
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
    private Map<String, String> entries;

    @BeforeEach
    void openShop() {
        office = shop.open();
        productId = shop.list(office.id(), "水引のブローチ");
        entries = new HashMap<>(Map.of(
                "ticket", shop.ticket(office.id(), productId),
                "name", "山田 太郎",
                "email", "taro@example.jp",
                "delivery", "PICKUP",
                "payment", "AT_PICKUP"));
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
        confirm();

        sendOnly();

        for (var path : new String[] {"/orders", "/checkout"}) {
            assertThat(send(path, HttpStatus.UNPROCESSABLE_CONTENT))
                    .contains("取りに行くことは、できなくなりました", "山田 太郎", "taro@example.jp")
                    .doesNotContain("??");
        }
    }

    @Test
    void orderSentAgainIsTheSameThoughNobodyCanComeAnyMore() {
        confirm();
        var link = order();

        sendOnly();

        assertThat(order()).isEqualTo(link);
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

    private void confirm() {
        Pattern.compile("name=\"(key|total|promise)\" value=\"([^\"]+)\"")
                .matcher(send("/checkout", HttpStatus.OK))
                .results()
                .forEach(field -> entries.put(field.group(1), field.group(2)));
    }

    private String order() {
        return Objects.requireNonNull(Forms.post(browser, at("/orders"), entries)
                        .exchange()
                        .expectStatus()
                        .isSeeOther()
                        .returnResult(Void.class)
                        .getResponseHeaders()
                        .getLocation())
                .toString();
    }

    private String checkout() {
        return Forms.page(browser, at("/checkout?ticket=" + entries.get("ticket")));
    }

    private String send(String path, HttpStatus expected) {
        var answer = Forms.post(browser, at(path), entries)
                .exchange()
                .expectStatus()
                .isEqualTo(expected)
                .expectBody(String.class)
                .returnResult();
        return Objects.requireNonNull(answer.getResponseBody());
    }

    private String at(String path) {
        return "/shop/" + office.slug() + path;
    }
}
