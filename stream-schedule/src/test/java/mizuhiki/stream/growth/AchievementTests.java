package mizuhiki.stream.growth;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.AiredShow;
import mizuhiki.stream.Browsing;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import mizuhiki.stream.growth.Achievement.Kind;
import mizuhiki.stream.turn.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;

@StreamTest
class AchievementTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Achievements achievements;

    @Autowired
    DatabaseClient database;

    Studio studio;
    Browsing browsing;
    UUID hanako;
    UUID ken;

    @BeforeEach
    void peopleAreThere() {
        studio = new Studio(context);
        browsing = new Browsing(studio);
        hanako = studio.member("花子");
        ken = studio.member("健");
    }

    @Test
    void firstTimeAndEveryOtherTimeAreTold() {
        shown("先々週の水引", 14, "在庫", hanako, "ACCEPT");
        shown("先週の水引", 7, "在庫", hanako, "ACCEPT");
        shown("先週の水引", 7, "コメント", ken, "ACCEPT");
        shown("きのうの水引", 1, "コメント", hanako, "PASS");

        assertThat(of(hanako))
                .extracting(Achievement::kind, Achievement::title)
                .containsExactly(tuple(Kind.TOOK_PART, "先週の水引"), tuple(Kind.FIRST_TIME, "先々週の水引"));
        assertThat(browsing.page(hanako, "/streams/news"))
                .contains("はじめて「在庫」をやりました", "「在庫」をやりました")
                .doesNotContain("きのうの水引", "コメント", "健");
        assertThat(browsing.page(hanako, "/streams/news/newest")).contains("先週の水引");
    }

    @Test
    void stepWrittenDownOnceMoreIsNoNews() {
        var path = "/streams/people/" + hanako + "/steps";
        browsing.submit(studio.staff, path, "kind", "在庫", "step", "ROLE");
        studio.here(database.sql("update streams.skill set set_at = set_at - interval '10 days'")
                .then());

        browsing.submit(studio.staff, path, "kind", "在庫", "step", "ROLE");

        assertThat(of(hanako))
                .singleElement()
                .satisfies(step -> assertThat(step.day()).isBefore(LocalDate.now(Moment.JAPAN)));
    }

    @Test
    void onlyWhatTookPlaceIsToldOnceThatIsConfirmed() {
        shown("むかしの水引", 14, "在庫", ken, "ACCEPT");
        var show = studio.show("きょうの水引", EVENING);
        var there = studio.ask(show, studio.role(show, "在庫", "NONE", 60), hanako);
        var absent = studio.ask(show, studio.role(show, "コメント", "NONE", 60), ken);
        studio.offer(show);
        studio.answer(hanako, there, "ACCEPT");
        studio.answer(ken, absent, "ACCEPT");
        studio.start(show);
        var minutes =
                List.of(Map.of("assignmentId", there, "minutes", 45), Map.of("assignmentId", absent, "minutes", 0));
        studio.post("/api/v1/streams/%s/end".formatted(show), Map.of("roles", minutes));

        assertThat(of(hanako)).extracting(Achievement::title, Achievement::role).containsExactly(tuple("きょうの水引", "在庫"));
        assertThat(of(ken)).extracting(Achievement::title).containsExactly("むかしの水引");
    }

    @Test
    void peersWhoseMinutesNobodyConfirmsAreToldOfTheRolesTheyTook() {
        AiredShow.in(studio).daysAgo(database, 30);
        var aoi = context.getBean(TestPeople.class).person(studio.office.id(), "あおい", Role.PEER);
        shown("先週の水引", 7, "在庫", aoi, "ACCEPT");

        assertThat(browsing.page(aoi, "/streams/news")).contains("先週の水引");
    }

    @Test
    void twoTurnsInARoleOfOneShowAreOneTime() {
        var show = studio.show("ふたつの番", EVENING);
        var first = studio.ask(show, studio.turn(show, "在庫", "NONE", 0, 20), hanako);
        var last = studio.ask(show, studio.turn(show, "在庫", "NONE", 40, 20), hanako);
        studio.offer(show);
        studio.answer(hanako, first, "ACCEPT");
        studio.answer(hanako, last, "ACCEPT");
        studio.start(show);
        var minutes =
                List.of(Map.of("assignmentId", first, "minutes", 20), Map.of("assignmentId", last, "minutes", 20));
        studio.post("/api/v1/streams/%s/end".formatted(show), Map.of("roles", minutes));

        assertThat(of(hanako)).singleElement().extracting(Achievement::kind).isEqualTo(Kind.FIRST_TIME);
    }

    @Test
    void showsToComeAreNoNewsYet() {
        var show = studio.show(EVENING);
        var offer = studio.ask(show, studio.role(show, "在庫", "NONE", 60), hanako);
        studio.offer(show);
        studio.answer(hanako, offer, "ACCEPT");

        assertThat(of(hanako)).isEmpty();
        assertThat(browsing.page(hanako, "/streams/news/newest")).doesNotContain("<h2");
    }

    @Test
    void stepsAreToldOnceTheyAreReached() {
        step("ASSISTANT");
        assertThat(of(hanako)).singleElement().extracting(Achievement::step).isEqualTo(Step.ASSISTANT);
        assertThat(browsing.page(hanako, "/streams/news")).contains("お手伝いができるようになりました");
        assertThat(browsing.page(hanako, "/streams/steps")).contains("aria-current=\"step\"");

        step("OBSERVER");
        assertThat(of(hanako)).isEmpty();
        assertThat(of(ken)).isEmpty();
    }

    @Test
    void olderNewsFollowsOnTheNextPage() {
        for (var week = 1; week <= 3; week++) {
            shown("水引 " + week, 7 * week, "在庫", hanako, "ACCEPT");
        }

        var first = studio.here(achievements.of(hanako, true, Page.of(null, 2)));
        var second = studio.here(achievements.of(hanako, true, Page.of(first.next(), 2)));

        assertThat(first.items()).extracting(Achievement::title).containsExactly("水引 1", "水引 2");
        assertThat(second.items()).extracting(Achievement::title).containsExactly("水引 3");
        assertThat(second.next()).isNull();
    }

    private void step(String step) {
        browsing.submit(studio.staff, "/streams/people/" + hanako + "/steps", "kind", "司会", "step", step)
                .expectStatus()
                .isSeeOther();
    }

    private void shown(String title, int daysAgo, String role, UUID person, String answer) {
        var show = studio.show(title, EVENING);
        var offer = studio.ask(show, studio.role(show, role, "NONE", 60), person);
        studio.offer(show);
        studio.answer(person, offer, answer);
        studio.here(
                database.sql("""
                        update streams.show
                        set state = 'ENDED',
                            starts_at = starts_at - interval '1 day' * :days, ends_at = ends_at - interval '1 day' * :days,
                            started_at = starts_at - interval '1 day' * :days, ended_at = ends_at - interval '1 day' * :days
                        where id = :show
                        """).bind("show", show).bind("days", daysAgo + 3).then());
    }

    private List<Achievement> of(UUID personId) {
        return studio.here(achievements.of(personId, true, Page.of(null, null))).items();
    }
}
