package mizuhiki.order.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestShop;
import mizuhiki.order.shop.ShopTerms;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.office.Seller;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Nobody buys from somebody who does not say who they are (特定商取引法 11条). */
@OrderTest
class UntoldSellerTests {

    @Autowired
    TestShop shop;

    @Autowired
    TestPeople people;

    @Autowired
    Offices offices;

    @Autowired
    ShopTerms terms;

    @Autowired
    DatabaseClient database;

    @Autowired
    WebTestClient anybody;

    private Office office;
    private UUID productId;

    @BeforeEach
    void justMovedIn() {
        var slug = "moved-in-" + UUID.randomUUID().toString().substring(0, 8);
        office = offices.open(slug, "ひかり作業所", Seller.UNNAMED).block();
        terms.give(TestShop.terms()).contextWrite(CurrentOffice.is(office.id())).block();
        productId = shop.list(office.id(), "水引のブローチ");
    }

    @Test
    void nothingIsBoughtBeforeItIsToldWhoSells() {
        var ticket = shop.ticket(office.id(), productId);
        var entries = entries(ticket);

        assertThat(refused(anybody.get()
                        .uri(at("/checkout?ticket=" + ticket))
                        .header("Accept", "text/html")
                        .exchange()))
                .contains("店は準備中です");
        refused(Forms.post(anybody, at("/checkout"), entries).exchange());
        entries.put("key", OrderKey.draw().value());
        refused(Forms.post(anybody, at("/orders"), entries).exchange());
        anybody.post()
                .uri("/api/v1" + at("/orders"))
                .bodyValue(Map.of("ticket", ticket, "entries", asked()))
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.CONFLICT)
                .expectBody()
                .jsonPath("$.type")
                .value(type -> assertThat(String.valueOf(type)).endsWith("shop-not-open"));
        assertThat(Forms.page(anybody, at("/legal"))).contains("店は準備中です");
    }

    @Test
    void pieceIsShownButNotOfferedBeforeItIsToldWhoSells() {
        assertThat(Forms.page(anybody, at("/items/" + productId)))
                .contains("水引のブローチ", "店は準備中です")
                .doesNotContain("/claim/");
        assertThat(Forms.page(anybody, at(""))).contains("水引のブローチ", "店は準備中です");

        tellAll();

        assertThat(Forms.page(anybody, at("/items/" + productId)))
                .contains("/claim/")
                .doesNotContain("店は準備中です");
        assertThat(Forms.page(anybody, at(""))).doesNotContain("店は準備中です");
    }

    @Test
    void pieceIsNotOfferedBeforeThereAreTerms() {
        var slug = "no-terms-" + UUID.randomUUID().toString().substring(0, 8);
        office = offices.open(slug, "ひかり作業所", Seller.UNNAMED).block();
        tellAll();
        productId = shop.list(office.id(), "水引のブローチ");

        assertThat(Forms.page(anybody, at("/items/" + productId)))
                .contains("店は準備中です")
                .doesNotContain("/claim/");
    }

    @Test
    void managerSeesWhatIsMissingAndWhereToWriteItAndThenTheShopIsOpen() {
        var manager = anybody.mutate()
                .defaultHeader("Authorization", people.bearer(office.id(), people.manager(office.id())))
                .build();
        tell("phone", "0265-00-0000");
        assertThat(Forms.page(manager, "/orders/terms"))
                .contains("お店はまだ開いていません", "販売業者", "運営責任者", "所在地", "お振込先", "href=\"/office\"")
                .doesNotContain("電話番号", "??");

        tell("seller_name", "社会福祉法人ひかり");
        tell("responsible_person", "山田 花子");
        tell("address", "長野県飯田市1-1");
        tell("bank_account", "ひかり銀行 普通 1234567");

        assertThat(Forms.page(manager, "/orders/terms")).doesNotContain("お店はまだ開いていません");
        assertThat(Forms.page(anybody, at("/legal"))).doesNotContain("店は準備中です");
        assertThat(Forms.page(anybody, at("/checkout?ticket=" + shop.ticket(office.id(), productId))))
                .contains("水引のブローチ");
        assertThat(shop.order(office.id(), productId)).isNotNull();
    }

    @Test
    void whatWasOrderedBeforeCanStillBeLookedAt() {
        tellAll();
        var order = shop.order(office.id(), productId);
        tell("phone", "");

        var staff = anybody.mutate()
                .defaultHeader("Authorization", people.bearer(office.id(), people.staff(office.id())))
                .build();

        assertThat(Forms.page(staff, "/orders/" + order)).contains("水引のブローチ");
    }

    private void tellAll() {
        tell("seller_name", "社会福祉法人ひかり");
        tell("responsible_person", "山田 花子");
        tell("address", "長野県飯田市1-1");
        tell("phone", "0265-00-0000");
        tell("bank_account", "ひかり銀行 普通 1234567");
    }

    private void tell(String part, String text) {
        database.sql("update people.office set %s = :text where id = :id".formatted(part))
                .bind("text", text)
                .bind("id", office.id())
                .then()
                .contextWrite(CurrentOffice.is(office.id()))
                .block();
    }

    private String at(String path) {
        return "/shop/" + office.slug() + path;
    }

    private static String refused(WebTestClient.ResponseSpec answer) {
        return answer.expectStatus()
                .isEqualTo(HttpStatus.CONFLICT)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    private static Map<String, String> entries(String ticket) {
        var entries = new HashMap<>(asked());
        entries.put("ticket", ticket);
        return entries;
    }

    private static Map<String, String> asked() {
        return Map.of(
                "name", "山田 太郎",
                "postalCode", "395-0000",
                "address", "長野県飯田市1-1",
                "email", "taro@example.jp",
                "delivery", "SHIPPING",
                "payment", "BANK_TRANSFER");
    }
}
