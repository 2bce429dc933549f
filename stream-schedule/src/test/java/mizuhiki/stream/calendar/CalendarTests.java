package mizuhiki.stream.calendar;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.Browsing;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import reactor.core.publisher.Flux;

@StreamTest
class CalendarTests {

    static final LocalDate DAY = Moment.dayOf(EVENING);

    @Autowired
    ApplicationContext context;

    Studio studio;
    Browsing pages;
    UUID hanako;
    UUID ken;
    UUID manager;

    @BeforeEach
    void peopleAreThere() {
        studio = new Studio(context);
        pages = new Browsing(studio);
        hanako = studio.member("花子");
        ken = studio.member("健");
        manager = context.getBean(TestPeople.class).person(studio.office.id(), "所長", Role.MANAGER);
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void aTalkIsSeenByItsTwoPeopleAndByNobodyElse(View view) {
        var otherStaff = context.getBean(TestPeople.class).staff(studio.office.id());
        talk(studio.staff, hanako, "10:00");

        assertThat(calendar(studio.staff, view)).contains("午前10時");
        assertThat(calendar(hanako, view)).contains("午前10時");
        for (var other : List.of(ken, manager, otherStaff)) {
            assertThat(calendar(other, view)).doesNotContain("午前10時", "午前10時30分");
            assertThat(json(other)).doesNotContain("TALK");
        }
        assertThat(json(hanako)).contains("TALK");
    }

    @Test
    void calendarIsAPlaceInTheShowsOfWhoeverLooks() {
        assertThat(calendar(hanako, View.MONTH))
                .contains("<span>カレンダー</span>", "href=\"/streams/mine\" aria-current=\"page\"")
                .contains("<p><a href=\"/streams/mine\">配信</a></p>");
        assertThat(calendar(studio.staff, View.MONTH))
                .contains("href=\"/streams\" aria-current=\"page\"")
                .contains("<p><a href=\"/streams\">配信</a></p>");
    }

    @Test
    void onlyTheTwoSeeTheTalkOnTheirListAndMayCallItOff() {
        talk(studio.staff, hanako, "10:00");
        var talkId = id("talk");

        for (var other : List.of(ken, manager)) {
            assertThat(pages.page(other, "/streams/talks")).doesNotContain(talkId.toString(), "さんと<");
            pages.submit(other, "/streams/talks/" + talkId + "/cancel")
                    .expectStatus()
                    .isNotFound();
        }
        assertThat(pages.page(hanako, "/streams/talks")).contains(talkId.toString());
        pages.submit(hanako, "/streams/talks/" + talkId + "/cancel")
                .expectStatus()
                .isSeeOther();
        assertThat(calendar(studio.staff, View.DAY)).doesNotContain("午前10時");
    }

    @Test
    void nobodyIsAskedToTalkWhileTheyAreExpectedElsewhere() {
        occasion("研修", List.of(hanako));
        var during = EVENING.atZone(Moment.JAPAN).toLocalTime().plusMinutes(15);

        var refused = Browsing.text(
                tryTalk(manager, hanako, during.toString()).expectStatus().isEqualTo(409));

        assertThat(refused).contains("どちらかに、もう予定があります").doesNotContain("研修");
        talk(manager, ken, during.toString());
    }

    @Test
    void nobodyIsInTwoTalksAtOnceAndNoReasonIsGiven() {
        talk(studio.staff, hanako, "10:00");

        var refused =
                Browsing.text(tryTalk(manager, hanako, "10:29").expectStatus().isEqualTo(409));

        assertThat(refused).contains("どちらかに、もう予定があります").doesNotContain("面談の予定が");
        tryTalk(manager, hanako, "10:30").expectStatus().isSeeOther();
        tryTalk(manager, manager, "15:00").expectStatus().isEqualTo(422);
        tryTalk(ken, hanako, "16:00").expectStatus().isForbidden();
    }

    @Test
    void ofManyInvitingOnePersonAtOnceOneIsHeard() {
        var hosts = Flux.range(0, 6)
                .map(i -> context.getBean(TestPeople.class).staff(studio.office.id()))
                .collectList()
                .block();

        var statuses = hosts.parallelStream()
                .map(host -> tryTalk(host, hanako, "10:00")
                        .returnResult(Void.class)
                        .getStatus()
                        .value())
                .toList();

        assertThat(statuses).containsOnlyOnce(303).containsOnly(303, 409);
    }

    @Test
    void whoIsInATalkIsNotAskedForARoleAndWhyIsNotTold() {
        var day = EVENING.atZone(Moment.JAPAN).toLocalTime().toString();
        talk(studio.staff, hanako, day);
        var show = studio.show(EVENING);
        var slot = studio.role(show, "在庫", "NONE", 60);

        var refused =
                Browsing.text(pages.submit(manager, "/streams/" + show + "/roles/" + slot + "/ask", "personId", hanako)
                        .expectStatus()
                        .isEqualTo(409));

        assertThat(refused).contains("もう予定があります").doesNotContain("面談");
    }

    @Test
    void membersSeeWhatIsToldOfAndStaffSeeAll() {
        var draft = studio.show("下書きの水引", EVENING);
        var told = studio.show("みんなの水引", EVENING.plusSeconds(3600));
        studio.offer(told);
        occasion("みんなの交流会", List.of());
        occasion("花子の撮影", List.of(hanako));

        assertThat(calendar(hanako, View.DAY))
                .contains("みんなの水引", "みんなの交流会", "花子の撮影")
                .doesNotContain("下書きの水引");
        assertThat(calendar(ken, View.DAY)).contains("みんなの交流会").doesNotContain("花子の撮影");
        assertThat(calendar(manager, View.DAY)).contains("下書きの水引", "みんなの水引", "花子の撮影", draft.toString());
    }

    @Test
    void ownRolesAreMarkedAndThoseOfOthersAreNot() {
        var show = studio.show(EVENING);
        var offer = studio.ask(show, studio.role(show, "コメント係", "NONE", 60), hanako);
        studio.offer(show);
        assertThat(calendar(hanako, View.WEEK)).doesNotContain("コメント係");

        studio.answer(hanako, offer, "ACCEPT");

        assertThat(calendar(hanako, View.WEEK)).contains("あなた：コメント係");
        assertThat(calendar(ken, View.WEEK)).doesNotContain("コメント係");
    }

    @Test
    void anOccasionIsChangedAndCalledOffInForms() {
        occasion("通しげいこ", List.of());
        var id = id("occasion");
        var page = "/streams/occasions/" + id;
        assertThat(pages.page(studio.staff, page)).contains("通しげいこ");
        assertThat(pages.page(studio.staff, "/streams/occasions/new?day=2030-01-05"))
                .contains("2030-01-05");

        pages.submit(studio.staff, page, form("", "1")).expectStatus().isEqualTo(422);
        pages.submit(studio.staff, page, form("本番げいこ", "1")).expectStatus().isSeeOther();
        pages.submit(studio.staff, page, form("遅れた人", "1")).expectStatus().is4xxClientError();
        assertThat(calendar(ken, View.DAY)).contains("本番げいこ");

        pages.submit(studio.staff, page + "/cancel", "version", "2")
                .expectStatus()
                .isSeeOther();
        assertThat(calendar(ken, View.DAY)).doesNotContain("本番げいこ");
        pages.submit(studio.staff, page, form("もう一度", "3")).expectStatus().isEqualTo(409);
    }

    @Test
    void whoIsInvitedStaysSoWhenTheyHaveLeft() {
        occasion("ふたりの練習", List.of(ken));

        context.getBean(TestPeople.class).leave(studio.office.id(), ken);

        assertThat(pages.page(studio.staff, "/streams/occasions/" + id("occasion")))
                .contains("value=\"" + ken + "\" checked");
    }

    @Test
    void closingDaysConcernEverybody() {
        pages.submit(studio.staff, "/streams/closing-days", "day", DAY, "until", "", "reason", "大そうじ")
                .expectStatus()
                .isSeeOther();
        pages.submit(studio.staff, "/streams/closing-days", "day", DAY, "until", DAY.minusDays(1), "reason", "だめ")
                .expectStatus()
                .isEqualTo(422)
                .expectBody(String.class)
                .value(page -> assertThat(page)
                        .containsPattern("name=\"until\"[^>]*aria-invalid=\"true\"")
                        .contains("31日までの日をえらんでください"));

        assertThat(calendar(ken, View.MONTH)).contains("大そうじ");
        pages.submit(studio.staff, "/streams/closing-days/" + DAY + "/open")
                .expectStatus()
                .isSeeOther();
        assertThat(calendar(ken, View.DAY)).doesNotContain("大そうじ");
    }

    @Test
    void closingDaysAreListedHoweverFarAheadTheyAre() {
        var far = LocalDate.now(Moment.JAPAN).plusYears(2);
        pages.submit(studio.staff, "/streams/closing-days", "day", far, "until", "", "reason", "引っこし")
                .expectStatus()
                .isSeeOther();

        assertThat(pages.page(studio.staff, "/streams/closing-days"))
                .contains("引っこし", "/streams/closing-days/" + far + "/open");
    }

    @Test
    void anotherOfficeSeesNothingOfIt() {
        var elsewhere = new Studio(context);
        studio.offer(studio.show("よその水引", EVENING));

        assertThat(new Browsing(elsewhere).page(elsewhere.staff, path(View.DAY)))
                .doesNotContain("よその水引");
    }

    @Test
    void daysFarAwayAndWrongOnesAreNoFault() {
        assertThat(pages.page(ken, "/streams/calendar?view=MONTH&day=9999-12-31"))
                .contains("2100年");
        pages.get(ken, "/streams/calendar?view=YEAR").expectStatus().isBadRequest();
        pages.get(ken, "/streams/calendar?day=yesterday").expectStatus().isBadRequest();
    }

    private String calendar(UUID personId, View view) {
        return pages.page(personId, path(view));
    }

    private static String path(View view) {
        return "/streams/calendar?view=" + view + "&day=" + DAY;
    }

    private String json(UUID personId) {
        return Browsing.text(studio.as(personId)
                .get()
                .uri("/api/v1/streams/calendar?day=" + DAY)
                .exchange()
                .expectStatus()
                .isOk());
    }

    private void talk(UUID host, UUID guest, String from) {
        tryTalk(host, guest, from).expectStatus().isSeeOther();
    }

    private org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec tryTalk(
            UUID host, UUID guest, String from) {
        return pages.submit(
                host, "/streams/talks", "guestId", guest, "day", DAY, "from", from, "minutes", 30, "roomId", "");
    }

    private void occasion(String title, List<UUID> personIds) {
        studio.post(
                "/api/v1/streams/occasions",
                Map.of(
                        "kind",
                        "PEER_MEETING",
                        "title",
                        title,
                        "startsAt",
                        EVENING,
                        "endsAt",
                        EVENING.plusSeconds(3600),
                        "personIds",
                        personIds));
    }

    private static Object[] form(String title, String version) {
        return new Object[] {
            "kind", "REHEARSAL", "title", title, "day", DAY, "from", "13:00", "until", "14:00", "version", version
        };
    }

    private UUID id(String table) {
        return studio.here(context.getBean(org.springframework.r2dbc.core.DatabaseClient.class)
                .sql("select id from streams." + table)
                .mapValue(UUID.class)
                .one());
    }
}
