package mizuhiki.story;

import static mizuhiki.house.Voice.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import mizuhiki.house.Cast;
import mizuhiki.house.WholeHouse;
import mizuhiki.shared.outbox.relay.Relay;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** From "I made this" to "this is why you earned it", one step after the other, as programs would do it. */
@WholeHouse
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobJourneyTests {

    private static final LocalDate MADE_ON = LocalDate.of(2026, 10, 5);
    private static final LocalDate SHOWN_ON = LocalDate.of(2026, 10, 15);
    private static final int PROCEEDS = 2_084;
    /** It was paid, whatever became of what was in it. */
    private static final int PARCEL = 370;

    @Autowired
    Relay relay;

    private Cast cast;
    private Bench bench;
    private Studio studio;
    private UUID brooch;
    private JsonNode ticket;
    private Parcel parcel;
    private Payday payday;

    @BeforeAll
    void openOffice(@Autowired WebTestClient web, @Autowired TestPeople people) {
        cast = Cast.open(web, people, "はな", "ケン", "あおい", "ゆい");
        cast.voice("はな").on(MADE_ON, 10).put("/api/v1/me/consents/HANDS", Map.of("given", true));
        bench = new Bench(cast, MADE_ON);
        payday = new Payday(cast);
    }

    @Test
    @Order(1)
    void hanaRegistersWhatSheMadeWithKenAndThePhotoLosesItsPosition() {
        var makers = new LinkedHashMap<>(Map.of("はな", 60));
        makers.put("ケン", 30);

        var lot = bench.make("水引のブローチ", 1, makers);

        brooch = UUID.fromString(lot.get("productId").asString());
        var photo = "/catalog/photos/%s/large".formatted(lot.get("photoId").asString());
        assertThat(text(Bench.photoWithPosition())).contains("Exif");
        assertThat(text(cast.staff().bytes(photo))).doesNotContain("Exif", "ns.adobe.com/xap");
    }

    @Test
    @Order(2)
    void staffCheckItAndPutItOnSale() {
        bench.openShop();
        assertThat(cast.staff().get("/api/v1/catalog/review").toString()).contains("水引のブローチ");

        assertThat(bench.estimate(brooch, 3_000, 600)).isEqualTo(2_400);
        bench.list(brooch, Map.of("title", "水引のブローチ", "price", 3_000, "materialCost", 600, "helperId", cast.id("ゆい")));
        settle();

        assertThat(cast.buyer().get("/api/v1/shop/" + cast.slug() + "/items").toString())
                .contains("水引のブローチ");
    }

    @Test
    @Order(3)
    void aShowIsPlannedWithThoseWhoAgree() {
        studio = Studio.plan(cast, SHOWN_ON, List.of(brooch));
        var hands = studio.role("手もと", "HANDS");
        var comments = studio.role("コメント", "NONE");

        assertThat(refusal(studio.ask(hands, "ケン"))).isEqualTo("missing-consent");
        studio.ask(hands, "はな").expectStatus().isCreated();
        studio.ask(comments, "あおい").expectStatus().isCreated();
        studio.step("OFFER");
        assertThat(studio.offerTo("はな").get("reason").asString()).isEqualTo("得意なことだから");
        studio.answer("はな", "ACCEPT");
        studio.answer("あおい", "PASS");
        studio.ask(comments, "ケン").expectStatus().isCreated();
        studio.answer("ケン", "ACCEPT");
        studio.step("READY");
    }

    @Test
    @Order(4)
    void ofTwentyBuyersOneGetsTheTicketAndTheOthersAPlaceInTheQueue() {
        studio.start();
        settle();
        studio.pin(brooch);
        settle();
        assertThat(studio.seenByViewers().at("/pinned/title").asString()).isEqualTo("水引のブローチ");

        assertThat(refusal(new Counter(cast).claim(brooch))).isEqualTo("kept-for-show");
        var claims = new Counter(cast).race(studio.id(), brooch, 20);

        assertThat(Counter.answered(claims, 201)).hasSize(1);
        assertThat(Counter.answered(claims, 202))
                .extracting(place -> place.get("place").asInt())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 19).boxed().toList());
        ticket = Counter.answered(claims, 201).getFirst();
        assertThat(ticket.get("showId").asString()).isEqualTo(studio.id());
        studio.end();
        settle();
    }

    @Test
    @Order(5)
    void theTicketBuysOnce() {
        var buyer = cast.buyer().on(SHOWN_ON, 15);
        var counter = new Counter(cast);

        var order = counter.placed(buyer, ticket.get("ticket").asString());

        assertThat(order.get("total").asInt()).isEqualTo(3_370);
        assertThat(refusal(counter.order(buyer, ticket.get("ticket").asString())))
                .isEqualTo("ticket-already-used");
        assertThat(counter.see(order.get("id"), order.get("key")).get("state").asString())
                .isEqualTo("PLACED");
        counter.look(order.get("id"), "A".repeat(43)).expectStatus().isNotFound();
        parcel = new Parcel(cast, order.get("id").asString(), SHOWN_ON.plusDays(1));
    }

    @Test
    @Order(6)
    void paidPackedAndShippedTheSaleIsSharedToTheYen() {
        parcel.pay();
        parcel.pack("ゆい", 12);
        assertThat(text(parcel.slip())).startsWith("%PDF");
        parcel.ship(316);
        settle();

        var dryRun = payday.dryRun("2026-10");
        assertThat(dryRun.at("/total").asInt()).isEqualTo(PROCEEDS);
        assertThat(payday.sum(dryRun, "credit")).isEqualTo(PROCEEDS);
        assertThat(payday.of(dryRun, "はな")).isBetween(1_127, 1_130);
        assertThat(payday.of(dryRun, "ケン")).isBetween(641, 644);
        assertThat(payday.of(dryRun, "ゆい")).isBetween(311, 314);
    }

    @Test
    @Order(7)
    void theMonthIsClosedByTwoPeopleAndEachSeesTheirOwnStatement() {
        var proposal = payday.propose("2026-10");
        assertThat(refusal(payday.sign(cast.manager(), "2026-10", proposal))).isEqualTo("second-person-needed");
        payday.sign(cast.staff(), "2026-10", proposal).expectStatus().isCreated();

        assertThat(payday.statement("はな").at("/statement/payslip/gross").asInt())
                .isBetween(1_127, 1_130);
        assertThat(payday.paper("はな")).contains("はな", "水引のブローチ");
        payday.ask("あおい", "/api/v1/wages/mine/2026-10").expectStatus().isNotFound();
        payday.ask("あおい", "/wages/mine/2026-10/statement.pdf").expectStatus().isNotFound();
        assertThat(refusal(payday.ask("ケン", "/wages/close/2026-10/statements/" + cast.id("はな"))))
                .isEqualTo("not-allowed");
    }

    @Test
    @Order(8)
    void whatComesBackChangesNoClosedStatement() {
        var before = payday.statement("はな") + payday.paper("はな");

        parcel.takeBack(LocalDate.of(2026, 11, 10));
        settle();

        assertThat(payday.statement("はな") + payday.paper("はな")).isEqualTo(before);
        var november = payday.dryRun("2026-11");
        assertThat(november.at("/pool/parts/RETURNS").asInt()).isEqualTo(-PROCEEDS - PARCEL);
        assertThat(payday.sum(november, "credit")).isZero();
        assertThat(bench.stock("/" + brooch).at("/count/held").asInt())
                .as("kept aside for whoever is next in the queue")
                .isEqualTo(1);
        assertThat(bench.stock("/check").get("differences")).isEmpty();
        assertThat(cast.staff()
                        .get("/api/v1/catalog/shows/" + studio.id() + "/replay")
                        .get("same")
                        .asBoolean())
                .isTrue();
    }

    /** Everybody hears of everything. */
    private void settle() {
        relay.drain().block();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
