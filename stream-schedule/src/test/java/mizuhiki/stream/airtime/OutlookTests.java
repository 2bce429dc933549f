package mizuhiki.stream.airtime;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.event.CatalogEvent.LotMade;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.event.WorkDone;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.Browsing;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@StreamTest
class OutlookTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    DatabaseClient database;

    @Autowired
    Outlooks outlooks;

    Studio studio;
    Browsing browser;
    UUID showId;
    UUID hanako;
    UUID ken;
    UUID brooch;
    UUID card;

    @BeforeEach
    void twoMadeSomething() {
        studio = new Studio(context);
        browser = new Browsing(studio);
        showId = studio.show(EVENING);
        hanako = studio.member("花子");
        ken = studio.member("健");
        brooch = studio.piece("水引のブローチ", 3);
        card = studio.piece("のし袋", 1);
        made(brooch, hanako);
        made(card, ken);
    }

    @Test
    void piecesOfWhoeverWasSeldomSeenComeFirst() {
        aired(brooch, 3, 12);

        var outlook = studio.here(outlooks.ofShow(showId, 6));

        assertThat(outlook.picks())
                .extracting(pick -> pick.piece().productId(), Outlook.Pick::makers, Outlook.Pick::minutes)
                .containsExactly(tuple(card, List.of("健"), 0), tuple(brooch, List.of("花子"), 12));
        assertThat(outlook.makers())
                .containsExactly(
                        new Outlook.MakerLine(ken, "健", 0, 0, List.of("のし袋")),
                        new Outlook.MakerLine(hanako, "花子", 12, 0, List.of("水引のブローチ")));
    }

    @Test
    void onlyTheWeeksAskedForCount() {
        aired(brooch, 5, 12);

        assertThat(minutesOf(hanako, 4)).isZero();
        assertThat(minutesOf(hanako, 6)).isEqualTo(12);
    }

    @Test
    void whatIsOnTheRunSheetCountsAsSeenAndIsNotProposed() {
        var bag = studio.piece("あずま袋", 2);
        made(bag, hanako);
        studio.onSheet(showId, brooch);

        var outlook = studio.here(outlooks.ofShow(showId, 6));

        assertThat(outlook.picks()).extracting(pick -> pick.piece().productId()).containsExactly(card, bag);
        assertThat(outlook.makers().getLast().plannedMinutes()).isEqualTo(5);
    }

    @Test
    void whatIsOnTheRunSheetCouldComeInAFairerOrder() {
        aired(brooch, 2, 12);
        studio.onSheet(showId, brooch);
        studio.onSheet(showId, card);

        var outlook = studio.here(outlooks.ofShow(showId, 6));
        assertThat(outlook.order()).extracting(Option::productId).containsExactly(card, brooch);

        browser.submit(studio.staff, "/streams/" + showId + "/airtime/order", "productIds", card, "productIds", brooch)
                .expectStatus()
                .isSeeOther();
        assertThat(studio.here(outlooks.ofShow(showId, 6)).order()).isEmpty();
        assertThat(browser.page(studio.staff, "/streams/" + showId + "/airtime"))
                .doesNotContain("順番の案");
    }

    @Test
    void whatIsOnAirIsNotPutInAnotherOrder() {
        aired(brooch, 2, 12);
        studio.onSheet(showId, brooch);
        studio.onSheet(showId, card);
        studio.offer(showId);
        studio.start(showId);

        assertThat(studio.here(outlooks.ofShow(showId, 6)).order()).isEmpty();
        studio.as(studio.staff)
                .post()
                .uri("/api/v1/streams/{id}/airtime/order", showId)
                .bodyValue(Map.of("productIds", List.of(card, brooch)))
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/show-not-planned");
    }

    @Test
    void fullShowStillHearsOfAFew() {
        var long1 = studio.piece("とても長い話", 1);
        studio.as(studio.staff)
                .post()
                .uri("/api/v1/streams/{id}/run-sheet/items", showId)
                .bodyValue(Map.of("productId", long1, "plannedMinutes", 58))
                .exchange()
                .expectStatus()
                .isCreated();

        var outlook = studio.here(outlooks.ofShow(showId, 6));

        assertThat(outlook.room()).isZero();
        assertThat(outlook.picks()).hasSize(2);
        assertThat(browser.page(studio.staff, "/streams/" + showId + "/airtime"))
                .contains("あと0つです");
    }

    @Test
    void proposalIsAcceptedInOneTap() {
        assertThat(browser.page(studio.staff, "/streams/" + showId + "/airtime?weeks=99"))
                .contains("花子", "健", "この順で進行表にくわえる");

        browser.submit(studio.staff, "/streams/" + showId + "/airtime", "productIds", card, "productIds", brooch)
                .expectStatus()
                .isSeeOther();
        browser.submit(studio.staff, "/streams/" + showId + "/airtime", "productIds", card)
                .expectStatus()
                .isSeeOther();

        studio.as(studio.staff)
                .get()
                .uri("/api/v1/streams/{id}/run-sheet", showId)
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(2)
                .jsonPath("$.items[0].productId")
                .isEqualTo(card.toString());
        assertThat(browser.page(studio.staff, "/streams/" + showId + "/airtime"))
                .contains("いまは、くわえられるものがありません");
    }

    @Test
    void outlookIsThereOverTheApi() {
        studio.as(studio.staff)
                .get()
                .uri("/api/v1/streams/{id}/airtime?weeks=4", showId)
                .exchange()
                .expectBody()
                .jsonPath("$.weeks")
                .isEqualTo(4)
                .jsonPath("$.picks.length()")
                .isEqualTo(2)
                .jsonPath("$.makers[0].name")
                .isEqualTo("健");
        accept(UUID.randomUUID()).expectStatus().isNotFound();
        accept(brooch).expectStatus().isOk().expectBody().jsonPath("$[0]").isEqualTo(brooch.toString());
    }

    @Test
    void onlyStaffSeeIt() {
        browser.get(hanako, "/streams/" + showId + "/airtime").expectStatus().isForbidden();
        studio.as(hanako)
                .get()
                .uri("/api/v1/streams/{id}/airtime", showId)
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void newsOfOtherWorkAndNewsHeardTwiceChangeNothing() {
        var lot = UUID.randomUUID();
        var making = work(lot, ken, Stage.MAKING);
        studio.hear(making, work(lot, studio.member("葵"), Stage.LISTING));
        studio.hear(making, lot(lot, brooch), lot(lot, brooch));

        assertThat(studio.here(outlooks.ofShow(showId, 6)).picks())
                .filteredOn(pick -> pick.piece().productId().equals(brooch))
                .first()
                .returns(List.of("健", "花子"), Outlook.Pick::makers);
    }

    private ResponseSpec accept(UUID productId) {
        return studio.as(studio.staff)
                .post()
                .uri("/api/v1/streams/{id}/airtime", showId)
                .bodyValue(Map.of("productIds", List.of(productId)))
                .exchange();
    }

    private int minutesOf(UUID maker, int weeks) {
        return studio.here(outlooks.ofShow(showId, weeks)).makers().stream()
                .filter(line -> line.personId().equals(maker))
                .findFirst()
                .orElseThrow()
                .minutes();
    }

    private void made(UUID productId, UUID personId) {
        var lot = UUID.randomUUID();
        studio.hear(lot(lot, productId), work(lot, personId, Stage.MAKING));
    }

    private static LotMade lot(UUID lotId, UUID productId) {
        return new LotMade(lotId, productId, "もの", 1, LocalDate.now(Moment.JAPAN));
    }

    private static WorkDone work(UUID lotId, UUID personId, Stage stage) {
        return new WorkDone(UUID.randomUUID(), personId, stage, lotId, "製作", 30, LocalDate.now(Moment.JAPAN));
    }

    /** A show some weeks ago, in which a piece was shown. */
    private void aired(UUID productId, int weeksAgo, int minutes) {
        var show = studio.show("まえの配信", EVENING.plusSeconds(86_400));
        studio.here(database.sql("""
                        insert into streams.air_log (id, show_id, kind, product_id, minute, at, person_id)
                        select gen_random_uuid(), :show, kind, case kind when 'PINNED' then :product end, 0,
                          now() - make_interval(weeks => :weeks) + make_interval(mins => minute), :staff
                        from (values ('PINNED', 0), ('ENDED', :minutes)) as log (kind, minute)
                        """)
                .bind("show", show)
                .bind("product", productId)
                .bind("weeks", weeksAgo)
                .bind("staff", studio.staff)
                .bind("minutes", minutes)
                .then()
                .thenReturn(true));
    }
}
