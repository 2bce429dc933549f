package mizuhiki.stream.standby;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.time.Moment;
import mizuhiki.shared.web.text.Texts;
import mizuhiki.stream.Browsing;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import mizuhiki.stream.show.Shows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.StatusAssertions;

@StreamTest
class StandByTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    StandBys standBys;

    @Autowired
    Shows shows;

    @Autowired
    TestPeople people;

    @Autowired
    DatabaseClient database;

    @Autowired
    Texts texts;

    Studio studio;
    Browsing browsing;
    UUID showId;

    @BeforeEach
    void showIsPlanned() {
        studio = new Studio(context);
        browsing = new Browsing(studio);
        showId = studio.show(EVENING);
    }

    @Test
    void whoeverPlansAShowStandsBy() {
        assertThat(now()).isEqualTo(new StandBy(true, Set.of(studio.staff)));
        assertThat(page()).doesNotContain("立ち会う職員がいません");
    }

    @Test
    void staffComeAndGoInOneTap() {
        var colleague = people.staff(studio.office.id());

        browsing.submit(colleague, path()).expectStatus().isSeeOther();
        browsing.submit(colleague, path()).expectStatus().isSeeOther();
        assertThat(now().personIds()).containsExactlyInAnyOrder(studio.staff, colleague);

        leave(studio.staff);
        leave(colleague);
        assertThat(now()).isEqualTo(new StandBy(true, Set.of()));
        assertThat(page()).contains("立ち会う職員がいません", "わたしが立ち会います");
    }

    @Test
    void onlyStaffOfTheOfficeStandBy() {
        var hanako = studio.member("花子");
        var elsewhere = new Studio(context);

        coming(hanako).isNotFound();
        coming(elsewhere.staff).isNotFound();
        coming(studio.staff).isNoContent();
        browsing.submit(hanako, path()).expectStatus().isForbidden();
    }

    @Test
    void nobodyStandsByWhereSomethingElseIsPlanned() {
        var colleague = people.staff(studio.office.id());
        var another = studio.show(EVENING.plusSeconds(1800));
        var afterwards = studio.show(EVENING.plusSeconds(3600));
        studio.ask(showId, studio.role(showId, "在庫", "NONE", 30), colleague);
        studio.ask(showId, studio.role(showId, "梱包", "NONE", 60), studio.staff);

        coming(showId, colleague).isNoContent();
        coming(another, colleague).isEqualTo(409);
        coming(another, studio.member("花子")).isNotFound();
        coming(afterwards, colleague).isNoContent();

        leave(studio.staff);
        var talk = Map.of("guestId", studio.member("健"), "day", Moment.dayOf(EVENING), "from", "20:30", "minutes", 15);
        studio.post("/api/v1/streams/talks", talk);
        coming(afterwards, studio.staff).isEqualTo(409);
    }

    @Test
    void showPlannedBeforeNamesWereAskedForHasSomebodyUntilSomebodySaysWho() {
        studio.here(database.sql("delete from streams.standby").then());
        studio.here(
                database.sql("update streams.show set standby_named = false").then());
        assertThat(now()).isEqualTo(new StandBy(false, Set.of()));
        assertThat(now().isKept(Set.of())).isTrue();
        assertThat(page()).contains("だれが立ち会うか");

        leave(studio.staff);

        assertThat(now().isKept(Set.of(studio.staff))).isFalse();
    }

    @Test
    void whoeverHasLeftTheOfficeIsNotThere() {
        assertThat(now().isKept(Set.of(studio.staff))).isTrue();
        assertThat(now().isKept(Set.of())).isFalse();
    }

    @Test
    void withNobodyThereOnlyRolesThatNeedStaffAreSaidToStayOpen() {
        assertThat(List.of("standby.none", "lineup.unattended"))
                .allSatisfy(text ->
                        assertThat(texts.plain(text, TextLevel.EASY.locale())).contains("がいるときだけの"));
    }

    private StandBy now() {
        return studio.here(shows.get(showId).flatMap(standBys::of));
    }

    private StatusAssertions coming(UUID personId) {
        return coming(showId, personId);
    }

    private StatusAssertions coming(UUID showId, UUID personId) {
        return studio.as(studio.staff)
                .put()
                .uri("/api/v1/streams/{show}/standby/{person}", showId, personId)
                .exchange()
                .expectStatus();
    }

    private void leave(UUID personId) {
        browsing.submit(studio.staff, path() + "/leave", "personId", personId)
                .expectStatus()
                .isSeeOther();
    }

    private String page() {
        return browsing.page(studio.staff, "/streams/" + showId);
    }

    private String path() {
        return "/streams/" + showId + "/standby";
    }
}
