package mizuhiki.catalog.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import mizuhiki.catalog.CatalogTest;
import mizuhiki.catalog.TestVoice;
import mizuhiki.catalog.buyer.BuyerKey;
import mizuhiki.catalog.chat.TestComments;
import mizuhiki.catalog.desk.Desk;
import mizuhiki.catalog.desk.TestDesk;
import mizuhiki.catalog.holding.ShowLine;
import mizuhiki.catalog.stock.Stock;
import mizuhiki.catalog.stock.TestShelf;
import mizuhiki.catalog.tray.Answer;
import mizuhiki.catalog.tray.Request;
import mizuhiki.catalog.tray.Request.Air.Cue;
import mizuhiki.catalog.tray.Sale;
import mizuhiki.shared.event.ClaimMode;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.ticket.TicketOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.util.UriComponentsBuilder;

@CatalogTest
class AttendingTests {

    private final UUID show = UUID.randomUUID();

    @Autowired
    WebTestClient web;

    @Autowired
    Stock stock;

    @Autowired
    Desk desk;

    @Autowired
    DatabaseClient database;

    @Autowired
    TestPeople people;

    @Autowired
    TicketOffice tickets;

    @Autowired
    TestComments comments;

    Office office;
    TestVoice staff;
    TestShelf shelf;
    TestDesk buyers;
    UUID product;
    String api;
    String page;

    @BeforeEach
    void shelf() {
        office = people.office();
        staff = new TestVoice(web, people.bearer(office.id(), people.staff(office.id())));
        shelf = new TestShelf(office.id(), database, stock);
        buyers = new TestDesk(shelf, desk);
        product = shelf.onSale(2);
        api = "/api/v1/catalog/stock/" + product;
        page = "/catalog/products/" + product + "/stock";
    }

    @Test
    void whoWaitsForStaffIsGivenAPiece() {
        showInWhichStaffDecide();
        var first = wait("first");
        var second = wait("second");
        assertThat(staff.page(page)).contains("1番目", "2番目", "職員が渡すまで待ちます");

        var led = staff.led(page + "/queue/" + second + "/give");

        assertThat(staff.page(led)).contains("リンクは送らなくて大丈夫", "1番目").doesNotContain("2番目");
        assertThat(staff.get(api + "/queue").get(0).get("id").asString()).isEqualTo(first.toString());
        assertThat(staff.get(api + "/holds").get(0).get("id").asString()).isEqualTo(second.toString());
    }

    @Test
    void whoWroteElsewhereIsSentALink() {
        showInWhichStaffDecide();
        var comment = staff.post(
                "/api/v1/catalog/shows/" + show + "/comments",
                Map.of("platform", "YOUTUBE", "author", "みかん", "text", "3番ください"));
        var waiter = comment.get("requestId").asString();
        assertThat(staff.page(page)).contains("みかん", "YouTube");

        var given = staff.page(staff.led(page + "/queue/" + waiter + "/give"));

        var link = "/catalog/shows/%s/comments/%s/ticket".formatted(show, waiter);
        assertThat(given).contains("みかんさんに", link);
        assertThat(staff.page(link)).contains("/shop/" + office.slug() + "/checkout?ticket=");
    }

    @Test
    void whoeverWasTypedInAsOfTheOwnPageIsSentALinkToo() {
        showInWhichStaffDecide();
        var waiter = shelf.in(comments.typedInAsOfTheOwnPage(show, "みかん", "3番ください"));
        assertThat(staff.page(page)).contains("みかん", "自分たちのページ");

        var given = staff.page(staff.led(page + "/queue/" + waiter + "/give"));

        var link = "/catalog/shows/%s/comments/%s/ticket".formatted(show, waiter);
        assertThat(given).contains("みかんさんに", link).doesNotContain("リンクは送らなくて大丈夫");
        assertThat(staff.page(link)).contains("/shop/" + office.slug() + "/checkout?ticket=");
    }

    @Test
    void nobodyIsGivenAnythingTwiceOrAfterTheyLeft() {
        showInWhichStaffDecide();
        var waiter = wait("buyer");
        var given = staff.post(api + "/queue/" + waiter + "/give", null);

        assertThat(staff.post(api + "/queue/" + waiter + "/give", null)).isEqualTo(given);
        assertThat(shelf.count(product).held()).isOne();
        var gone = wait("another");
        buyers.ask(new Request.Leave(product, gone, "another", TestDesk.now()));
        staff.refused(HttpMethod.POST, api + "/queue/" + gone + "/give", null, 409, "no-longer-waiting");
        staff.refused(HttpMethod.POST, api + "/queue/" + UUID.randomUUID() + "/give", null, 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1000", "三", ""})
    void numberThatIsNoneKeepsNothingAside(String typed) {
        assertThat(notKept(typed, HttpStatus.UNPROCESSABLE_CONTENT)).contains("1から999まで", "職員が取りおく");
        assertThat(shelf.count(product).held()).isZero();
    }

    @Test
    void whereNothingIsLeftKeepingAsideIsNotOffered() {
        assertThat(staff.page(page)).contains("職員が取りおく");

        staff.post(api + "/holds", Map.of("quantity", 2));

        assertThat(staff.page(page)).doesNotContain("職員が取りおく");
        assertThat(notKept("1", HttpStatus.CONFLICT)).contains("いま取りおけません");
    }

    /** Staff read it in their own words, and neither the pieces nor the books have moved. */
    @Test
    void whatIsKeptForAShowIsNotKeptAside() {
        var now = TestDesk.now();
        var line = new ShowLine(
                show,
                product,
                "3",
                ClaimMode.HOLD_FIRST,
                10,
                2,
                now,
                now.plus(Duration.ofHours(1)),
                null,
                null,
                null,
                null);
        buyers.ask(new Request.Plan(line, now));
        buyers.ask(new Request.Look(product, now));

        assertThat(notKept("1", HttpStatus.CONFLICT))
                .contains("いま取りおけません", "まだ取りおいていません")
                .doesNotContain("職員が取りおく", "配信を見る");
        staff.refused(HttpMethod.POST, api + "/holds", Map.of("quantity", 1), 409, "kept-for-show");
        assertThat(shelf.number("select count(*) from catalog.hold where product_id = '%s'", product))
                .isZero();
        assertThat(shelf.number(
                        "select on_hand from catalog.stock where product_id = '%s' and place = 'SHOW-%s'",
                        product, show))
                .isEqualTo(2);

        buyers.ask(new Request.Air(product, show, Cue.START, now));
        buyers.ask(new Request.Air(product, show, Cue.END, now));

        staff.led(page + "/holds", "quantity", 2);
        assertThat(shelf.count(product).held()).isEqualTo(2);
    }

    private String notKept(String quantity, HttpStatus status) {
        return TestVoice.html(staff.submit(page + "/holds", "quantity", quantity)
                .expectStatus()
                .isEqualTo(status));
    }

    @Test
    void staffTakeSomebodyOutOfTheQueueAndTheyReadAKindWord() {
        showInWhichStaffDecide();
        var buyer = BuyerKey.random();
        var joke = wait(buyer.hash());
        var next = wait("next");
        var way = page + "/queue/" + joke + "/take-out";
        assertThat(staff.page(page)).contains(way, "2番目");

        var led = staff.led(way);

        assertThat(staff.page(led)).contains(next.toString(), "1番目").doesNotContain(joke.toString(), "2番目");
        var place = "/claim/" + office.slug() + "/places/" + joke;
        assertThat(seenBy(buyer, place)).contains("店のほうで終わりにしました", "お金はかかっていません", "/items/" + product);
        assertThat(shelf.number(
                        "select count(*) from catalog.desk_log where requests @> '[{\"kind\":\"TakeOut\",\"waiter_id\":\"%s\"}]' and requests -> 0 ? 'person_id'",
                        joke))
                .isOne();
        staff.refused(HttpMethod.POST, api + "/queue/" + joke + "/give", null, 409, "no-longer-waiting");
        staff.refused(HttpMethod.POST, api + "/queue/" + joke + "/take-out", null, 409, "no-longer-waiting");
    }

    @Test
    void staffClearAQueueOfNamesInJestAndNobodyIsServedOnTheWay() {
        showInWhichStaffDecide();
        wait("first");
        wait("second");
        buyers.ask(new Request.Air(product, show, Cue.END, TestDesk.now()));
        buyers.claim(product, 1, "passer-by");
        var way = page + "/queue/take-out";
        assertThat(staff.page(page)).contains(way, "待っている3人");

        var led = staff.led(way);

        assertThat(staff.page(led)).contains("待っている方はいません").doesNotContain(way);
        assertThat(shelf.count(product).available()).isEqualTo(2);
        assertThat(staff.ask(HttpMethod.POST, api + "/queue/take-out", null)
                        .returnResult(Void.class)
                        .getStatus()
                        .value())
                .isEqualTo(204);
    }

    @Test
    void whoeverHasTheirTurnAlreadyIsNotTakenOut() {
        showInWhichStaffDecide();
        var waiter = wait("buyer");
        staff.post(api + "/queue/" + waiter + "/give", null);

        staff.refused(HttpMethod.POST, api + "/queue/" + waiter + "/take-out", null, 409, "no-longer-waiting");
        assertThat(shelf.count(product).held()).isOne();
        staff.refused(HttpMethod.POST, api + "/queue/" + UUID.randomUUID() + "/take-out", null, 404, "not-found");
    }

    @Test
    void whatIsNotThereIsNotGiven() {
        showInWhichStaffDecide();
        var waiter = wait("buyer");
        staff.post(api + "/holds", Map.of("quantity", 2));

        staff.refused(HttpMethod.POST, api + "/queue/" + waiter + "/give", null, 409, "nothing-to-give");
        assertThat(staff.get(api + "/queue")).hasSize(1);
    }

    @Test
    void holdEndedByStaffGoesToTheNext() {
        var hold = buyers.kept(product, 2, "first");
        var next = ((Answer.Queued) buyers.claim(product, 1, "second")).waiter().id();
        assertThat(staff.page(page)).contains(hold.id() + "/release", "まで");

        staff.led(page + "/holds/" + hold.id() + "/release");

        assertThat(staff.get(api + "/holds").get(0).get("id").asString()).isEqualTo(next.toString());
        assertThat(staff.get(api + "/queue")).isEmpty();
        staff.refused(HttpMethod.POST, api + "/holds/" + hold.id() + "/release", null, 409, "hold-over");
        staff.refused(HttpMethod.POST, api + "/holds/" + UUID.randomUUID() + "/release", null, 404, "not-found");
    }

    @Test
    void whoeverTapsTwiceEndsAHoldOnce() {
        var hold = buyers.kept(product, 1, "first");

        var led = staff.led(page + "/holds/" + hold.id() + "/release");

        assertThat(staff.led(page + "/holds/" + hold.id() + "/release")).isEqualTo(led);
    }

    @Test
    void endingAHoldThatBecameAnOrderIsRefused() {
        var hold = buyers.kept(product, 1, "first");
        var sale = new Sale(UUID.randomUUID(), hold.id(), product, 1);
        buyers.ask(new Request.Order(sale, Request.Order.Step.PLACED, TestDesk.now()));

        staff.submit(page + "/holds/" + hold.id() + "/release").expectStatus().isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void staffStayOnTheirPageWhereAPieceIsNotListed() {
        page = "/catalog/products/" + shelf.made(1) + "/stock";

        assertThat(notKept("1", HttpStatus.CONFLICT)).contains("出品すると", "まだ取りおいていません");
    }

    @Test
    void piecesAreKeptForSomebodyAtTheCounter() {
        var led = staff.led(page + "/holds", "quantity", 2);

        assertThat(staff.page(led)).contains("/shop/" + office.slug() + "/checkout?ticket=");
        staff.page(led);
        assertThat(shelf.count(product).held()).isEqualTo(2);
        var ticket = tickets.read(ticketIn(led));
        assertThat(ticket.productId()).isEqualTo(product);
        assertThat(ticket.quantity()).isEqualTo(2);
        assertThat(staff.get(api + "/holds").get(0).get("id").asString())
                .isEqualTo(ticket.holdId().toString());
        staff.browse(led.replace(product.toString(), shelf.onSale(1).toString()))
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void whoeverTapsTwiceKeepsPiecesAsideOnce() {
        var key = Pattern.compile("name=\"buyerKey\" value=\"([^\"]+)\"").matcher(staff.page(page));
        assertThat(key.find()).isTrue();

        var led = staff.led(page + "/holds", "quantity", 1, "buyerKey", key.group(1));

        assertThat(staff.led(page + "/holds", "quantity", 1, "buyerKey", key.group(1)))
                .isEqualTo(led);
        assertThat(shelf.count(product).held()).isOne();
        staff.led(page + "/holds", "quantity", 1);
        assertThat(shelf.count(product).held()).isEqualTo(2);
    }

    @Test
    void programsKeepPiecesAsideToo() {
        var kept = staff.post(api + "/holds", Map.of("quantity", 1));

        assertThat(tickets.read(kept.get("ticket").asString()).holdId().toString())
                .isEqualTo(kept.get("holdId").asString());
        assertThat(kept.get("price").asLong()).isEqualTo(3000);
        staff.refused(HttpMethod.POST, api + "/holds", Map.of("quantity", 2), 409, "fewer-left");
        assertThat(notKept("2", HttpStatus.CONFLICT)).contains("残っているのは1点", "value=\"2\"");
        staff.refused(HttpMethod.POST, api + "/holds", Map.of("quantity", 0), 400, "invalid-input");
        var unlisted = "/api/v1/catalog/stock/" + shelf.made(1);
        staff.refused(HttpMethod.POST, unlisted + "/holds", Map.of("quantity", 1), 409, "not-on-sale");
    }

    @Test
    void otherOfficesSeeNothing() {
        showInWhichStaffDecide();
        var waiter = wait("buyer");
        var hold =
                staff.post(api + "/holds", Map.of("quantity", 1)).get("holdId").asString();
        var led = staff.led(page + "/holds", "quantity", 1);
        var elsewhere = people.office();
        var stranger = new TestVoice(web, people.bearer(elsewhere.id(), people.staff(elsewhere.id())));

        stranger.refused(HttpMethod.GET, api + "/queue", null, 404, "not-found");
        stranger.refused(HttpMethod.GET, api + "/holds", null, 404, "not-found");
        stranger.refused(HttpMethod.POST, api + "/queue/" + waiter + "/give", null, 404, "not-found");
        stranger.refused(HttpMethod.POST, api + "/queue/" + waiter + "/take-out", null, 404, "not-found");
        stranger.refused(HttpMethod.POST, api + "/queue/take-out", null, 404, "not-found");
        stranger.refused(HttpMethod.POST, api + "/holds/" + hold + "/release", null, 404, "not-found");
        stranger.refused(HttpMethod.POST, api + "/holds", Map.of("quantity", 1), 404, "not-found");
        stranger.browse(led).expectStatus().isNotFound();
        var own = new TestShelf(elsewhere.id(), database, stock).onSale(1);
        stranger.browse(led.replace(product.toString(), own.toString()))
                .expectStatus()
                .isEqualTo(422);
        assertThat(shelf.count(product).held()).isEqualTo(2);
    }

    @Test
    void membersAreNotLetIn() {
        var member = new TestVoice(web, people.bearer(office.id(), people.member(office.id(), "はな")));

        member.refused(HttpMethod.POST, api + "/holds", Map.of("quantity", 1), 403, "not-allowed");
        member.refused(HttpMethod.GET, api + "/queue", null, 403, "not-allowed");
        member.refused(HttpMethod.POST, api + "/queue/take-out", null, 403, "not-allowed");
        var place = "/queue/" + UUID.randomUUID() + "/take-out";
        member.refused(HttpMethod.POST, api + place, null, 403, "not-allowed");
        member.browse(page).expectStatus().isForbidden();
    }

    private void showInWhichStaffDecide() {
        var now = TestDesk.now();
        var end = now.plus(Duration.ofHours(1));
        var line = new ShowLine(show, product, "3", ClaimMode.STAFF_HOLD, 10, 0, now, end, null, null, null, null);
        buyers.ask(new Request.Plan(line, now));
        buyers.ask(new Request.Air(product, show, Cue.START, now));
    }

    private UUID wait(String buyer) {
        return ((Answer.Queued) buyers.claimIn(show, product, buyer)).waiter().id();
    }

    private String seenBy(BuyerKey buyer, String path) {
        return TestVoice.html(web.get()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .cookie("buyer", buyer.value())
                .exchange()
                .expectStatus()
                .isOk());
    }

    private static String ticketIn(String page) {
        return UriComponentsBuilder.fromUriString(page).build().getQueryParams().getFirst("ticket");
    }
}
