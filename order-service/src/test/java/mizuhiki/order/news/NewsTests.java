package mizuhiki.order.news;

import static mizuhiki.order.TestShop.now;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.TestShop;
import mizuhiki.shared.event.CatalogEvent.ProductListed;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

@OrderTest
class NewsTests {

    private final UUID photoId = UUID.randomUUID();

    @Autowired
    TestShop shop;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    DatabaseClient database;

    @Autowired
    WebTestClient anybody;

    private UUID office;
    private UUID hanako;
    private UUID ken;
    private UUID productId;
    private WebTestClient staff;

    @BeforeEach
    void listAPieceHanakoPrepared() {
        office = shop.open().id();
        hanako = people.member(office, "はなこ");
        ken = people.member(office, "けん");
        staff = as(office, people.staff(office));
        productId = shop.list(office, "水引のブローチ");
        shop.hear(office, new ProductListed(productId, "水引のブローチ", "", photoId, Yen.of(3000), Yen.ZERO, 3, null));
        sales.worked(office, Instant.now(), hanako, Stage.LISTING, productId, 10);
    }

    @Test
    void soldAndSentPieceIsGoodNewsNewestFirst() {
        sent();

        assertThat(of(hanako)).extracting(GoodNews::kind).containsExactly(GoodNews.Kind.SENT, GoodNews.Kind.SOLD);
        assertThat(page(hanako, "/work/news"))
                .contains("「水引のブローチ」が売れました。", "あなたが出品のじゅんびをしました。", "/catalog/photos/" + photoId + "/thumb")
                .doesNotContain("円", "3,000", "けん", "??");
    }

    @Test
    void allKindsOfWorkCountAndAreToldOnce() {
        var orderId = paid();
        sales.worked(office, Instant.now(), hanako, Stage.MAKING, lotOf(orderId), 60);

        assertThat(of(hanako))
                .hasSize(1)
                .allSatisfy(told -> assertThat(told.stages()).containsExactly(Stage.MAKING, Stage.LISTING));
    }

    @Test
    void packersHearOfTheParcelOnly() {
        sent();

        assertThat(of(ken)).extracting(GoodNews::kind).containsExactly(GoodNews.Kind.SENT);
        assertThat(page(ken, "/work/news")).contains("あなたがこんぽうしました。").doesNotContain("じゅんび");
    }

    @Test
    void pieceThatIsFetchedIsHandedOver() {
        var orderId = sent();
        var pickup = database.sql("update orders.purchase set delivery = 'PICKUP' where id = :id");
        now(pickup.bind("id", orderId).fetch().rowsUpdated(), office);

        assertThat(of(ken)).extracting(GoodNews::kind).containsExactly(GoodNews.Kind.HANDED_OVER);
        assertThat(page(ken, "/work/news")).contains("渡しました");
    }

    @Test
    void cancelledOrderIsNoNews() {
        step(paid(), "cancellation", Map.of());

        assertThat(of(hanako)).isEmpty();
    }

    @Test
    void returnIsNotToldAndTakesNothingAway() {
        step(sent(), "return", Map.of("id", UUID.randomUUID(), "resellable", true));

        assertThat(of(hanako)).hasSize(2);
        assertThat(page(hanako, "/work/news")).doesNotContain("返品", "もど");
    }

    @Test
    void workOfNoMinutesIsNoNews() {
        paid();
        sales.worked(office, Instant.now(), ken, Stage.LISTING, productId, 0);

        assertThat(of(ken)).isEmpty();
    }

    @Test
    void otherMembersAndOtherOfficesHearNothing() {
        paid();
        var elsewhere = people.office().id();
        var stranger = as(elsewhere, people.member(elsewhere, "はなこ"));

        assertThat(page(ken, "/work/news")).contains("ここに出ます").doesNotContain("水引のブローチ");
        assertThat(NewsReading.slice(stranger, "").items()).isEmpty();
        staff.get().uri("/work/news").exchange().expectStatus().isForbidden();
        anybody.get().uri("/api/v1/work/news").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void earlierNewsFollowThroughTheCursor() {
        sent();
        paid();
        var browser = as(office, hanako);
        var newest = NewsReading.slice(browser, "?size=2");
        var earlier = NewsReading.slice(browser, "?size=2&after=" + newest.next());

        assertThat(newest.items()).hasSize(2);
        assertThat(earlier.items()).hasSize(1).doesNotContainAnyElementsOf(newest.items());
        assertThat(earlier.next()).isNull();
        browser.get().uri("/work/news?after=x").exchange().expectStatus().is4xxClientError();
        assertThat(page(hanako, "/work/news?after=" + newest.next()))
                .contains("が売れました")
                .contains("新しいものへ");
    }

    @Test
    void newestNewsIsOnTheCardOfToday() {
        assertThat(page(hanako, "/work/news/today")).contains("ここに出ます").doesNotContain("<html");
        sent();

        assertThat(page(hanako, "/work/news/today")).contains("送りました").doesNotContain("が売れました", "<html", "??");
    }

    private UUID paid() {
        var orderId = shop.order(office, productId);
        step(orderId, "payment", Map.of());
        return orderId;
    }

    private UUID sent() {
        var orderId = paid();
        step(orderId, "packing", Map.of("packers", List.of(Map.of("personId", ken, "minutes", 5))));
        step(orderId, "shipment", Map.of("carrier", "日本郵便", "shippingCost", 430, "channelFee", 316));
        return orderId;
    }

    private void step(UUID orderId, String step, Map<String, ?> body) {
        staff.put()
                .uri("/api/v1/orders/%s/%s".formatted(orderId, step))
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isOk();
    }

    private UUID lotOf(UUID orderId) {
        var lot = database.sql("select lot_id from orders.purchase where id = :id")
                .bind("id", orderId);
        return now(lot.mapValue(UUID.class).one(), office);
    }

    private List<GoodNews> of(UUID personId) {
        return NewsReading.slice(as(office, personId), "").items();
    }

    private String page(UUID personId, String path) {
        return Forms.page(as(office, personId), path);
    }

    private WebTestClient as(UUID officeId, UUID personId) {
        return anybody.mutate()
                .defaultHeader("Authorization", people.bearer(officeId, personId))
                .build();
    }
}
