package mizuhiki.catalog.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import mizuhiki.catalog.CatalogTest;
import mizuhiki.catalog.TestVoice;
import mizuhiki.catalog.desk.Desk;
import mizuhiki.catalog.desk.TestDesk;
import mizuhiki.catalog.holding.ShowLine;
import mizuhiki.catalog.stock.Stock;
import mizuhiki.catalog.stock.TestShelf;
import mizuhiki.catalog.tray.Request;
import mizuhiki.catalog.tray.Sale;
import mizuhiki.shared.event.ClaimMode;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

@CatalogTest
class CountTests {

    private static final String COUNTS = "/api/v1/catalog/counts";
    private static final String PAGE = "/catalog/products/counts/new?place=SHELF";

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

    @BeforeEach
    void shelf() {
        office = people.office();
        person = people.staff(office.id());
        staff = new TestVoice(longPages(), people.bearer(office.id(), person));
        shelf = new TestShelf(office.id(), database, stock);
        buyers = new TestDesk(shelf, desk);
        product = shelf.onSale(5);
        lot = shelf.lotOf(product);
    }

    @Test
    void fewerAreAMovementWithAPersonAndAReason() {
        var sheet = staff.post(COUNTS, count("棚卸し", line(lot, 4, 5)));

        assertThat(shelf.count(product).available()).isEqualTo(4);
        var movement = lastMovement();
        assertThat(movement.get("kind").asString()).isEqualTo("COUNTED");
        assertThat(movement.get("quantity").asInt()).isEqualTo(-1);
        assertThat(movement.get("personId").asString()).isEqualTo(person.toString());
        assertThat(movement.get("reason").asString()).isEqualTo("棚卸し");
        assertThat(movement.get("countId").asString())
                .isEqualTo(sheet.get("sheet").get("id").asString());
        assertThat(staff.get("/api/v1/catalog/stock/check").get("differences")).isEmpty();
    }

    @Test
    void whatACountMissesIsToldAndWhatItFindsAgainToo() {
        staff.post(COUNTS, count("棚卸し", line(lot, 3, 5)));
        staff.post(COUNTS, count("数えなおし", line(lot, 4, 3)));

        assertThat(shelf.number("""
                select count(*) from catalog.outbox where type = 'PiecesWrittenOff' and payload -> 'quantity' = '2'
                """)).isOne();
        assertThat(shelf.number("""
                select count(*) from catalog.outbox where type = 'PiecesWrittenOff' and payload -> 'quantity' = '-1'
                """)).isOne();
    }

    @Test
    void moreAreFoundForWhoeverWaits() {
        buyers.claim(product, 5, "first");
        buyers.claim(product, 1, "second");

        staff.post(COUNTS, count("棚卸し", line(lot, 6, 5)));

        assertThat(shelf.count(product).held()).isEqualTo(6);
        assertThat(shelf.number("select count(*) from catalog.waiter where state = 'GIVEN'"))
                .isOne();
    }

    @Test
    void sheetRecordsWhatWasRightToo() {
        var second = shelf.lot(product, 3);

        var written = staff.post(COUNTS, count("月末", line(lot, 5, 5), line(second, 2, 3)));

        var read = staff.get(COUNTS + "/" + written.get("sheet").get("id").asString());
        assertThat(read).isEqualTo(written);
        assertThat(read.get("sheet").get("lines").asInt()).isEqualTo(2);
        assertThat(read.get("sheet").get("differences").asInt()).isOne();
        assertThat(read.get("lines").get(0).get("lotId").asString()).isEqualTo(second.toString());
        assertThat(read.get("lines").get(0).get("expected").asInt()).isEqualTo(3);
        assertThat(read.get("lines").get(0).get("pieces").asInt()).isEqualTo(2);
        assertThat(read.get("lines").get(1).get("expected").asInt()).isEqualTo(5);
        assertThat(staff.get(COUNTS).get("items")).hasSize(1);
    }

    @Test
    void piecesAreFoundWhereNoneOfTheirLotEverWere() {
        staff.post(COUNTS, Map.of("place", "BOX", "reason", "箱の整理", "lines", List.of(line(lot, 2, 0))));

        assertThat(shelf.count(product).available()).isEqualTo(7);
        assertThat(staff.get(COUNTS + "/expected?place=BOX")
                        .get(0)
                        .get("expected")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void refusedCountLeavesNothingBehind() {
        var other = shelf.lot(product, 3);
        buyers.kept(product, 5, "buyer");
        var held = lotOfHold();
        var free = held.equals(lot) ? other : lot;

        staff.refused(
                HttpMethod.POST,
                COUNTS,
                count("棚卸し", line(free, 1, piecesOf(free)), line(held, 0, piecesOf(held))),
                409,
                "count-refused");

        assertThat(shelf.number("select count(*) from catalog.count_sheet")).isZero();
        assertThat(shelf.number("select count(*) from catalog.count_line")).isZero();
        assertThat(shelf.number("select count(*) from catalog.movement where kind = 'COUNTED'"))
                .isZero();
        assertThat(shelf.count(product).available()).isEqualTo(3);
    }

    @Test
    void pieceSoldWhileSomebodyCountsIsNotFoundAgain() {
        var hold = buyers.kept(product, 1, "buyer");
        var sale = new Sale(UUID.randomUUID(), hold.id(), product, 1);
        buyers.ask(new Request.Order(sale, Request.Order.Step.PLACED, TestDesk.now()));

        staff.refused(HttpMethod.POST, COUNTS, count("棚卸し", line(lot, 5, 5)), 409, "count-refused");

        assertThat(shelf.count(product).available()).isEqualTo(4);
        assertThat(shelf.number("select count(*) from catalog.count_sheet")).isZero();
    }

    @Test
    void whatIsNotToBeCountedIsTold() {
        var hold = buyers.kept(product, 2, "buyer");
        buyers.kept(product, 1, "another");
        var sale = new Sale(UUID.randomUUID(), hold.id(), product, 2);
        buyers.ask(new Request.Order(sale, Request.Order.Step.PLACED, TestDesk.now()));

        var there = staff.get(COUNTS + "/expected?place=SHELF").get(0);

        assertThat(there.get("expected").asInt()).isEqualTo(3);
        assertThat(there.get("held").asInt()).isOne();
        assertThat(there.get("allocated").asInt()).isEqualTo(2);
        assertThat(staff.page(PAGE)).contains("3こあるはず", "うち取りおき1こ", "発送まちが2こ");
        assertThat(staff.get(COUNTS + "/expected?place=STUDIO")).isEmpty();
    }

    @Test
    void whatIsPutAsideForAShowIsNotCountedOnTheShelf() {
        var now = TestDesk.now();
        var end = now.plus(Duration.ofHours(1));
        var show = UUID.randomUUID();
        buyers.ask(new Request.Plan(
                new ShowLine(show, product, "3", ClaimMode.HOLD_FIRST, 10, 2, now, end, null, null, null, null), now));

        var there = staff.get(COUNTS + "/expected?place=SHELF").get(0);

        assertThat(there.get("expected").asInt()).isEqualTo(3);
        assertThat(there.get("keptForShows").asInt()).isEqualTo(2);
        assertThat(staff.page(PAGE)).contains("配信用に取りわけたものが2こ");
        assertThat(staff.page("/catalog/products/" + product + "/stock")).contains("配信用", "/streams/" + show);
    }

    @Test
    void whatShouldBeGoneIsShownToThoseWhoLookForIt() {
        staff.post(COUNTS, count("棚卸し", line(lot, 0, 5)));

        assertThat(staff.get(COUNTS + "/expected?place=SHELF")).isEmpty();
        assertThat(staff.get(COUNTS + "/expected?place=SHELF&emptyToo=true")).hasSize(1);
        assertThat(staff.page(PAGE)).contains("何もないはず", "emptyToo=true");
        assertThat(staff.page(PAGE + "&emptyToo=true")).contains("pieces-" + lot, "0こあるはず");
    }

    @Test
    void pageComesBackWithWhatWasEnteredAndAWordAtTheLine() {
        buyers.kept(product, 2, "buyer");

        var again = TestVoice.html(staff.submit(PAGE, "reason", "月末の棚卸し", "pieces-" + lot, "1", "seen-" + lot, "5")
                .expectStatus()
                .isEqualTo(409));

        assertThat(again).contains("value=\"1\"", "月末の棚卸し", "aria-invalid=\"true\"", "取りおいたものが2点");
        var sheet = staff.led(PAGE, "reason", "月末の棚卸し", "pieces-" + lot, "3", "seen-" + lot, "5");
        assertThat(staff.page(sheet)).contains("2こ少ない", "月末の棚卸し", "職員");
        assertThat(staff.page("/catalog/products/counts")).contains(sheet, "1件のうち1件");
    }

    /** What is counted on the same page after going back is another sheet. */
    @Test
    void sheetThatIsSentTwiceIsOne() {
        var page = staff.page(PAGE).replaceAll("(?s).*name=\"id\" value=\"([^\"]*)\".*", "$1");

        var sheet = staff.led(PAGE, "id", page, "reason", "棚卸し", "pieces-" + lot, "4", "seen-" + lot, "5");
        var again = staff.led(PAGE, "id", page, "reason", "棚卸し", "pieces-" + lot, "4", "seen-" + lot, "5");

        assertThat(again).isEqualTo(sheet);
        assertThat(shelf.number("select count(*) from catalog.count_sheet")).isOne();
        assertThat(shelf.count(product).available()).isEqualTo(4);
        assertThat(staff.led(PAGE, "id", page, "reason", "棚卸し", "pieces-" + lot, "3", "seen-" + lot, "4"))
                .isNotEqualTo(sheet);
        assertThat(shelf.count(product).available()).isEqualTo(3);
    }

    @Test
    void pageThatIsOutdatedSaysWhatShouldBeThereNow() {
        var again = TestVoice.html(staff.submit(PAGE, "reason", "棚卸し", "pieces-" + lot, "6", "seen-" + lot, "6")
                .expectStatus()
                .isEqualTo(409));

        assertThat(again).contains("いまは5こあるはず", "value=\"6\"", "value=\"5\"");
    }

    @Test
    void whatLeftWhileSomebodyCountsIsNotFoundAgainWhereAnotherEntryWasUnclear() {
        staff.ask(
                        HttpMethod.POST,
                        "/api/v1/catalog/stock/%s/write-offs".formatted(product),
                        Map.of("lotId", lot, "from", "SHELF", "quantity", 1, "reason", "落とした"))
                .expectStatus()
                .isNoContent();

        var again = TestVoice.html(staff.submit(PAGE, "reason", "", "pieces-" + lot, "5", "seen-" + lot, "5")
                .expectStatus()
                .isEqualTo(422));

        assertThat(again).contains("4こあるはず", "name=\"seen-%s\" value=\"5\"".formatted(lot));
        staff.submit(PAGE, "reason", "棚卸し", "pieces-" + lot, "5", "seen-" + lot, "5")
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void unclearEntriesAreKept() {
        var again = TestVoice.html(staff.submit(PAGE, "reason", "棚卸し", "pieces-" + lot, "たくさん", "seen-" + lot, "5")
                .expectStatus()
                .isEqualTo(422));

        assertThat(again).contains("たくさん", "数字で書いてください");
        for (var fields : new Object[][] {
            {"reason", "棚卸し"},
            {"reason", "　", "pieces-" + lot, "5", "seen-" + lot, "5"},
            {"reason", "棚卸し", "pieces-" + lot, "5"},
            {"reason", "棚卸し", "pieces-x", "5"}
        }) {
            staff.submit(PAGE, fields).expectStatus().isEqualTo(422);
        }
        assertThat(shelf.number("select count(*) from catalog.count_sheet")).isZero();
    }

    @Test
    void moreThanAPageHoldsIsCountedPageByPage() {
        more(51);
        var first = staff.page(PAGE);
        assertThat(first).contains("50件ずつ").contains("pieces-" + lot);
        assertThat(linesOn(first)).isEqualTo(50);

        var led = staff.led(action(first), "reason", "棚卸し", "pieces-" + lot, "4", "seen-" + lot, "5");
        var rest = staff.page(led);

        assertThat(linesOn(rest)).isEqualTo(2);
        assertThat(rest).contains("ここまでを記録しました").doesNotContain("50件ずつ", "pieces-" + lot);
        assertThat(rest).contains("/catalog/products/counts/" + shelf.in(sheetId()));
        assertThat(shelf.number("select on_hand::bigint from catalog.stock where lot_id = '%s'", lot))
                .isEqualTo(4);
        assertThat(staff.led(action(rest), "reason", "棚卸し", "pieces-" + lastOf(rest), "1", "seen-" + lastOf(rest), "1"))
                .doesNotContain("new");
    }

    @Test
    void pageOfAFullShelfIsLightEnoughForAPhone() {
        more(500);

        assertThat(staff.page(PAGE).getBytes(StandardCharsets.UTF_8).length).isLessThan(100_000);
    }

    @Test
    void goingOnWithoutCountingForgetsNothingThatWasTyped() {
        more(51);
        var first = formAction(staff.page(PAGE));

        var rest = staff.led(first, "reason", "棚卸し", "seen-" + lot, "5");
        assertThat(linesOn(staff.page(rest))).isEqualTo(2);
        assertThat(shelf.number("select count(*) from catalog.count_sheet")).isZero();

        staff.submit(first, "reason", "棚卸し", "pieces-" + lot, "たくさん", "seen-" + lot, "5")
                .expectStatus()
                .isEqualTo(422);
        staff.led(first, "reason", "棚卸し", "pieces-" + lot, "4", "seen-" + lot, "5");
        assertThat(shelf.count(product).available()).isEqualTo(4 + 51);
    }

    @Test
    void pageThatComesBackHasTheSameLotsWhateverArrivedMeanwhile() {
        more(51);
        var first = staff.page(PAGE);
        var typed = lastOf(first);
        shelf.sql("update catalog.product set title = 'ん' where id = '%s'", shelf.made(1));
        shelf.sql("update catalog.product set title = 'あ' where id = '%s'", shelf.made(1));

        var again =
                TestVoice.html(staff.submit(action(first), "reason", "", "pieces-" + typed, "7", "seen-" + typed, "1")
                        .expectStatus()
                        .isEqualTo(422));

        assertThat(again).contains("name=\"pieces-%s\" value=\"7\"".formatted(typed));
        assertThat(linesOn(again)).isEqualTo(51);
        assertThat(action(again)).isEqualTo(action(first));
    }

    @Test
    void programsGoOnBehindTheLastLotToo() {
        more(501);
        var first = staff.get(COUNTS + "/expected?place=SHELF");

        assertThat(first).hasSize(500);
        assertThat(staff.get(COUNTS + "/expected?place=SHELF&after="
                        + first.get(499).get("lotId").asString()))
                .hasSize(2);
    }

    @Test
    void wrongSheetsAreRefused() {
        staff.refused(HttpMethod.POST, COUNTS, count("棚卸し"), 400, "invalid-input");
        staff.refused(HttpMethod.POST, COUNTS, count("　", line(lot, 5, 5)), 400, "invalid-input");
        staff.refused(HttpMethod.POST, COUNTS, count("棚卸し", line(lot, -1, 5)), 400, "invalid-input");
        staff.refused(HttpMethod.POST, COUNTS, count("棚卸し", Map.of("lotId", lot)), 400, "invalid-input");
        staff.refused(
                HttpMethod.POST, COUNTS, count("棚卸し", line(lot, 5, 5), line(lot, 4, 5)), 422, "lot-counted-twice");
        staff.refused(HttpMethod.POST, COUNTS, count("棚卸し", line(UUID.randomUUID(), 1, 1)), 404, "not-found");
        var pool = Map.of("place", "SHOW-" + UUID.randomUUID(), "reason", "x", "lines", List.of(line(lot, 5, 5)));
        staff.refused(HttpMethod.POST, COUNTS, pool, 400, "unreadable-input");
        staff.browse("/catalog/products/counts/new?place=ATTIC").expectStatus().isBadRequest();
        var member = new TestVoice(web, people.bearer(office.id(), people.member(office.id(), "はな")));
        member.refused(HttpMethod.POST, COUNTS, count("棚卸し", line(lot, 5, 5)), 403, "not-allowed");
        member.browse(PAGE).expectStatus().isForbidden();
    }

    @Test
    void otherOfficesSeeNothing() {
        var sheet = staff.post(COUNTS, count("棚卸し", line(lot, 5, 5)))
                .get("sheet")
                .get("id")
                .asString();
        var elsewhere = people.office();
        var stranger = new TestVoice(web, people.bearer(elsewhere.id(), people.staff(elsewhere.id())));

        assertThat(stranger.get(COUNTS).get("items")).isEmpty();
        assertThat(stranger.get(COUNTS + "/expected?place=SHELF")).isEmpty();
        stranger.refused(HttpMethod.GET, COUNTS + "/" + sheet, null, 404, "not-found");
        stranger.refused(HttpMethod.POST, COUNTS, count("棚卸し", line(lot, 1, 5)), 404, "not-found");
        stranger.browse("/catalog/products/counts/" + sheet).expectStatus().isNotFound();
        assertThat(stranger.page(PAGE)).contains("何もないはず").doesNotContain("みずひき");
    }

    private WebTestClient longPages() {
        return web.mutate()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(2_000_000))
                .build();
    }

    private void more(int lots) {
        shelf.sql("""
                insert into catalog.lot (id, product_id, registered_by, title, quantity, started_at, finished_at, version)
                select uuidv7(), '%1$s', '%1$s', 'みずひきのブローチ', 1, now(), now() + n * interval '1 second', 0
                from generate_series(1, %2$d) n
                """, product, lots);
        shelf.sql("""
                insert into catalog.stock (product_id, lot_id, place, received, on_hand)
                select product_id, id, 'SHELF', 1, 1 from catalog.lot
                where product_id = '%1$s' and finished_at > now()
                """, product);
    }

    private static long linesOn(String page) {
        return Pattern.compile("name=\"pieces-").matcher(page).results().count();
    }

    private static String lastOf(String page) {
        return page.replaceAll("(?s).*name=\"pieces-([0-9a-f-]{36})\".*", "$1");
    }

    private static String action(String page) {
        return page.replaceAll("(?s).* action=\"([^\"]*/counts/new[^\"]*)\".*", "$1")
                .replace("&amp;", "&");
    }

    private static String formAction(String page) {
        return page.replaceAll("(?s).*formaction=\"([^\"]*)\".*", "$1").replace("&amp;", "&");
    }

    private Mono<UUID> sheetId() {
        return database.sql("select id from catalog.count_sheet")
                .mapValue(UUID.class)
                .one();
    }

    private UUID lotOfHold() {
        return shelf.in(database.sql("select lot_id from catalog.hold")
                .mapValue(UUID.class)
                .one());
    }

    private int piecesOf(UUID someLot) {
        return someLot.equals(lot) ? 5 : 3;
    }

    private JsonNode lastMovement() {
        var movements = staff.get("/api/v1/catalog/stock/" + product).get("movements");
        return movements.get(movements.size() - 1);
    }

    private static Map<String, Object> count(String reason, Object... lines) {
        return Map.of("place", "SHELF", "reason", reason, "lines", List.of(lines));
    }

    private static Map<String, Object> line(UUID lotId, int pieces, int expected) {
        return Map.of("lotId", lotId, "pieces", pieces, "expected", expected);
    }
}
