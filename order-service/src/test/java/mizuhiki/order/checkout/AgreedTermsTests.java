package mizuhiki.order.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestShop;
import mizuhiki.order.shop.ShopTerms;
import mizuhiki.order.shop.Terms;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A buyer has what they were shown, though the shop gives new terms on the same day. */
@OrderTest
class AgreedTermsTests {

    @Autowired
    TestShop shop;

    @Autowired
    ShopTerms terms;

    @Autowired
    WebTestClient browser;

    private Office office;
    private Map<String, String> entries;

    @BeforeEach
    void openShop() {
        office = shop.open();
        entries = new HashMap<>(Map.of(
                "ticket", shop.ticket(office.id(), shop.list(office.id(), "水引のブローチ")),
                "name", "山田 太郎",
                "postalCode", "395-0000",
                "address", "長野県飯田市1-1",
                "email", "taro@example.jp",
                "delivery", "SHIPPING",
                "payment", "BANK_TRANSFER"));
    }

    @Test
    void orderKeepsTheTermsItsBuyerAgreedTo() {
        confirm();
        var link = order();

        giveToday(370, "返品はお受けしません。");

        assertThat(Forms.page(browser, at("/legal"))).contains("返品はお受けしません。");
        assertThat(Forms.page(browser, link)).contains("届いてから8日以内").doesNotContain("お受けしません");
    }

    @Test
    void nobodyOwesAnotherTotalThanTheOneTheyConfirmed() {
        confirm();
        giveToday(500, "届いてから8日以内。");

        assertThat(send("/orders", HttpStatus.CONFLICT))
                .contains("3,500円", "お店のきまりが変わりました", "山田 太郎")
                .doesNotContain("??");

        confirm();
        assertThat(Forms.page(browser, order())).contains("3,500円");
    }

    @Test
    void nobodyIsBoundByOtherTermsThanTheyConfirmedThoughTheTotalIsTheSame() {
        confirm();
        giveToday(370, "返品はお受けしません。");

        assertThat(send("/orders", HttpStatus.CONFLICT))
                .contains("返品はお受けしません。", "3,370円", "お店のきまりが変わりました", "山田 太郎")
                .doesNotContain("??");

        confirm();
        assertThat(Forms.page(browser, order())).contains("返品はお受けしません。");
    }

    @Test
    void orderSentAgainIsTheSameThoughTheTermsChangedSince() {
        confirm();
        var link = order();
        giveToday(370, "返品はお受けしません。");

        assertThat(order()).isEqualTo(link);
        assertThat(Forms.page(browser, link)).contains("届いてから8日以内").doesNotContain("お受けしません");
    }

    @Test
    void whatTheShopItselfPaysIsNothingABuyerHasToConfirmAgain() {
        confirm();
        var before = TestShop.terms();
        give(new Terms(
                Moment.dayOf(Instant.now()),
                before.shippingFee(),
                before.paymentDays(),
                before.deliveryTime(),
                before.pickupPlace(),
                before.returnTerms(),
                before.otherCosts(),
                Yen.of(900),
                0));

        assertThat(Forms.page(browser, order())).contains("3,370円");
    }

    @Test
    void orderSentAgainIsTheSameThoughTheTotalChangedSince() {
        confirm();
        var link = order();
        giveToday(500, "届いてから8日以内。");

        assertThat(order()).isEqualTo(link);
        assertThat(Forms.page(browser, link)).contains("3,370円");
    }

    private String confirm() {
        var page = send("/checkout", HttpStatus.OK);
        for (var field : Pattern.compile("name=\"(key|total|promise)\" value=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .toList()) {
            entries.put(field.group(1), field.group(2));
        }
        return page;
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

    private String send(String path, HttpStatus expected) {
        var answer = Forms.post(browser, at(path), entries)
                .exchange()
                .expectStatus()
                .isEqualTo(expected)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(answer);
    }

    private void giveToday(long shippingFee, String returnTerms) {
        var before = TestShop.terms();
        give(new Terms(
                Moment.dayOf(Instant.now()),
                Yen.of(shippingFee),
                before.paymentDays(),
                before.deliveryTime(),
                before.pickupPlace(),
                returnTerms,
                before.otherCosts(),
                before.shippingCost(),
                before.channelFeeRate()));
    }

    private void give(Terms now) {
        terms.give(now).contextWrite(CurrentOffice.is(office.id())).block();
    }

    private String at(String path) {
        return "/shop/" + office.slug() + path;
    }
}
