package mizuhiki.catalog.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import mizuhiki.catalog.CatalogTest;
import mizuhiki.catalog.TestVoice;
import mizuhiki.catalog.desk.Desk;
import mizuhiki.catalog.desk.TestDesk;
import mizuhiki.catalog.desk.TestShow;
import mizuhiki.catalog.shelf.Place;
import mizuhiki.catalog.stock.PlaceCount;
import mizuhiki.catalog.stock.Stock;
import mizuhiki.catalog.stock.TestShelf;
import mizuhiki.catalog.tray.Request;
import mizuhiki.catalog.tray.Request.Air.Cue;
import mizuhiki.catalog.tray.Request.Order.Step;
import mizuhiki.catalog.tray.Sale;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@CatalogTest
class KeepingTests {

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

    Office office;
    UUID person;
    TestVoice staff;
    TestShelf shelf;
    TestDesk buyers;
    UUID product;
    UUID lot;
    String api;
    String page;

    @BeforeEach
    void shelf() {
        office = people.office();
        person = people.staff(office.id());
        staff = new TestVoice(web, people.bearer(office.id(), person));
        shelf = new TestShelf(office.id(), database, stock);
        buyers = new TestDesk(shelf, desk);
        product = shelf.onSale(5);
        lot = shelf.lotOf(product);
        api = "/api/v1/catalog/stock/" + product;
        page = "/catalog/products/" + product + "/stock";
    }

    @Test
    void movedPiecesStandSomewhereElse() {
        staff.ask(HttpMethod.POST, api + "/moves", move("SHELF", "STUDIO", 2))
                .expectStatus()
                .isNoContent();

        assertThat(at("SHELF").available()).isEqualTo(3);
        assertThat(at("STUDIO").available()).isEqualTo(2);
        var told = staff.get(api);
        assertThat(told.get("places")).hasSize(2);
        var movement = told.get("movements").get(told.get("movements").size() - 1);
        assertThat(movement.get("personId").asString()).isEqualTo(person.toString());
        assertThat(movement.get("reason").asString()).isEqualTo("配信の準備");
        assertThat(told.get("count").get("available").asInt()).isEqualTo(5);
    }

    @Test
    void onlyWhatIsFreeIsMovedOrWrittenOff() {
        buyers.kept(product, 3, "buyer");

        staff.refused(HttpMethod.POST, api + "/moves", move("SHELF", "BOX", 3), 409, "fewer-left");
        staff.refused(HttpMethod.POST, api + "/moves", move("BOX", "SHELF", 1), 409, "fewer-left");
        staff.refused(HttpMethod.POST, api + "/write-offs", writeOff(3), 409, "fewer-left");

        assertThat(at("SHELF").onHand()).isEqualTo(5);
    }

    @Test
    void writtenOffPiecesSayWhoAndWhy() {
        var led =
                staff.led(page + "/write-offs", "lotId", lot, "from", "SHELF", "quantity", 2, "reason", " こわれた　落とした ");

        assertThat(at("SHELF").writtenOff()).isEqualTo(2);
        assertThat(staff.page(led)).contains("2こを在庫からのぞいた", "こわれた 落とした", "職員", "のぞいた");
    }

    @Test
    void writtenOffPiecesAreToldOfWithTheMovementThatDidIt() {
        staff.led(page + "/write-offs", "lotId", lot, "from", "SHELF", "quantity", 2, "reason", "こわれた");

        assertThat(shelf.number("""
                select count(*) from catalog.outbox o
                join catalog.movement m on m.id::text = o.payload ->> 'movementId'
                where o.type = 'PiecesWrittenOff' and m.kind = 'WRITTEN_OFF' and o.payload ->> 'lotId' = m.lot_id::text
                  and o.payload -> 'quantity' = '2'
                  and (o.payload ->> 'day')::date = (m.moved_at at time zone 'Asia/Tokyo')::date
                """)).isOne();
    }

    @Test
    void doubleTapIsDoneOnce() {
        var off = new Object[] {
            "id", shownId("write-offs"), "lotId", lot, "from", "SHELF", "quantity", 2, "reason", "こわれた"
        };
        assertThat(staff.led(page + "/write-offs", off)).isEqualTo(staff.led(page + "/write-offs", off));
        var moved = new Object[] {
            "id", shownId("moves"), "lotId", lot, "from", "SHELF", "to", "BOX", "quantity", 1, "reason", "場所がえ"
        };
        assertThat(staff.led(page + "/moves", moved)).isEqualTo(staff.led(page + "/moves", moved));

        assertThat(at("SHELF").writtenOff()).isEqualTo(2);
        assertThat(at("SHELF").available()).isEqualTo(2);
        assertThat(at("BOX").available()).isEqualTo(1);
    }

    @Test
    void tapsThatArriveTogetherAreDoneOnce() {
        var id = UUID.randomUUID();
        var off = Map.of("id", id, "lotId", lot, "from", "SHELF", "quantity", 2, "reason", "こわれた");

        var answers = Flux.range(0, 4)
                .flatMap(tap -> Mono.fromCallable(() -> staff.ask(HttpMethod.POST, api + "/write-offs", off)
                                .returnResult(Void.class)
                                .getStatus()
                                .value())
                        .subscribeOn(Schedulers.boundedElastic()))
                .collectList()
                .block();

        assertThat(answers).containsOnly(204);
        assertThat(at("SHELF").writtenOff()).isEqualTo(2);
    }

    @Test
    void pageThatWasUsedBeforeDoesNothingElse() {
        var id = shownId("write-offs");
        staff.led(page + "/write-offs", "id", id, "lotId", lot, "from", "SHELF", "quantity", 2, "reason", "こわれた");

        var again = TestVoice.html(staff.submit(
                        page + "/write-offs", "id", id, "lotId", lot, "from", "SHELF", "quantity", 1, "reason", "見本にした")
                .expectStatus()
                .isEqualTo(409));

        assertThat(again).contains("入っていません", "見本にした").doesNotContain(id);
        assertThat(at("SHELF").writtenOff()).isEqualTo(2);
    }

    @Test
    void refusedSendingMayBeSentAgain() {
        var id = UUID.randomUUID();
        var hold = buyers.kept(product, 4, "buyer");
        var off = Map.of("id", id, "lotId", lot, "from", "SHELF", "quantity", 2, "reason", "こわれた");
        staff.refused(HttpMethod.POST, api + "/write-offs", off, 409, "fewer-left");
        buyers.release(hold, "buyer");

        staff.ask(HttpMethod.POST, api + "/write-offs", off).expectStatus().isNoContent();

        assertThat(at("SHELF").writtenOff()).isEqualTo(2);
    }

    @Test
    void refusedFormIsShownAgainAsItWasTyped() {
        var many = TestVoice.html(staff.submit(
                        page + "/moves", "lotId", lot, "from", "SHELF", "to", "BOX", "quantity", 9, "reason", "整理整頓")
                .expectStatus()
                .isEqualTo(409));
        assertThat(many).contains("ここから出せるのは5こまで", "value=\"9\"", "整理整頓", "<details class=\"by-hand\" open");

        var without = TestVoice.html(
                staff.submit(page + "/write-offs", "lotId", lot, "from", "SHELF", "quantity", 1, "reason", "　")
                        .expectStatus()
                        .isEqualTo(422));
        assertThat(without).contains("まだ何も変わっていません");
        var unread = TestVoice.html(staff.submit(
                        page + "/moves", "lotId", lot, "from", "SHELF", "to", "BOX", "quantity", "x", "reason", "整理整頓")
                .expectStatus()
                .isEqualTo(422));
        assertThat(unread)
                .contains(
                        "整理整頓",
                        "<details class=\"by-hand\" open",
                        "name=\"quantity\" min=\"1\" max=\"999\" required value=\"\"");
        assertThat(at("SHELF").available()).isEqualTo(5);
    }

    @Test
    void whatIsKeptForAShowIsOutOfReach() {
        staff.refused(
                HttpMethod.POST,
                api + "/moves",
                move("SHELF", "SHOW-" + UUID.randomUUID(), 1),
                400,
                "unreadable-input");
        staff.refused(HttpMethod.POST, api + "/moves", move("SHELF", "BOX", 0), 400, "invalid-input");
        staff.refused(
                HttpMethod.POST, api + "/write-offs", Map.of("lotId", lot, "from", "SHELF"), 400, "invalid-input");
    }

    @Test
    void pageTellsEverythingWithItsCause() {
        var show = new TestShow(buyers);
        show.plan(product, "3");
        show.air(product, Cue.START);
        buyers.claimIn(show.id(), product, "viewer");
        var order = sell(2);
        staff.led(page + "/moves", "lotId", lot, "from", "SHELF", "to", "BOX", "quantity", 1, "reason", "場所がえ");

        var html = staff.page(page);

        assertThat(html)
                .contains("◐", "◎◎", "●●", "取りおき", "発送まち", "箱", "配信の0分", "/streams/" + show.id())
                .contains("/orders/" + order, "場所がえ", "在庫の数は、すべての動きと合っています");
        assertThat(html.indexOf("1こ動かした")).isLessThan(html.indexOf("2こ売れた"));
        assertThat(html.indexOf("2こ売れた")).isLessThan(html.indexOf("5こ受け入れた"));
    }

    @Test
    void longHistoriesGoOnOnTheNextPage() {
        for (var time = 0; time < 15; time++) {
            buyers.release(buyers.kept(product, 1, "buyer"), "buyer");
        }

        var first = staff.page(page);
        var next = first.replaceAll("(?s).*stock\\?after=([A-Za-z0-9_-]+).*", "$1");

        assertThat(first).contains("もっと前").doesNotContain("5こ受け入れた");
        assertThat(staff.page(page + "?after=" + next)).contains("5こ受け入れた").doesNotContain("もっと前");
    }

    @Test
    void officeWithoutStockIsLedToItsFirstPiece() {
        var office = people.office().id();
        var newcomer = new TestVoice(web, people.bearer(office, people.staff(office)));

        assertThat(newcomer.page("/catalog/products/stock"))
                .contains("まだ在庫がありません", "href=\"/catalog/make\"")
                .doesNotContain("ちがいは0");
    }

    @Test
    void wrongBooksAreSeenOnBothPages() {
        assertThat(staff.page("/catalog/products/stock")).contains("ちがいは0");
        var other = shelf.made(1);

        shelf.sql("update catalog.stock set on_hand = 4, received = 4 where lot_id = '%s'", lot);

        assertThat(staff.page("/catalog/products/stock")).contains("ちがいが2つ", page, "在庫 4、数えなおし 5");
        assertThat(staff.page(page)).contains("在庫 4、数えなおし 5");
        assertThat(staff.page("/catalog/products/" + other + "/stock")).contains("合っています");
    }

    @Test
    void boardLeadsToTheStock() {
        assertThat(staff.page("/catalog/products"))
                .contains(page, "/catalog/products/stock", "/catalog/products/counts");
        assertThat(staff.page("/catalog/products/" + product)).contains(page);
    }

    @Test
    void lifeOfAPieceIsNotAboutShelves() {
        staff.ask(HttpMethod.POST, api + "/moves", move("SHELF", "STUDIO", 2))
                .expectStatus()
                .isNoContent();
        sell(1);

        var kinds = staff.get("/api/v1/catalog/products/" + product)
                .get("events")
                .valueStream()
                .map(event -> event.get("kind").asString());

        assertThat(kinds).contains("SOLD").doesNotContain("MOVED", "RECEIVED");
    }

    @Test
    void otherOfficesSeeNothing() {
        var elsewhere = people.office();
        var stranger = new TestVoice(web, people.bearer(elsewhere.id(), people.staff(elsewhere.id())));

        stranger.browse(page).expectStatus().isNotFound();
        stranger.refused(HttpMethod.GET, api, null, 404, "not-found");
        stranger.refused(HttpMethod.POST, api + "/moves", move("SHELF", "BOX", 1), 404, "not-found");
        stranger.refused(HttpMethod.POST, api + "/write-offs", writeOff(1), 404, "not-found");
        stranger.submit(page + "/moves", "lotId", lot, "from", "SHELF", "to", "BOX", "quantity", 1, "reason", "x")
                .expectStatus()
                .isNotFound();
        assertThat(at("SHELF").available()).isEqualTo(5);
    }

    private String shownId(String form) {
        return staff.page(page).replaceAll("(?s).*/" + form + "\".*?name=\"id\" value=\"([0-9a-f-]{36})\".*", "$1");
    }

    private UUID sell(int quantity) {
        var order = UUID.randomUUID();
        var hold = buyers.kept(product, quantity, "customer-" + order);
        buyers.ask(new Request.Order(new Sale(order, hold.id(), product, quantity), Step.PLACED, TestDesk.now()));
        return order;
    }

    private PlaceCount at(String place) {
        return shelf.in(stock.places(product)
                .filter(count -> count.place().equals(new Place(place)))
                .single());
    }

    private Map<String, Object> move(String from, String to, int quantity) {
        return Map.of("lotId", lot, "from", from, "to", to, "quantity", quantity, "reason", "配信の準備");
    }

    private Map<String, Object> writeOff(int quantity) {
        return Map.of("lotId", lot, "from", "SHELF", "quantity", quantity, "reason", "こわれた");
    }
}
