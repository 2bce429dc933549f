package mizuhiki.stream.relay;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.Browsing;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import mizuhiki.stream.crew.Crew;
import mizuhiki.stream.crew.Crews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.StatusAssertions;

@StreamTest
class RolePlanningTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Crews crews;

    @Autowired
    DatabaseClient database;

    Studio studio;
    Browsing browsing;
    UUID showId;

    @BeforeEach
    void showOfAnHourIsPlanned() {
        studio = new Studio(context);
        browsing = new Browsing(studio);
        showId = studio.show(EVENING);
    }

    @Test
    void showThatBecomesLongerTakesAlongWhatNobodyIsAskedFor() {
        lay("司会", 0, 60);
        lay("梱包の準備", 0, 20);
        askedFor("在庫", 0, 60, studio.member("健"));

        moveTo(EVENING, 90);

        assertThat(turns()).containsExactlyInAnyOrder("司会 0+90", "梱包の準備 0+20", "在庫 0+60");
    }

    @Test
    void staffSeeWhereARoleEndsBeforeItsShow() {
        var gap = "この役割の人はいません";
        askedFor("在庫", 0, 60, studio.member("健"));
        assertThat(browsing.page(studio.staff, "/streams/" + showId)).doesNotContain(gap);

        moveTo(EVENING, 90);
        assertThat(browsing.page(studio.staff, "/streams/" + showId)).contains("午後8時30分まで、この役割の人はいません");

        lay("在庫", 60, 30);
        assertThat(browsing.page(studio.staff, "/streams/" + showId)).doesNotContain(gap);
    }

    @Test
    void roleLongerThanItsKindAllowsIsLaidAsTurns() {
        kind("実演", 25);

        var laid = lay("実演", 5, 55);

        assertThat((List<?>) laid.get("turns")).hasSize(3);
        assertThat(turns()).containsExactly("実演 5+19", "実演 24+18", "実演 42+18");
        assertThat(laid.get("id"))
                .isEqualTo(crew().places().getFirst().slot().id().toString());
    }

    /** Japanese keyboards leave a wide space as easily as a narrow one. */
    @Test
    void spaceAroundANameMakesNoOtherKindOfIt() {
        kind(" 実演", 25);

        lay("実演\u3000", 0, 50);

        assertThat(turns()).containsExactly("実演 0+25", "実演 25+25");
    }

    @Test
    void usualRolesOfALongShowRelieveEachOther() {
        var evening = long90();

        browsing.submit(studio.staff, "/streams/" + evening + "/roles/usual")
                .expectStatus()
                .isSeeOther();

        showId = evening;
        assertThat(turns())
                .containsExactly(
                        "司会 0+45",
                        "手もと 0+45",
                        "コメント 0+45",
                        "在庫 0+90",
                        "梱包の準備 0+90",
                        "司会 45+45",
                        "手もと 45+45",
                        "コメント 45+45");
    }

    @Test
    void staffGiveTheTimeOfATurnByTheClock() {
        browsing.submit(
                        studio.staff,
                        "/streams/" + showId + "/roles",
                        "name",
                        "実演",
                        "exposure",
                        "HANDS",
                        "from",
                        "19:30",
                        "minutes",
                        "20")
                .expectStatus()
                .isSeeOther();

        assertThat(turns()).containsExactly("実演 30+20");
        assertThat(browsing.page(studio.staff, "/streams/" + showId)).contains("午後7時30分から午後7時50分まで");
    }

    @Test
    void turnLiesWithinItsShow() {
        adding("実演", 30, 31).isEqualTo(409);
        adding("実演", 60, 1).isEqualTo(409);
        adding("実演", -1, 10).isEqualTo(400);
        browsing.submit(
                        studio.staff,
                        "/streams/" + showId + "/roles",
                        "name",
                        "実演",
                        "exposure",
                        "HANDS",
                        "from",
                        "18:59",
                        "minutes",
                        "20")
                .expectStatus()
                .isEqualTo(409);
        assertThat(turns()).isEmpty();
        adding("実演", 30, 30).isCreated();

        assertThatThrownBy(() -> studio.here(database.sql("update streams.role_slot set starts_after = 31")
                        .then()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void turnsFollowAShowThatIsMovedWithWhoeverHasThem() {
        var hanako = studio.member("花子");
        askedFor("在庫", 0, 15, hanako);
        askedFor("コメント", 15, 15, hanako);

        moveTo(EVENING.plusSeconds(900), 60);

        assertThat(asked())
                .containsExactly(
                        EVENING.plusSeconds(900) + " " + EVENING.plusSeconds(1800),
                        EVENING.plusSeconds(1800) + " " + EVENING.plusSeconds(2700));
    }

    @Test
    void shorterShowEndsTheTurnsThatWouldGoOn() {
        var hanako = studio.member("花子");
        askedFor("在庫", 0, 60, hanako);
        lay("コメント", 30, 20);

        moveTo(EVENING, 45);

        assertThat(turns()).containsExactly("在庫 0+45", "コメント 30+15");
        assertThat(asked()).containsExactly(EVENING + " " + EVENING.plusSeconds(45 * 60));
        moving(EVENING, 30).isEqualTo(409);
    }

    @Test
    void showIsNotMovedOntoTheTurnSomebodyHasElsewhere() {
        var hanako = studio.member("花子");
        askedFor("在庫", 40, 20, hanako);
        var later = studio.show(EVENING.plusSeconds(3600));
        var there = studio.role(later, "在庫", "NONE", 20);
        studio.ask(later, there, hanako);

        moving(EVENING.plusSeconds(60), 60).isEqualTo(409);
        moving(EVENING.plusSeconds(2400), 60).isEqualTo(200);
    }

    @Test
    void roleThatWasTooLongIsDividedWithOneTap() {
        kind("実演", 30);
        lay("実演", 0, 30);
        kind("実演", 20);
        var slot = crew().places().getFirst().slot().id();
        assertThat(browsing.page(studio.staff, "/streams/" + showId)).contains("/divide");

        browsing.submit(studio.staff, "/streams/" + showId + "/roles/" + slot + "/divide")
                .expectStatus()
                .isSeeOther();

        assertThat(turns()).containsExactly("実演 0+15", "実演 15+15");
        assertThat(browsing.page(studio.staff, "/streams/" + showId)).doesNotContain("/divide");
    }

    @Test
    void whoPassedARoleIsAskedForNoneOfItsTurns() {
        var slot = roleOfAnHour();
        var hanako = studio.member("花子");
        var offer = studio.ask(showId, slot, hanako);
        studio.offer(showId);
        studio.answer(hanako, offer, "PASS");
        kind("実演", 30);

        dividing(slot).isCreated();

        assertThat(turns()).containsExactly("実演 0+30", "実演 30+30");
        assertThat(crew().places().getFirst().slot().id()).isEqualTo(slot);
        assertThat(asked()).containsExactly(EVENING + " " + EVENING.plusSeconds(1800));
        assertThat(browsing.page(studio.staff, "/streams/" + showId + "/lineup"))
                .doesNotContain("花子");
        assertThat(browsing.page(studio.staff, "/streams/vacancies")).contains("実演");
    }

    @Test
    void roleThatSomebodyIsAskedForIsNotDivided() {
        var slot = roleOfAnHour();
        studio.ask(showId, slot, studio.member("花子"));
        kind("実演", 30);

        dividing(slot).isEqualTo(409);

        assertThat(turns()).containsExactly("実演 0+60");
        assertThat(crew().seats()).hasSize(1);
    }

    @Test
    void roleThatIsNotTooLongStaysAsItIs() {
        var slot = roleOfAnHour();
        kind("実演", 60);

        dividing(slot).isCreated();

        assertThat(turns()).containsExactly("実演 0+60");
        assertThat(crew().places().getFirst().slot().id()).isEqualTo(slot);
    }

    private UUID roleOfAnHour() {
        return UUID.fromString((String) lay("実演", 0, 60).get("id"));
    }

    private StatusAssertions dividing(UUID slot) {
        return studio.as(studio.staff)
                .post()
                .uri("/api/v1/streams/{show}/roles/{slot}/division", showId, slot)
                .exchange()
                .expectStatus();
    }

    private UUID long90() {
        var plan = Map.of(
                "title", "長い夜", "platform", "OWN_PAGE", "startsAt", EVENING, "endsAt", EVENING.plusSeconds(5400));
        return UUID.fromString((String) studio.post("/api/v1/streams", plan).get("id"));
    }

    private void kind(String name, int mostMinutes) {
        studio.kind(name, Map.of("mostMinutes", mostMinutes));
    }

    private void askedFor(String name, int from, int minutes, UUID personId) {
        studio.ask(showId, UUID.fromString((String) lay(name, from, minutes).get("id")), personId);
    }

    private Map<?, ?> lay(String name, int from, int minutes) {
        return studio.post("/api/v1/streams/" + showId + "/roles", plan(name, from, minutes));
    }

    private StatusAssertions adding(String name, int from, int minutes) {
        return studio.as(studio.staff)
                .post()
                .uri("/api/v1/streams/{show}/roles", showId)
                .bodyValue(plan(name, from, minutes))
                .exchange()
                .expectStatus();
    }

    private static Map<String, Object> plan(String name, int from, int minutes) {
        return Map.of("name", name, "exposure", "NONE", "startsAfter", from, "minutes", minutes);
    }

    private void moveTo(Instant startsAt, int minutes) {
        moving(startsAt, minutes).isOk();
    }

    private StatusAssertions moving(Instant startsAt, int minutes) {
        var plan = new HashMap<String, Object>(Map.of("title", "木曜の夜の水引", "platform", "OWN_PAGE"));
        plan.put("startsAt", startsAt);
        plan.put("endsAt", startsAt.plusSeconds(60L * minutes));
        return studio.as(studio.staff)
                .put()
                .uri("/api/v1/streams/{show}", showId)
                .header("If-Match", "\"" + studio.version(showId) + "\"")
                .bodyValue(plan)
                .exchange()
                .expectStatus();
    }

    private List<String> turns() {
        return crew().places().stream()
                .map(Crew.Place::slot)
                .map(slot -> slot.name() + " " + slot.startsAfter() + "+" + slot.minutes())
                .toList();
    }

    private List<String> asked() {
        return studio.here(database.sql("select starts_at, ends_at from streams.assignment order by starts_at")
                .map(row -> row.get("starts_at", Instant.class) + " " + row.get("ends_at", Instant.class))
                .all()
                .collectList());
    }

    private Crew crew() {
        return studio.here(crews.ofShow(showId, Moment.dayOf(EVENING)));
    }
}
