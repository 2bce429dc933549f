package mizuhiki.catalog.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import mizuhiki.catalog.CatalogTest;
import mizuhiki.catalog.TestVoice;
import mizuhiki.catalog.stock.Stock;
import mizuhiki.catalog.stock.TestShelf;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@CatalogTest
class MaterialTests {

    private static final String MATERIALS = "/api/v1/catalog/materials";

    @Autowired
    WebTestClient web;

    @Autowired
    Stock stock;

    @Autowired
    DatabaseClient database;

    @Autowired
    Keeping keeping;

    @Autowired
    TestPeople people;

    private final LocalDate today = Moment.dayOf(Instant.now());

    Office office;
    TestVoice staff;
    TestShelf shelf;
    UUID lot;
    String cord;

    @BeforeEach
    void openOffice() {
        office = people.office();
        staff = new TestVoice(web, people.bearer(office.id(), people.staff(office.id())));
        shelf = new TestShelf(office.id(), database, stock);
        lot = shelf.lotOf(shelf.made(2));
        cord = staff.post(MATERIALS, Map.of("name", "水引（赤）", "unit", "本", "low", 5))
                .get("id")
                .asString();
    }

    @Test
    void whatIsUsedTakesTheAverageOfAllThatWasBought() {
        receive("10", 100);
        receive("10", 301);

        var used = use("7");

        assertThat(used.get("value").asLong()).isEqualTo(-140);
        assertThat(left().get("quantity").asDouble()).isEqualTo(13);
        assertThat(left().get("value").asLong()).isEqualTo(261);
    }

    @Test
    void lastOfItTakesAllThatIsLeftOfItsValue() {
        receive("3", 100);

        use("1");
        use("1");
        var last = use("1");

        assertThat(last.get("value").asLong()).isEqualTo(-33);
        assertThat(left().get("value").asLong()).isZero();
    }

    @Test
    void moreThanABillionYenIsKeptToTheYen() {
        for (int bought = 0; bought < 11; bought++) {
            receive("10", 99_999_999);
        }

        var used = use("55");

        assertThat(used.get("value").asLong()).isEqualTo(-549_999_995);
        assertThat(left().get("value").asLong()).isEqualTo(549_999_994);
        assertThat(count("110", "55").get("value").asLong()).isEqualTo(549_999_994);
        assertThat(left().get("value").asLong()).isEqualTo(1_099_999_988);
        assertThat(staff.page("/catalog/materials/" + cord)).contains("1,099,999,988円", "-549,999,995円");
    }

    @Test
    void moreThanIsLeftCannotBeUsed() {
        receive("3", 100);

        staff.refused(HttpMethod.POST, path("uses"), useOf("3.001"), 409, "material-too-little");

        assertThat(left().get("quantity").asInt()).isEqualTo(3);
        assertThat(shelf.number("select count(*) from catalog.material_movement"))
                .isOne();
    }

    @Test
    void everyMovementIsTold() {
        receive("2.5", 500);
        use("0.5");

        var told = told();

        assertThat(told.get("material").asString()).isEqualTo("水引（赤）");
        assertThat(told.get("quantity").asString()).isEqualTo("-0.5 本");
        assertThat(told.get("value").asLong()).isEqualTo(-100);
        assertThat(told.get("lotId").asString()).isEqualTo(lot.toString());
    }

    @Test
    void mistakeIsTakenBackByItsExactNegativeOnce() {
        receive("10", 100);
        var mistake = use("4").get("id").asString();
        receive("10", 300);

        var path = path("movements/" + mistake + "/corrections");
        var correction = staff.post(path, Map.of("reason", "べつの材料だった"));

        assertThat(correction.get("value").asLong()).isEqualTo(40);
        assertThat(left().get("value").asLong()).isEqualTo(400);
        assertThat(staff.get("/api/v1/catalog/lots/" + lot + "/materials")).hasSize(2);
        staff.refused(HttpMethod.POST, path, Map.of("reason", "もう一度"), 409, "movement-taken-back");
        staff.refused(
                HttpMethod.POST,
                path("movements/" + correction.get("id").asString() + "/corrections"),
                Map.of("reason", "取り消しの取り消し"),
                404,
                "not-found");
    }

    @Test
    void whatWasUsedSinceKeepsItsPurchase() {
        var bought = receive("10", 100).get("id").asString();
        use("4");

        staff.refused(
                HttpMethod.POST,
                path("movements/" + bought + "/corrections"),
                Map.of("reason", "まちがい"),
                409,
                "material-too-little");
    }

    @Test
    void countIsAMovementWithAReasonAtTheAverage() {
        receive("10", 105);

        var fewer = count("7", "10").get("value").asLong();
        var more = count("8", "7").get("value").asLong();

        assertThat(fewer).isEqualTo(-32);
        assertThat(more).isEqualTo(10);
        assertThat(left().get("value").asLong()).isEqualTo(83);
        staff.refused(
                HttpMethod.POST,
                path("counts"),
                Map.of("quantity", 8, "expected", 9, "reason", "棚卸し"),
                409,
                "material-moved-meanwhile");
        staff.refused(
                HttpMethod.POST,
                path("counts"),
                Map.of("quantity", 8, "expected", 8, "reason", "　"),
                400,
                "invalid-input");
    }

    @Test
    void countThatIsAskedForAgainStillKnowsWhatWasSeen() {
        receive("10", 100);
        var counts = "/catalog/materials/" + cord + "/counts";
        use("2", today);

        var again = TestVoice.html(staff.submit(counts, "quantity", "10", "expected", "10", "reason", "")
                .expectStatus()
                .isEqualTo(422));

        assertThat(again).contains("name=\"expected\" value=\"10\"");
        assertThat(TestVoice.html(staff.submit(counts, "quantity", "十", "expected", "10", "reason", "棚卸し")
                        .expectStatus()
                        .isEqualTo(422)))
                .contains("value=\"棚卸し\"");
        var outdated = TestVoice.html(staff.submit(counts, "quantity", "10", "expected", "10", "reason", "棚卸し")
                .expectStatus()
                .isEqualTo(409));
        assertThat(outdated).contains("name=\"expected\" value=\"8\"");
    }

    @Test
    void whatIsWrittenLaterKeepsItsDayAndTakesTheAverageOfNow() {
        receive("10", 100, today.minusDays(9));
        receive("10", 300);

        var used = use("4", today.minusDays(9));

        assertThat(used.get("movedOn").asString()).isEqualTo(today.minusDays(9).toString());
        assertThat(used.get("value").asLong()).isEqualTo(-80);
        assertThat(told().get("movedOn").asString())
                .isEqualTo(today.minusDays(9).toString());
        assertThat(receive("1", 20).get("movedOn").asString()).isEqualTo(today.toString());
    }

    @Test
    void dayToComeAndDaysMoreThanAYearAgoAreRefused() {
        refusedReceipt(today.plusDays(1), 422, "material-day-to-come");
        refusedReceipt(today.minusYears(1).minusDays(1), 409, "material-day-too-early");

        receive("1", 10, today.minusYears(1));
    }

    @Test
    void nothingIsWrittenOfADayBeforeTheLastCountOrTakingBack() {
        receive("10", 100, today.minusDays(9));
        countedOn(today.minusDays(3));
        refusedReceipt(today.minusDays(4), 409, "material-day-too-early");
        refusedUse("1", today.minusDays(4), "material-day-too-early");
        var mistake = receive("5", 50, today.minusDays(3)).get("id").asString();

        staff.post(path("movements/" + mistake + "/corrections"), Map.of("reason", "まちがい"));

        refusedReceipt(today.minusDays(1), 409, "material-day-too-early");
        assertThat(left().get("quantity").asInt()).isEqualTo(9);
    }

    @Test
    void onNoDayIsLessThanNothingLeft() {
        receive("10", 100, today.minusDays(9));
        use("8", today.minusDays(4));
        receive("10", 100, today.minusDays(2));

        refusedUse("1", today.minusDays(10), "material-not-there-yet");
        refusedUse("3", today.minusDays(9), "material-not-there-yet");
        refusedUse("3", today.minusDays(3), "material-not-there-yet");
        use("3", today.minusDays(2));
        use("2", today.minusDays(9));
        refusedUse("1", today.minusDays(9), "material-not-there-yet");
    }

    @Test
    void noDayIsLeftWithYenAndNothingToThem() {
        receive("10", 100, today.minusDays(9));
        receive("10", 900, today.minusDays(2));

        refusedUse("3", today.minusDays(9), "material-not-there-yet");
        use("2", today.minusDays(9));

        assertThat(left().get("value").asLong()).isEqualTo(900);
    }

    @Test
    void pageTakesADayAndSaysWhatIsWrongWithIt() {
        var page = "/catalog/materials/" + cord;
        assertThat(staff.page(page)).contains("買った日", "max=\"" + today + "\"");
        staff.led(page + "/receipts", "quantity", "12", "yen", "616", "day", today.minusDays(3));
        assertThat(staff.page(page)).contains("に書いた");
        var early =
                TestVoice.html(staff.submit(page + "/uses", "quantity", "2", "lotId", lot, "day", today.minusDays(4))
                        .expectStatus()
                        .isEqualTo(409));
        assertThat(early).contains("のこりが足りなくなります", "value=\"" + today.minusDays(4) + "\"");
        TestVoice.html(staff.submit(page + "/receipts", "quantity", "2", "yen", "9", "day", today.plusDays(1))
                .expectStatus()
                .isEqualTo(422));
    }

    @ParameterizedTest
    @ValueSource(strings = {"きのう", "2026-02-30", "0001-01-01"})
    void dayThatIsNoneIsAskedForAgainWithTheRest(String day) {
        var page = "/catalog/materials/" + cord;

        var bought = TestVoice.html(staff.submit(page + "/receipts", "quantity", "7.5", "yen", "616", "day", day)
                .expectStatus()
                .isEqualTo(422));
        assertThat(bought)
                .contains("日を読みとれませんでした", "value=\"7.5\"", "value=\"616\"")
                .doesNotContain("value=\"-");
        assertThat(marked(bought)).containsExactly("bought-on");
        receive("10", 1_000);
        var used = TestVoice.html(staff.submit(page + "/uses", "quantity", "2.25", "lotId", lot, "day", day)
                .expectStatus()
                .isEqualTo(422));
        assertThat(used).contains("日を読みとれませんでした", "value=\"2.25\"");
        assertThat(marked(used)).containsExactly("used-on");
        assertThat(left().get("quantity").asInt()).isEqualTo(10);
    }

    @Test
    void onlyWhatCannotBeIsMarked() {
        var page = "/catalog/materials/" + cord;

        assertThat(marked(unclear(page + "/receipts", "quantity", "0", "yen", "616")))
                .containsExactly("bought");
        assertThat(marked(unclear(page + "/receipts", "quantity", "5", "yen", "-1")))
                .containsExactly("yen");
        assertThat(marked(unclear(page + "/counts", "quantity", "5", "expected", "0", "reason", "　")))
                .containsExactly("why");
        assertThat(marked(unclear(page, "name", "", "unit", "本"))).containsExactly("name");
        assertThat(marked(unclear("/catalog/materials", "name", "糸", "unit", " ")))
                .containsExactly("unit");
        assertThat(marked(staff.page(page))).isEmpty();
    }

    /** The history has pages; a form on a later one comes back with what was typed into it. */
    @Test
    void reasonForTakingBackWhatWasWrittenLongAgoStays() {
        var old = receive("1", 100).get("id").asString();
        for (var more = 0; more < 24; more++) {
            receive("1", 100);
        }
        var form = "/catalog/materials/%s/movements/%s/corrections".formatted(cord, old);
        assertThat(staff.page("/catalog/materials/" + cord)).doesNotContain(form);

        var unclear = unclear(form, "reason", "ほどけた".repeat(60));

        assertThat(unclear).contains(form, "value=\"" + "ほどけた".repeat(60) + "\"", "200字までで");
        assertThat(marked(unclear)).containsExactly("because-" + old);
        use("25");
        var refused = TestVoice.html(
                staff.submit(form, "reason", "二重に書いた").expectStatus().isEqualTo(409));
        assertThat(refused).contains("value=\"二重に書いた\"", "のこりより多くは出せません");
        assertThat(marked(refused)).isEmpty();
    }

    private String unclear(String form, Object... fields) {
        return TestVoice.html(staff.submit(form, fields).expectStatus().isEqualTo(422));
    }

    private static List<String> marked(String page) {
        return Pattern.compile("<(?:input|select)[^>]* aria-invalid=\"true\"[^>]*>")
                .matcher(page)
                .results()
                .map(field -> field.group().replaceAll("(?s).* id=\"([^\"]+)\".*", "$1"))
                .toList();
    }

    @Test
    void pagesTakeAFewTapsAndSayWhatIsLeft() {
        assertThat(staff.page("/catalog/materials")).contains("水引（赤）", "のこり 0 本", "足りなくなりそう");
        var page = staff.led("/catalog/materials/" + cord + "/receipts", "quantity", "12", "yen", "616");
        assertThat(staff.page(page)).contains("12 本", "616円", "51.33円", "みずひきのブローチ");
        staff.led("/catalog/materials/" + cord + "/uses", "quantity", "3", "lotId", lot);
        assertThat(staff.page(page)).contains("9 本", "-154円");
        var again = TestVoice.html(staff.submit("/catalog/materials/" + cord + "/uses", "quantity", "20", "lotId", lot)
                .expectStatus()
                .isEqualTo(409));
        assertThat(again).contains("のこりより多くは出せません", "value=\"20\"");
        var unclear =
                TestVoice.html(staff.submit("/catalog/materials/" + cord + "/receipts", "quantity", "0", "yen", "1")
                        .expectStatus()
                        .isEqualTo(422));
        assertThat(unclear).contains("まだ何も変わっていません");
        TestVoice.html(staff.submit("/catalog/materials", "name", " ", "unit", "")
                .expectStatus()
                .isEqualTo(422));
    }

    @Test
    void allThatIsThereCanBeCountedAndUsedHoweverMuchItIs() {
        var page = "/catalog/materials/" + cord;
        receive("999999", 1_000_000);
        receive("999999", 1_000_000);
        assertThat(staff.page(page)).contains("max=\"1999998\"", "max=\"999999999\"");

        staff.led(page + "/counts", "quantity", "1999997.5", "expected", "1999998", "reason", "棚卸し");
        staff.led(page + "/uses", "quantity", "1999997.5", "lotId", lot);

        assertThat(left().get("quantity").asDouble()).isZero();
        var unclear = TestVoice.html(
                staff.submit(page + "/counts", "quantity", "1000000000", "expected", "0", "reason", "棚卸し")
                        .expectStatus()
                        .isEqualTo(422));
        assertThat(unclear).contains("999,999,999");
    }

    @Test
    void nameAndWhenToTellAreChangedAndThePastStays() {
        receive("10", 100);
        var page = "/catalog/materials/" + cord;

        staff.led(page, "name", " 水引（紅） ", "low", "20");

        assertThat(staff.page(page)).contains("水引（紅）", "足りなくなりそう", "+10 本", "value=\"20\"");
        assertThat(staff.page("/catalog/materials")).contains("水引（紅）").doesNotContain("水引（赤）");
        staff.led(page, "name", "水引（紅）", "low", "");
        assertThat(staff.page(page)).doesNotContain("足りなくなりそう");
        assertThat(left().get("quantity").asInt()).isEqualTo(10);
    }

    @Test
    void unitThatWasMistypedIsPutRightUntilSomethingIsTaken() {
        receive("10", 100);
        var page = "/catalog/materials/" + cord;

        staff.led(page, "name", "水引（赤）", "unit", " たば ", "low", "5");
        assertThat(staff.page(page)).contains("+10 たば");

        use("1");
        var again = TestVoice.html(staff.submit(page, "name", "水引（赤）", "unit", "cm", "low", "7.5")
                .expectStatus()
                .isEqualTo(409));
        assertThat(again).contains("単位はなおせません", "value=\"cm\"", "value=\"7.5\"");
        assertThat(left().get("unit").asString()).isEqualTo("たば");

        staff.led(page, "name", "水引（紅）", "unit", "たば", "low", "5");
        assertThat(left().get("name").asString()).isEqualTo("水引（紅）");
    }

    @Test
    void countedMaterialKeepsItsUnit() {
        receive("10", 100);
        count("9", "10");

        staff.refused(
                HttpMethod.PUT,
                MATERIALS + "/" + cord,
                Map.of("name", "水引（赤）", "unit", "cm"),
                409,
                "material-unit-in-use");
    }

    @Test
    void unitIsWrittenWhereItIsChanged() {
        var page = "/catalog/materials/" + cord;

        var unclear = TestVoice.html(staff.submit(page, "name", "水引（赤）", "unit", "　", "low", "7.5")
                .expectStatus()
                .isEqualTo(422));

        assertThat(unclear).contains("10字まで", "value=\"7.5\"");
    }

    @Test
    void changeThatCannotBeIsAskedForAgainWithWhatWasTyped() {
        staff.post(MATERIALS, Map.of("name", "糸", "unit", "m"));
        var page = "/catalog/materials/" + cord;

        var taken = TestVoice.html(
                staff.submit(page, "name", "糸", "low", "7.5").expectStatus().isEqualTo(409));
        assertThat(taken).contains("「糸」は、もうあります", "value=\"糸\"", "value=\"7.5\"");
        var unclear = TestVoice.html(
                staff.submit(page, "name", "　", "low", "7.5").expectStatus().isEqualTo(422));
        assertThat(unclear).contains("60字まで", "value=\"7.5\"");

        assertThat(left().get("name").asString()).isEqualTo("水引（赤）");
        assertThat(left().get("low").asInt()).isEqualTo(5);
    }

    @Test
    void whatIsNoLongerUsedIsOfferedNoMoreButStaysInTheBook() {
        receive("4", 100);
        var page = "/catalog/materials/" + cord;

        staff.led(page + "/retirement?retired=true");

        assertThat(fragment()).doesNotContain("水引");
        var list = staff.page("/catalog/materials");
        assertThat(list.indexOf("もう使わない材料")).isPositive().isLessThan(list.indexOf("水引（赤）"));
        assertThat(list).contains("100円").doesNotContain("足りなくなりそう");
        assertThat(staff.page(page)).contains("また使う", "+4 本", "/uses").doesNotContain("/receipts");
        use("1");
        count("0", "3");
        assertThat(staff.page(page)).doesNotContain("/uses\"");
        assertThat(left().get("retired").asBoolean()).isTrue();

        staff.led(page + "/retirement?retired=false");

        assertThat(fragment()).contains("水引（赤）");
        assertThat(staff.page(page)).contains("/receipts");
        assertThat(staff.page("/catalog/materials")).doesNotContain("もう使わない材料");
    }

    @Test
    void programsChangeAndRetireMaterialsToo() {
        var material = MATERIALS + "/" + cord;

        staff.ask(HttpMethod.PUT, material, Map.of("name", "水引（紅）"))
                .expectStatus()
                .isOk();
        staff.ask(HttpMethod.PUT, material + "/retirement", null).expectStatus().isOk();

        assertThat(left().get("name").asString()).isEqualTo("水引（紅）");
        assertThat(left().get("low").isNull()).isTrue();
        assertThat(left().get("retired").asBoolean()).isTrue();
        staff.ask(HttpMethod.DELETE, material + "/retirement", null)
                .expectStatus()
                .isOk();
        assertThat(left().get("retired").asBoolean()).isFalse();
        var unknown = MATERIALS + "/" + UUID.randomUUID();
        staff.refused(HttpMethod.PUT, unknown, Map.of("name", "糸"), 404, "not-found");
        staff.refused(HttpMethod.PUT, unknown + "/retirement", null, 404, "not-found");
        staff.refused(HttpMethod.PUT, material, Map.of("name", ""), 400, "invalid-input");
        var elsewhere = people.office();
        var stranger = new TestVoice(web, people.bearer(elsewhere.id(), people.staff(elsewhere.id())));
        stranger.refused(HttpMethod.PUT, material, Map.of("name", "糸"), 404, "not-found");
        stranger.submit("/catalog/materials/" + cord, "name", "糸")
                .expectStatus()
                .isNotFound();
        var member = new TestVoice(web, people.bearer(office.id(), people.member(office.id(), "はな")));
        member.submit("/catalog/materials/" + cord, "name", "糸").expectStatus().isForbidden();
    }

    @Test
    void nameThatIsTakenIsAskedForAgainWithAllThatWasTyped() {
        var again = TestVoice.html(staff.submit("/catalog/materials", "name", "水引（赤）", "unit", "たば", "low", "2.5")
                .expectStatus()
                .isEqualTo(409));

        assertThat(again)
                .contains("「水引（赤）」は、もうあります", "value=\"水引（赤）\"", "value=\"たば\"", "value=\"2.5\"")
                .contains("<details class=\"card\" open");
    }

    @Test
    void doubleTapIsOneMovement() {
        var page = "/catalog/materials/" + cord;
        receive("3", 100);
        var bought = new Object[] {"id", shownId(page, "receipts"), "quantity", "12", "yen", "616", "day", today};

        assertThat(staff.led(page + "/receipts", bought)).isEqualTo(staff.led(page + "/receipts", bought));
        var used = new Object[] {"id", shownId(page, "uses"), "quantity", "3", "lotId", lot, "day", today};
        assertThat(staff.led(page + "/uses", used)).isEqualTo(staff.led(page + "/uses", used));

        assertThat(left().get("quantity").asInt()).isEqualTo(12);
        assertThat(shelf.number("select count(*) from catalog.outbox where type = 'MaterialMoved'"))
                .isEqualTo(3);
    }

    @Test
    void pageThatWasUsedBeforeTakesNothingElse() {
        var page = "/catalog/materials/" + cord;
        var id = shownId(page, "receipts");
        staff.led(page + "/receipts", "id", id, "quantity", "12", "yen", "616", "day", today);

        var again =
                TestVoice.html(staff.submit(page + "/receipts", "id", id, "quantity", "7", "yen", "616", "day", today)
                        .expectStatus()
                        .isEqualTo(409));
        var asUse = staff.submit(page + "/uses", "id", id, "quantity", "12", "lotId", lot, "day", today);

        asUse.expectStatus().isEqualTo(409);
        assertThat(again).contains("入っていません", "value=\"7\"").doesNotContain(id);
        assertThat(left().get("quantity").asInt()).isEqualTo(12);
    }

    @Test
    void tapsThatArriveTogetherAreOneMovement() {
        var bought = new Entries.Receipt(UUID.randomUUID(), BigDecimal.TEN, 100L, null);
        var viewer = new Viewer(lot, office.id(), Set.of(Role.STAFF), "職員", TextLevel.NORMAL, false);
        var tap = keeping.receive(UUID.fromString(cord), bought, viewer).map(Movement::id);

        var written = shelf.in(Mono.zip(tap, tap.subscribeOn(Schedulers.parallel())));

        assertThat(written.getT1()).isEqualTo(written.getT2());
        assertThat(left().get("quantity").asInt()).isEqualTo(10);
    }

    @Test
    void whatRunsShortIsToldInTheQueue() {
        receive("4.999", 100);

        assertThat(fragment()).contains("水引（赤）", "のこり 4.999 本");
        receive("0.001", 1);
        assertThat(fragment()).doesNotContain("水引");
        assertThat(staff.page("/catalog/review")).contains("/catalog/materials/short");
    }

    @Test
    void priceIsSetKnowingWhatThePiecesTook() {
        var product = shelf.in(database.sql("select product_id from catalog.lot where id = :lot")
                .bind("lot", lot)
                .mapValue(UUID.class)
                .one());
        assertThat(fragment("/catalog/materials/of/" + product)).contains("見積もり");
        assertThat(staff.page("/catalog/review/" + product)).contains("/catalog/materials/of/" + product);

        receive("10", 1_000);
        use("3");

        assertThat(fragment("/catalog/materials/of/" + product)).contains("1こ分で300円");
    }

    @Test
    void whatWentIntoALotThatWasThrownAwayIsAskedFor() {
        receive("10", 1_000);
        var draft = staff.post("/api/v1/catalog/lots", Map.of()).get("id").asString();
        staff.ask(HttpMethod.PUT, "/api/v1/catalog/lots/" + draft + "/thing", Map.of("title", "水引の箸置き"))
                .expectStatus()
                .isOk();
        var used = staff.post(path("uses"), Map.of("quantity", 3, "lotId", draft));
        assertThat(fragment()).doesNotContain("水引の箸置き");

        staff.ask(HttpMethod.DELETE, "/api/v1/catalog/lots/" + draft, null)
                .expectStatus()
                .isNoContent();

        assertThat(fragment()).contains("水引の箸置き", "3 本", "/catalog/materials/" + cord);
        var movement = "/catalog/materials/%s/movements/%s"
                .formatted(cord, used.get("id").asString());
        var form = movement + "/losses";
        assertThat(List.of(fragment(), staff.page("/catalog/materials")))
                .allSatisfy(page -> assertThat(page)
                        .contains("水引の箸置き", "3 本", movement + "/corrections", form)
                        .contains("棚にもどした", "なくなった", "name=\"reason\""));
        assertThat(staff.page("/catalog/materials/" + cord)).contains(form);
        staff.submit(form, "reason", "").expectStatus().isEqualTo(422);
        var far = "ほどけた".repeat(60);
        assertThat(TestVoice.html(
                        staff.submit(form, "reason", far).expectStatus().isEqualTo(422)))
                .containsOnlyOnce("value=\"" + far + "\"");

        assertThat(staff.led(form, "reason", "ほどけて使えない")).isEqualTo("/catalog/materials/" + cord);

        assertThat(fragment()).doesNotContain("水引の箸置き");
        assertThat(left().get("quantity").asInt()).isEqualTo(7);
        assertThat(left().get("value").asInt()).isEqualTo(700);
        assertThat(told("USED", 300)).isOne();
        assertThat(told("COUNTED", -300)).isOne();
        staff.submit(form, "reason", "もう一度").expectStatus().isEqualTo(409);
        assertThat(left().get("quantity").asInt()).isEqualTo(7);
    }

    @Test
    void onlyWhatWasThrownAwayIsGoneWithItsLot() {
        receive("10", 1_000);
        var losses = path("movements/" + use("3").get("id").asString() + "/losses");

        staff.refused(HttpMethod.POST, losses, Map.of("reason", "落とした"), 404, "not-found");

        assertThat(left().get("quantity").asInt()).isEqualTo(7);
        assertThat(told("COUNTED", -300)).isZero();
    }

    private long told(String kind, int value) {
        return shelf.number(
                "select count(*) from catalog.outbox where type = 'MaterialMoved' and payload ->> 'kind' = '%s'"
                        + " and payload ->> 'value' = '%d'",
                kind, value);
    }

    @Test
    void nothingHappensWithWhatIsNotThere() {
        receive("4", 100);
        var nowhere = Map.of("quantity", 1, "lotId", UUID.randomUUID());
        staff.refused(HttpMethod.POST, path("uses"), nowhere, 404, "not-found");
        staff.refused(HttpMethod.POST, MATERIALS, Map.of("name", "水引（赤）", "unit", "m"), 409, "material-name-taken");
        var unknown = MATERIALS + "/" + UUID.randomUUID();
        staff.refused(HttpMethod.POST, unknown + "/uses", useOf("1"), 404, "not-found");
        var yesterday = today.minusDays(1).toString();
        var later = Map.of("quantity", 1, "lotId", lot, "day", yesterday);
        staff.refused(HttpMethod.POST, unknown + "/uses", later, 404, "not-found");
        staff.refused(HttpMethod.GET, unknown + "/movements", null, 404, "not-found");
        staff.refused(
                HttpMethod.GET, "/api/v1/catalog/lots/" + UUID.randomUUID() + "/materials", null, 404, "not-found");
        var elsewhere = people.office();
        var stranger = new TestVoice(web, people.bearer(elsewhere.id(), people.staff(elsewhere.id())));
        assertThat(stranger.get(MATERIALS)).isEmpty();
        assertThat(stranger.page("/catalog/materials")).contains("材料は、まだありません");
        stranger.refused(HttpMethod.POST, path("uses"), useOf("1"), 404, "not-found");
        var member = new TestVoice(web, people.bearer(office.id(), people.member(office.id(), "はな")));
        member.refused(HttpMethod.GET, MATERIALS, null, 403, "not-allowed");
    }

    private String shownId(String page, String form) {
        return staff.page(page).replaceAll("(?s).*/" + form + "\".*?name=\"id\" value=\"([0-9a-f-]{36})\".*", "$1");
    }

    private void countedOn(LocalDate day) {
        var viewer = new Viewer(lot, office.id(), Set.of(Role.STAFF), "職員", TextLevel.NORMAL, false);
        var counted = new Entries.Count(BigDecimal.valueOf(9), BigDecimal.TEN, "棚卸し");
        shelf.in(keeping.count(UUID.fromString(cord), counted, viewer)
                .contextWrite(Moment.is(day.atTime(12, 0).atZone(Moment.JAPAN).toInstant())));
    }

    private void refusedReceipt(LocalDate day, int status, String slug) {
        var receipt = Map.of("quantity", 1, "yen", 10, "day", day.toString());
        staff.refused(HttpMethod.POST, path("receipts"), receipt, status, slug);
    }

    private void refusedUse(String quantity, LocalDate day, String slug) {
        var use = Map.of("quantity", quantity, "lotId", lot, "day", day.toString());
        staff.refused(HttpMethod.POST, path("uses"), use, 409, slug);
    }

    private JsonNode receive(String quantity, long yen, LocalDate day) {
        return staff.post(path("receipts"), Map.of("quantity", quantity, "yen", yen, "day", day.toString()));
    }

    private JsonNode use(String quantity, LocalDate day) {
        return staff.post(path("uses"), Map.of("quantity", quantity, "lotId", lot, "day", day.toString()));
    }

    private JsonNode receive(String quantity, long yen) {
        return staff.post(path("receipts"), Map.of("quantity", quantity, "yen", yen));
    }

    private JsonNode use(String quantity) {
        return staff.post(path("uses"), useOf(quantity));
    }

    private Map<String, Object> useOf(String quantity) {
        return Map.of("quantity", quantity, "lotId", lot);
    }

    private JsonNode count(String quantity, String expected) {
        return staff.post(path("counts"), Map.of("quantity", quantity, "expected", expected, "reason", "棚卸し"));
    }

    private JsonNode left() {
        return staff.get(MATERIALS + "/" + cord);
    }

    private String path(String what) {
        return MATERIALS + "/" + cord + "/" + what;
    }

    private String fragment() {
        return fragment("/catalog/materials/short");
    }

    private String fragment(String path) {
        return new String(
                staff.browse(path)
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBodyContent(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private JsonNode told() {
        var payload = shelf.in(database.sql(
                        "select payload::text from catalog.outbox where type = 'MaterialMoved' order by position desc limit 1")
                .mapValue(String.class)
                .one());
        return JsonMapper.shared().readTree(payload);
    }
}
