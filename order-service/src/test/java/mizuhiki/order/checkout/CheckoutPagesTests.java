package mizuhiki.order.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestShop;
import mizuhiki.shared.event.CatalogEvent.OrderUnfilled;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

@OrderTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckoutPagesTests {

    private static final String FIRST_PAID = "お支払いを先に確認できた方のものになります";

    @Autowired
    TestShop shop;

    @Autowired
    WebTestClient browser;

    private Office office;
    private UUID productId;

    @BeforeAll
    void openShop() {
        office = shop.open();
        productId = shop.list(office.id(), "水引のブローチ");
    }

    @Test
    void shopLeadsToThePieceAndThePieceToTheClaim() {
        assertThat(page("")).contains("水引のブローチ", "3,000円", "/items/" + productId);

        assertThat(page("/items/" + productId))
                .contains("<p>赤と白。</p>", "●●●", "action=\"/claim/" + office.slug() + "\"");
    }

    @Test
    void lawIsSatisfiedOnItsPage() {
        assertThat(page("/legal")).contains("社会福祉法人みずひき", "山田 花子", "長野県飯田市1-1", "0265-00-0000", "370円", "届いてから8日以内");
        assertThat(page("/privacy")).contains("0265-00-0000");
    }

    @Test
    void whoComesWithoutATicketIsToldToChooseAgain() {
        for (var path : List.of("/checkout", "/checkout?ticket=torn")) {
            var told = browser.get()
                    .uri("/shop/" + office.slug() + path)
                    .accept(MediaType.TEXT_HTML)
                    .exchange()
                    .expectStatus()
                    .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                    .expectBody(String.class)
                    .returnResult()
                    .getResponseBody();
            assertThat(told).contains("取りおきが見つかりません", "もう一度、品物をえらんでください", "店にもどる", office.name());
        }
    }

    @Test
    void nothingIsOrderedBeforeTheFinalConfirmation() {
        var ticket = ticket();

        assertThat(page("/checkout?ticket=" + ticket)).contains("水引のブローチ", "3,000円", "370円");

        assertThat(confirm(entries(ticket)))
                .contains("分量", "3,000円", "370円", "3,370円", "届いてから8日以内", "ご入金から7日以内", "注文を確定する");
    }

    @Test
    void whoComesForThePieceIsNotToldThatItWillBeSent() {
        for (var told : Map.of("AT_PICKUP", "お支払いと引きかえにお渡し", "BANK_TRANSFER", "お支払いを確認したあと")
                .entrySet()) {
            var entries = entries(ticket());
            entries.putAll(Map.of("delivery", "PICKUP", "payment", told.getKey()));

            var confirmation = confirm(entries);
            assertThat(confirmation).contains(told.getValue()).doesNotContain("ご入金から7日以内");
            entries.put("key", keyOn(confirmation));
            entries.put("total", "3000");
            assertThat(Forms.page(browser, order(entries)))
                    .contains(told.getValue())
                    .doesNotContain("ご入金から7日以内");
        }
    }

    @Test
    void whereNothingIsKeptAsideItIsSaidBeforeTheBuyerAgrees() {
        var entries = entries(shop.payFirstTicket(office.id(), productId));

        assertThat(page("/checkout?ticket=" + entries.get("ticket")))
                .contains(FIRST_PAID, "取り置きはしていません")
                .doesNotContain("取り置きしています", "AT_PICKUP");
        var confirmation = confirm(entries);
        assertThat(confirmation).contains(FIRST_PAID, "お金は全部お返しします");
        entries.put("key", keyOn(confirmation));
        assertThat(Forms.page(browser, order(entries))).contains(FIRST_PAID);
    }

    @Test
    void whereNothingIsKeptAsideNobodyCanPayOnComing() {
        var entries = entries(shop.payFirstTicket(office.id(), productId));
        entries.putAll(Map.of("delivery", "PICKUP", "payment", "AT_PICKUP"));

        assertThat(send("/orders", entries, HttpStatus.UNPROCESSABLE_CONTENT)).contains("銀行振込をお願いします");
    }

    @Test
    void whoeverFindsNoPieceLeftIsAskedForNoMoney() {
        var entries = entries(shop.payFirstTicket(office.id(), productId));
        entries.put("key", keyOn(confirm(entries)));
        var mine = order(entries);
        assertThat(Forms.page(browser, mine)).contains("みずひき銀行", "注文を取り消す");

        shop.hear(office.id(), new OrderUnfilled(idOn(mine), UUID.randomUUID(), productId));

        assertThat(Forms.page(browser, mine))
                .contains("この品物はもう残っていないため", "お支払いはいりません", "すでにお振り込みのときは")
                .doesNotContain("みずひき銀行", "お振り込みください", FIRST_PAID, "注文を取り消す");
    }

    @Test
    void backKeepsTheEntries() {
        var entries = entries(ticket());
        entries.put("back", "1");

        assertThat(confirm(entries)).contains("value=\"山田 太郎\"", "value=\"395-0000\"");
    }

    @Test
    void orderedOnceHoweverOftenItIsSent() {
        var entries = entries(ticket());
        entries.put("key", keyOn(confirm(entries)));

        var first = order(entries);

        assertThat(order(entries)).isEqualTo(first);
        assertThat(Forms.page(browser, first)).contains("3,370円", "みずひき銀行 普通 1234567", "注文を取り消す");
    }

    @Test
    void usedTicketIsRefusedWithItsReason() {
        var entries = entries(ticket());
        entries.put("key", OrderKey.draw().value());
        order(entries);
        entries.put("key", OrderKey.draw().value());

        var refused = send("/orders", entries, HttpStatus.CONFLICT);

        assertThat(refused).contains("この手続きは終わっています");
    }

    @Test
    void expiredAndChangedTicketsAreRefused() {
        var expired = shop.ticket(office.id(), productId, Instant.now().minusSeconds(1));

        browser.get()
                .uri(at("/checkout?ticket=" + expired))
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.GONE);
        browser.get()
                .uri(at("/checkout?ticket=x.y.z"))
                .exchange()
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void missingEntriesAreAskedForAgainAndNothingIsLost() {
        var entries = entries(ticket());
        entries.remove("address");
        entries.put("email", "");

        assertThat(send("/checkout", entries, HttpStatus.UNPROCESSABLE_CONTENT))
                .contains("value=\"山田 太郎\"", "id=\"address-error\"", "id=\"phone-error\"");
    }

    @Test
    void fullWidthEntriesAreUnderstood() {
        var entries = entries(ticket());
        entries.put("phone", "０９０−１２３４−５６７８");
        entries.put("email", "ｔａｒｏ＠example.jp");

        assertThat(confirm(entries)).contains("value=\"090-1234-5678\"", "taro@example.jp");
    }

    @Test
    void postalCodeIsKeptInOneFormHoweverItIsWritten() {
        var entries = entries(ticket());
        for (var written : List.of("395-0000", "3950000", "395 0000", "３９５００００", "〒 ３９５ー００００", " 〒3950000 ")) {
            entries.put("postalCode", written);

            assertThat(confirm(entries)).contains("〒<span>395-0000</span>");
        }
        entries.put("postalCode", "395-00");
        assertThat(send("/checkout", entries, HttpStatus.UNPROCESSABLE_CONTENT))
                .contains("id=\"postal-code-error\"", "value=\"395-00\"");
    }

    @Test
    void nonsenseIsNeverAFailureOfOurs() {
        var entries = entries(ticket());
        entries.put("key", OrderKey.draw().value());
        entries.put("delivery", "");
        send("/checkout", entries, HttpStatus.UNPROCESSABLE_CONTENT);
        send("/orders", entries, HttpStatus.BAD_REQUEST);
        entries.put("delivery", "ROCKET");
        send("/checkout", entries, HttpStatus.BAD_REQUEST);
        send("/orders", entries, HttpStatus.BAD_REQUEST);
        send("/checkout", Map.of(), HttpStatus.BAD_REQUEST);
        send("/orders", entries("x"), HttpStatus.UNPROCESSABLE_CONTENT);
        entries.put("delivery", "SHIPPING");
        entries.put("name", "山田\0太郎");
        send("/checkout", entries, HttpStatus.BAD_REQUEST);
        send("/orders", entries, HttpStatus.BAD_REQUEST);
    }

    @Test
    void buyerSeesHowManyPiecesCameBack(@Autowired DatabaseClient database) {
        var entries = entries(ticket());
        entries.put("key", OrderKey.draw().value());
        var link = order(entries);
        var orderId = UUID.fromString(link.substring(link.lastIndexOf('/') + 1, link.indexOf('?')));
        TestShop.now(
                database.sql("update orders.purchase set state = 'SHIPPED', quantity = 3, returned = 1 where id = :id")
                        .bind("id", orderId)
                        .fetch()
                        .rowsUpdated(),
                office.id());
        TestShop.now(
                database.sql("insert into orders.goods_return values (default, :id, now(), true, :id, :id, 1)")
                        .bind("id", orderId)
                        .fetch()
                        .rowsUpdated(),
                office.id());

        assertThat(Forms.page(browser, link)).contains("3点のうち1点が、店にもどりました");
    }

    @Test
    void orderIsNotThereWithoutItsKey() {
        var entries = entries(ticket());
        entries.put("key", OrderKey.draw().value());
        var link = order(entries);
        var path = link.substring(0, link.indexOf('?'));

        browser.get()
                .uri(path + "?key=" + OrderKey.draw().value())
                .exchange()
                .expectStatus()
                .isNotFound();
        browser.get().uri(path + "?key=guess").exchange().expectStatus().isNotFound();
        browser.get().uri(path).exchange().expectStatus().isBadRequest();
    }

    @Test
    void buyerMayCallOffWhatIsNotPaid() {
        var entries = entries(ticket());
        entries.put("key", OrderKey.draw().value());
        var link = order(entries);
        var cancel = link.substring(0, link.indexOf('?')) + "/cancel";

        for (int tap = 0; tap < 2; tap++) {
            Forms.post(browser, cancel, Map.of("key", entries.get("key")))
                    .exchange()
                    .expectHeader()
                    .location(link);
        }

        assertThat(Forms.page(browser, link)).contains("取り消しました");
    }

    @Test
    void shopOfAnotherOfficeDoesNotShowThePiece() {
        var elsewhere = shop.open();

        browser.get()
                .uri("/shop/%s/items/%s".formatted(elsewhere.slug(), productId))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void shopIsThatOfItsAddressWhoeverLooks(@Autowired TestPeople people) {
        var elsewhere = people.office();
        var staffOfElsewhere = people.bearer(elsewhere.id(), people.staff(elsewhere.id()));

        browser.get()
                .uri(at("/items/" + productId))
                .header("Authorization", staffOfElsewhere)
                .exchange()
                .expectStatus()
                .isOk();
    }

    private Map<String, String> entries(String ticket) {
        return new HashMap<>(Map.of(
                "ticket", ticket,
                "name", "山田 太郎",
                "postalCode", "395-0000",
                "address", "長野県飯田市1-1",
                "email", "taro@example.jp",
                "delivery", "SHIPPING",
                "payment", "BANK_TRANSFER"));
    }

    private String ticket() {
        return shop.ticket(office.id(), productId);
    }

    private String at(String path) {
        return "/shop/" + office.slug() + path;
    }

    private String page(String path) {
        return Forms.page(browser, at(path));
    }

    private String confirm(Map<String, String> entries) {
        return send("/checkout", entries, HttpStatus.OK);
    }

    private String send(String path, Map<String, String> fields, HttpStatus expected) {
        var answer =
                Forms.post(browser, at(path), fields).exchange().expectStatus().isEqualTo(expected);
        return new String(answer.expectBody().returnResult().getResponseBodyContent());
    }

    private String order(Map<String, String> entries) {
        var headers = Forms.post(browser, at("/orders"), entries)
                .exchange()
                .expectStatus()
                .isSeeOther()
                .returnResult(Void.class)
                .getResponseHeaders();
        return Objects.requireNonNull(headers.getLocation()).toString();
    }

    private static UUID idOn(String link) {
        return UUID.fromString(link.replaceFirst(".*/orders/", "").substring(0, 36));
    }

    private static String keyOn(String page) {
        var key = Pattern.compile("name=\"key\" value=\"([^\"]+)\"").matcher(page);
        assertThat(key.find()).isTrue();
        return key.group(1);
    }
}
