package mizuhiki.order.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
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
    private FilledIn buyer;

    @BeforeEach
    void openShop() {
        office = shop.open();
        var entries = new HashMap<>(Map.of(
                "ticket", shop.ticket(office.id(), shop.list(office.id(), "水引のブローチ")),
                "name", "山田 太郎",
                "postalCode", "395-0000",
                "address", "長野県飯田市1-1",
                "email", "taro@example.jp",
                "delivery", "SHIPPING",
                "payment", "BANK_TRANSFER"));
        buyer = new FilledIn(browser, "/shop/" + office.slug(), entries);
    }

    @Test
    void orderKeepsTheTermsItsBuyerAgreedTo() {
        buyer.confirm();
        var link = buyer.order();

        giveToday(370, "返品はお受けしません。");

        assertThat(Forms.page(browser, "/shop/" + office.slug() + "/legal")).contains("返品はお受けしません。");
        assertThat(Forms.page(browser, link)).contains("届いてから8日以内").doesNotContain("お受けしません");
    }

    @Test
    void nobodyOwesAnotherTotalThanTheOneTheyConfirmed() {
        buyer.confirm();
        giveToday(500, "届いてから8日以内。");

        assertThat(buyer.send("/orders", HttpStatus.CONFLICT))
                .contains("3,500円", "お店のきまりが変わりました", "山田 太郎")
                .doesNotContain("??");

        buyer.confirm();
        assertThat(Forms.page(browser, buyer.order())).contains("3,500円");
    }

    @Test
    void nobodyIsBoundByOtherTermsThanTheyConfirmedThoughTheTotalIsTheSame() {
        buyer.confirm();
        giveToday(370, "返品はお受けしません。");

        assertThat(buyer.send("/orders", HttpStatus.CONFLICT))
                .contains("返品はお受けしません。", "3,370円", "お店のきまりが変わりました", "山田 太郎")
                .doesNotContain("??");

        buyer.confirm();
        assertThat(Forms.page(browser, buyer.order())).contains("返品はお受けしません。");
    }

    @Test
    void orderSentAgainIsTheSameThoughTheTermsChangedSince() {
        buyer.confirm();
        var link = buyer.order();
        giveToday(370, "返品はお受けしません。");

        assertThat(buyer.order()).isEqualTo(link);
        assertThat(Forms.page(browser, link)).contains("届いてから8日以内").doesNotContain("お受けしません");
    }

    @Test
    void whatTheShopItselfPaysIsNothingABuyerHasToConfirmAgain() {
        buyer.confirm();
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

        assertThat(Forms.page(browser, buyer.order())).contains("3,370円");
    }

    @Test
    void orderSentAgainIsTheSameThoughTheTotalChangedSince() {
        buyer.confirm();
        var link = buyer.order();
        giveToday(500, "届いてから8日以内。");

        assertThat(buyer.order()).isEqualTo(link);
        assertThat(Forms.page(browser, link)).contains("3,370円");
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
}
