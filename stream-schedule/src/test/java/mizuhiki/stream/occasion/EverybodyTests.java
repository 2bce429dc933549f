package mizuhiki.stream.occasion;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
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

/** What is for everybody stands in nobody's way, and everybody concerned is told that there are two things. */
@StreamTest
class EverybodyTests {

    private static final Instant LATER = EVENING.plusSeconds(2 * 3600);
    private static final Instant TALK = EVENING.plusSeconds(48 * 3600);
    private static final Pattern TOLD = Pattern.compile("name=\"told\" value=\"([^\"]+)\"");

    @Autowired
    ApplicationContext context;

    @Autowired
    DatabaseClient database;

    Studio studio;
    Browsing pages;
    UUID hanako;
    UUID showId;

    @BeforeEach
    void somebodyHasRolesAndATalk() {
        studio = new Studio(context);
        pages = new Browsing(studio);
        hanako = studio.member("花子");
        showId = studio.show(EVENING);
        studio.ask(showId, studio.role(showId, "在庫", "NONE", 60), hanako);
        studio.offer(showId);
        studio.post(
                "/api/v1/streams/talks",
                Map.of("guestId", hanako, "day", Moment.dayOf(TALK), "from", time(TALK), "minutes", 30));
        var later = studio.show(LATER);
        studio.ask(later, studio.role(later, "在庫", "NONE", 60), hanako);
        studio.offer(later);
    }

    @Test
    void staffAreToldWhoHasSomethingElseBeforeTheySave() {
        var page = Browsing.text(plan(EVENING, "朝の会", "").expectStatus().isEqualTo(409));

        assertThat(page)
                .contains("花子さんには、その時間にほかの予定があります", "このまま保存する", "value=\"朝の会\"")
                .doesNotContain("健さん", "在庫");
        assertThat(planned()).isZero();

        plan(EVENING, "朝の会", told(page)).expectStatus().isSeeOther();
        assertThat(planned()).isOne();
    }

    @Test
    void whatWasToldOfOneTimeIsToldAnewOfAnother() {
        var page = Browsing.text(plan(EVENING, "朝の会", ""));

        assertThat(Browsing.text(plan(LATER, "朝の会", told(page)).expectStatus().isEqualTo(409)))
                .contains("花子さんには");
        assertThat(planned()).isZero();
    }

    @Test
    void whoHasATalkIsNobodyElsesBusiness() {
        plan(TALK, "朝の会", "").expectStatus().isSeeOther();
    }

    @Test
    void whereNobodyHasSomethingElseItIsSavedAtOnce() {
        plan(EVENING.plusSeconds(3600), "朝の会", "").expectStatus().isSeeOther();

        assertThat(planned()).isOne();
    }

    @Test
    void alsoWhenItMovesStaffAreTold() {
        plan(EVENING.plusSeconds(3600), "朝の会", "").expectStatus().isSeeOther();

        var page = Browsing.text(
                submit(target(), EVENING, "朝の会", "", 1).expectStatus().isEqualTo(409));
        assertThat(page).contains("花子さんには");
        submit(target(), EVENING, "朝の会", told(page), 1).expectStatus().isSeeOther();
    }

    @Test
    void whatStaysAtItsTimeIsNotToldAnew() {
        plan(EVENING, "朝の会", told(Browsing.text(plan(EVENING, "朝の会", ""))))
                .expectStatus()
                .isSeeOther();

        submit(target(), EVENING, "みんなの会", "", 1).expectStatus().isSeeOther();

        assertThat(pages.page(studio.staff, target())).contains("みんなの会");
    }

    @Test
    void whoLookedBeforeAnotherChangeIsToldOfThatFirst() {
        plan(EVENING.plusSeconds(3600), "朝の会", "").expectStatus().isSeeOther();
        submit(target(), EVENING.plusSeconds(3600), "みんなの会", "", 1)
                .expectStatus()
                .isSeeOther();

        assertThat(Browsing.text(
                        submit(target(), EVENING, "朝の会", "", 1).expectStatus().isEqualTo(412)))
                .doesNotContain("花子さんには");
    }

    @Test
    void programThatPlansForEverybodyIsToldWhoHasSomethingElse() {
        var plan = Map.of(
                "kind", "PEER_MEETING", "title", "朝の会", "startsAt", EVENING, "endsAt", EVENING.plusSeconds(1800));

        assertThat(studio.post("/api/v1/streams/occasions", plan).get("busy")).isEqualTo("花子");
        assertThat(planned()).isOne();
        var renamed = new HashMap<String, Object>(plan);
        renamed.put("title", "みんなの会");
        studio.as(studio.staff)
                .put()
                .uri("/api/v1" + target())
                .header("If-Match", "\"1\"")
                .bodyValue(renamed)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("みんなの会")
                .jsonPath("$.busy")
                .doesNotExist();
    }

    @Test
    void everybodyConcernedSeesBoth() {
        plan(EVENING, "朝の会", told(Browsing.text(plan(EVENING, "朝の会", ""))));
        plan(TALK, "朝の会", "");

        var both = "この時間に、みんなの予定もあります：朝の会";
        assertThat(pages.page(hanako, "/streams/mine")).contains(both);
        assertThat(pages.page(hanako, "/streams/talks")).contains(both);
        assertThat(pages.page(studio.staff, "/streams/" + showId)).contains(both);
        var another = studio.show(EVENING.plusSeconds(24 * 3600));
        assertThat(pages.page(studio.staff, "/streams/" + another)).doesNotContain("みんなの予定も");
    }

    private String target() {
        return "/streams/occasions/"
                + studio.here(database.sql("select id from streams.occasion")
                        .mapValue(UUID.class)
                        .one());
    }

    private long planned() {
        return studio.here(database.sql("select count(*) from streams.occasion")
                .mapValue(Long.class)
                .one());
    }

    private ResponseSpec plan(Instant at, String title, String told) {
        return submit("/streams/occasions", at, title, told, "");
    }

    private ResponseSpec submit(String target, Instant at, String title, String told, Object version) {
        return pages.submit(
                studio.staff,
                target,
                "kind",
                "PEER_MEETING",
                "title",
                title,
                "day",
                Moment.dayOf(at),
                "from",
                time(at),
                "until",
                time(at.plusSeconds(1800)),
                "version",
                version,
                "told",
                told);
    }

    private static String told(String page) {
        var found = TOLD.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String time(Instant at) {
        return at.atZone(Moment.JAPAN).toLocalTime().toString();
    }
}
