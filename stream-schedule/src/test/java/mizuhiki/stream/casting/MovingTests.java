package mizuhiki.stream.casting;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.Consents;
import mizuhiki.shared.people.consent.Word;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.Browsing;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import mizuhiki.stream.crew.Answer;
import mizuhiki.stream.crew.Crew;
import mizuhiki.stream.crew.Crews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What somebody has planned, a role or something else, stays where it is. */
@StreamTest
class MovingTests {

    private static final Instant LATER = EVENING.plusSeconds(2 * 3600);

    @Autowired
    ApplicationContext context;

    @Autowired
    Crews crews;

    @Autowired
    DatabaseClient database;

    Studio studio;
    Browsing pages;
    UUID hanako;
    UUID showId;
    UUID slotId;

    @BeforeEach
    void somebodyIsAsked() {
        studio = new Studio(context);
        pages = new Browsing(studio);
        hanako = studio.member("花子");
        showId = studio.show(EVENING);
        slotId = studio.role(showId, "在庫", "NONE", 60);
    }

    @Test
    void showDoesNotMoveOntoATalkAndNobodyLearnsOfIt() {
        studio.ask(showId, slotId, hanako);
        talk(LATER).expectStatus().isCreated();

        var refused = Browsing.text(edit(LATER).expectStatus().isEqualTo(409));

        assertThat(refused).contains("花子さんには、その時間に予定があります").doesNotContain("面談");
        assertThat(startsAt()).isEqualTo(EVENING);
        edit(LATER.plusSeconds(1800)).expectStatus().isSeeOther();
        assertThat(startsAt()).isEqualTo(LATER.plusSeconds(1800));
    }

    @Test
    void showDoesNotMoveOntoAnOccasionOrAnotherRole() {
        studio.ask(showId, slotId, hanako);
        studio.post(
                "/api/v1/streams/occasions",
                Map.of(
                        "kind",
                        "PEER_MEETING",
                        "title",
                        "おしゃべり会",
                        "startsAt",
                        LATER,
                        "endsAt",
                        LATER.plusSeconds(1800),
                        "personIds",
                        List.of(hanako)));
        var nextDay = EVENING.plusSeconds(24 * 3600);
        var another = studio.show(nextDay);
        studio.ask(another, studio.role(another, "在庫", "NONE", 60), hanako);

        for (var taken : List.of(LATER, nextDay)) {
            assertThat(Browsing.text(edit(taken).expectStatus().isEqualTo(409)))
                    .contains("花子さんには、その時間に予定があります")
                    .doesNotContain("おしゃべり会");
        }
    }

    @Test
    void onlyTheTimeOfATurnIsInTheWay() {
        studio.ask(showId, studio.turn(showId, "コメント", "NONE", 0, 30), hanako);
        talk(LATER.plusSeconds(1800)).expectStatus().isCreated();

        edit(LATER.plusSeconds(60)).expectStatus().isEqualTo(409);
        edit(LATER).expectStatus().isSeeOther();
    }

    @Test
    void whoPassedOrIsNotAskedStandsInNobodysWay() {
        var ken = studio.member("健");
        var offer = studio.ask(showId, slotId, hanako);
        studio.offer(showId);
        studio.answer(hanako, offer, "PASS");
        studio.ask(showId, slotId, ken);
        talk(LATER).expectStatus().isCreated();

        edit(LATER).expectStatus().isSeeOther();
    }

    @Test
    void yesToOneTimeIsAQuestionAtAnother() {
        var offer = accepted(slotId, hanako);

        edit(EVENING, "秋の水引").expectStatus().isSeeOther();
        assertThat(seats()).containsOnly(Answer.ACCEPTED);
        edit(LATER).expectStatus().isSeeOther();
        assertThat(seats()).containsExactly(Answer.OFFERED);

        studio.answer(hanako, offer, "ACCEPT");
        assertThat(seats()).containsExactly(Answer.ACCEPTED);
    }

    @Test
    void yesStandsWhereTheTurnStaysWithinIt() {
        accepted(studio.turn(showId, "コメント", "NONE", 0, 30), hanako);

        edit(EVENING, "木曜の夜の水引", 90).expectStatus().isSeeOther();
        edit(EVENING, "木曜の夜の水引", 60).expectStatus().isSeeOther();

        assertThat(seats()).containsExactly(Answer.ACCEPTED);
    }

    @Test
    void whoeverIsInAShowIsToldThatTheirTurnMovedAndIsAskedAgain() {
        var offer = accepted(slotId, hanako);
        edit(LATER).expectStatus().isSeeOther();
        edit(LATER.plusSeconds(1800)).expectStatus().isSeeOther();

        assertThat(pages.page(hanako, "/streams/mine"))
                .contains("時間が変わりました。まえは" + evening() + "午後7時から午後8時まで", "いまは" + evening() + "午後9時30分から")
                .contains("始まるまでに返事がなければ", "/accept");
        assertThat(pages.page(hanako, "/streams/mine/today")).contains("「在庫」の時間が変わりました");

        studio.answer(hanako, offer, "ACCEPT");
        assertThat(pages.page(hanako, "/streams/mine")).doesNotContain("時間が変わりました");
        assertThat(pages.page(hanako, "/streams/mine/today")).doesNotContain("時間が変わりました");
    }

    @Test
    void whoWasAskedAgainLearnsThatTheShowIsCalledOff() {
        accepted(slotId, hanako);
        edit(LATER).expectStatus().isSeeOther();

        studio.step(showId, "CANCEL");

        assertThat(pages.page(hanako, "/streams/mine/today")).contains("なくなりました");
    }

    @Test
    void whoseTurnIsOnlyCutIsToldAndKeepsIt() {
        var offer = accepted(slotId, hanako);
        edit(EVENING, "木曜の夜の水引", 45).expectStatus().isSeeOther();

        assertThat(pages.page(hanako, "/streams/mine"))
                .contains("いまは" + evening() + "午後7時から午後7時45分まで")
                .doesNotContain("/accept", "返事がなければ");
        assertThat(pages.page(hanako, "/streams/mine/today"))
                .contains("「在庫」の時間が変わりました：いまは" + evening() + "午後7時から午後7時45分まで", "あなたのまま");

        seen(offer, EVENING.plusSeconds(3600)).expectStatus().isEqualTo(409);
        assertThat(pages.page(hanako, "/streams/mine/today")).contains("時間が変わりました");
        seen(offer, EVENING.plusSeconds(45 * 60)).expectStatus().isSeeOther();
        assertThat(List.of("/streams/mine", "/streams/mine/today"))
                .allSatisfy(page -> assertThat(pages.page(hanako, page)).doesNotContain("時間が変わりました"));
        assertThat(seats()).containsExactly(Answer.ACCEPTED);
    }

    @Test
    void whatSomebodyWasAskedOrHasPassedIsNotNotedAsSeen() {
        var offer = offered(slotId, hanako);
        edit(LATER).expectStatus().isSeeOther();

        seen(offer, LATER.plusSeconds(3600)).expectStatus().isNotFound();
        assertThat(pages.page(hanako, "/streams/mine/today")).contains("どうするか、教えてください");
        studio.as(hanako)
                .put()
                .uri("/api/v1/streams/offers/{id}/seen", offer)
                .bodyValue(Map.of("startsAt", LATER))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void whoNotesATimeThatIsNoMoreIsToldThatThereIsANewOne() {
        var offer = accepted(slotId, hanako);
        edit(EVENING, "木曜の夜の水引", 45).expectStatus().isSeeOther();
        edit(LATER).expectStatus().isSeeOther();

        var refused = Browsing.text(
                seen(offer, EVENING.plusSeconds(45 * 60)).expectStatus().isEqualTo(409));

        assertThat(refused).contains("新しい時間を見てから");
    }

    @Test
    void yesStandsWithinWhatItWasSaidToAlsoAfterACut() {
        accepted(slotId, hanako);
        edit(EVENING, "木曜の夜の水引", 30).expectStatus().isSeeOther();

        edit(EVENING.plusSeconds(900), "木曜の夜の水引", 30).expectStatus().isSeeOther();
        assertThat(seats()).containsExactly(Answer.ACCEPTED);

        edit(LATER).expectStatus().isSeeOther();
        assertThat(seats()).containsExactly(Answer.OFFERED);
        assertThat(pages.page(hanako, "/streams/mine")).contains("まえは" + evening() + "午後7時から午後8時まで");
    }

    @Test
    void nobodyIsToldOfATimeTheyNeverKnew() {
        studio.ask(showId, slotId, hanako);
        edit(LATER).expectStatus().isSeeOther();
        studio.offer(showId);
        assertThat(pages.page(hanako, "/streams/mine")).doesNotContain("時間が変わりました");

        edit(EVENING).expectStatus().isSeeOther();
        edit(LATER).expectStatus().isSeeOther();
        assertThat(pages.page(hanako, "/streams/mine")).doesNotContain("時間が変わりました");
    }

    @Test
    void yesToANewDayKeepsOnesOwnLimits() {
        limits(Map.of("minutesAWeek", 60));
        var nextWeek = busyNextWeek(30);
        var offer = accepted(slotId, hanako);
        assertThat(pages.page(hanako, "/streams/mine")).doesNotContain("あなたが決めたことに合いません");
        edit(nextWeek.plusSeconds(2 * 3600)).expectStatus().isSeeOther();

        assertThat(Browsing.text(pages.submit(hanako, "/streams/mine/" + offer + "/accept")
                        .expectStatus()
                        .isEqualTo(409)))
                .contains("あなたが決めたことに合いません", "それでも、やります");
        assertThat(seats()).containsExactly(Answer.OFFERED);
    }

    @Test
    void whoSeesThatItIsBeyondTheirLimitsMaySayYesAllTheSame() {
        limits(Map.of("minutesAWeek", 60));
        var nextWeek = busyNextWeek(30);
        var offer = accepted(slotId, hanako);
        edit(nextWeek.plusSeconds(2 * 3600)).expectStatus().isSeeOther();

        assertThat(pages.page(hanako, "/streams/mine"))
                .contains("あなたが決めたことに合いません", "それでも、やります", "name=\"beyondLimits\" value=\"true\"");
        pages.submit(hanako, "/streams/mine/" + offer + "/accept", "beyondLimits", "true")
                .expectStatus()
                .isSeeOther();
        assertThat(seats()).containsExactly(Answer.ACCEPTED);
        assertThat(pages.page(hanako, "/streams/mine")).doesNotContain("あなたが決めたことに合いません");
    }

    @Test
    void limitsHoldAlsoWhereAShowMovedBeforeAnybodyWasTold() {
        limits(Map.of("daysAWeek", 1));
        var nextWeek = busyNextWeek(30);
        var offer = studio.ask(showId, slotId, hanako);
        edit(nextWeek.plusSeconds(24 * 3600)).expectStatus().isSeeOther();
        studio.offer(showId);

        yes(offer, nextWeek.plusSeconds(24 * 3600)).expectStatus().isEqualTo(409);
        assertThat(pages.page(hanako, "/streams/mine")).contains("それでも、やります");
    }

    @Test
    void whatIsOnlyAskedTakesNoRoomFromAYes() {
        var another = studio.show(EVENING.minusSeconds(2 * 3600));
        var offer = offered(slotId, hanako);
        var other = studio.ask(another, studio.role(another, "在庫", "NONE", 30), hanako);
        studio.offer(another);
        limits(Map.of("minutesAWeek", 60));
        assertThat(pages.page(hanako, "/streams/mine")).doesNotContain("あなたが決めたことに合いません");

        yes(offer, EVENING).expectStatus().isNoContent();

        assertThat(pages.page(hanako, "/streams/mine")).containsOnlyOnce("それでも、やります");
        yes(other, EVENING.minusSeconds(2 * 3600)).expectStatus().isEqualTo(409);
    }

    @Test
    void restOfOnesOwnIsKeptToo() {
        limits(Map.of("restMinutes", 60));
        var nextWeek = busyNextWeek(60);
        var offer = accepted(slotId, hanako);
        edit(nextWeek.plusSeconds(90 * 60)).expectStatus().isSeeOther();
        yes(offer, nextWeek.plusSeconds(90 * 60)).expectStatus().isEqualTo(409);

        edit(nextWeek.plusSeconds(2 * 3600)).expectStatus().isSeeOther();
        yes(offer, nextWeek.plusSeconds(2 * 3600)).expectStatus().isNoContent();
    }

    @Test
    void yesIsToTheTimeThatWasSeen() {
        var accept = "/streams/mine/" + offered(slotId, hanako) + "/accept";
        var seen = new Object[] {"startsAt", EVENING, "endsAt", EVENING.plusSeconds(3600)};
        assertThat(pages.page(hanako, "/streams/mine")).contains("value=\"" + EVENING + "\"");
        edit(LATER).expectStatus().isSeeOther();

        assertThat(Browsing.text(
                        pages.submit(hanako, accept, seen).expectStatus().isEqualTo(409)))
                .contains("新しい時間を見てから");
        assertThat(seats()).containsExactly(Answer.OFFERED);
        pages.submit(hanako, accept, "startsAt", LATER, "endsAt", LATER.plusSeconds(3600))
                .expectStatus()
                .isSeeOther();
        assertThat(seats()).containsExactly(Answer.ACCEPTED);
    }

    @Test
    void yesByTheApiSaysToWhatTime() {
        var offer = offered(slotId, hanako);
        edit(LATER).expectStatus().isSeeOther();

        yes(offer, EVENING).expectStatus().isEqualTo(409);
        yes(offer, LATER).expectStatus().isNoContent();
    }

    @Test
    void whatWasSaidOfADayIsForgottenWithTheDay() {
        studio.offer(showId);
        say("CANNOT");
        edit(LATER).expectStatus().isSeeOther();
        assertThat(said()).isEqualTo("CANNOT");

        edit(EVENING.plusSeconds(24 * 3600)).expectStatus().isSeeOther();

        assertThat(said()).isEqualTo("CAN");
        studio.ask(showId, slotId, hanako);
    }

    @Test
    void whoeverPassedOnADayMayBeAskedForAnother() {
        studio.answer(hanako, offered(slotId, hanako), "PASS");
        edit(LATER).expectStatus().isSeeOther();
        assertThat(passed()).isOne();

        edit(EVENING.plusSeconds(24 * 3600)).expectStatus().isSeeOther();

        assertThat(passed()).isZero();
        studio.ask(showId, slotId, hanako);
    }

    @Test
    void staffSeeWhoHasNotAnsweredBeforeTheShowBegins() {
        var soon = Instant.now().plusSeconds(3 * 3600);
        var show = studio.show(soon);
        var offer = studio.ask(show, studio.role(show, "梱包", "NONE", 60), hanako);
        assertThat(pages.page(studio.staff, "/streams/waiting")).doesNotContain("まだ返事がない");
        studio.offer(show);

        assertThat(pages.page(studio.staff, "/streams/waiting"))
                .contains("あすまでの配信に、まだ返事がない人：1人", "/streams/" + show + "#roles");
        assertThat(List.of("/streams/" + show, "/streams/" + show + "/floor"))
                .allSatisfy(page -> assertThat(pages.page(studio.staff, page)).contains("まだ返事がない人：花子"));

        studio.answer(hanako, offer, "ACCEPT");
        assertThat(List.of("/streams/waiting", "/streams/" + show, "/streams/" + show + "/floor"))
                .allSatisfy(page -> assertThat(pages.page(studio.staff, page)).doesNotContain("まだ返事がない"));
    }

    @Test
    void whoCannotSayYesAnyMoreIsNotWaitedFor() {
        var ken = studio.member("健", Consent.HANDS);
        var show = studio.show(Instant.now().plusSeconds(3 * 3600));
        studio.ask(show, studio.role(show, "手の役", "HANDS", 60), ken);
        studio.offer(show);
        assertThat(pages.page(studio.staff, "/streams/waiting")).contains("まだ返事がない人：1人");

        studio.here(context.getBean(Consents.class).record(Word.no(ken, Consent.HANDS, Moment.dayOf(Instant.now()))));

        assertThat(pages.page(studio.staff, "/streams/waiting")).doesNotContain("まだ返事がない");
    }

    @Test
    void showWithoutANewTimeIsChangedWhateverIsPlanned() {
        talk(LATER).expectStatus().isCreated();
        studio.ask(showId, slotId, hanako);
        edit(EVENING, "秋の水引").expectStatus().isSeeOther();

        assertThat(pages.page(studio.staff, "/streams/" + showId)).contains("秋の水引");
    }

    @Test
    void talkIsNotMadeWhereOneOfTheTwoHasARole() {
        var offer = studio.ask(showId, slotId, hanako);
        assertThat(Browsing.text(talk(EVENING).expectStatus().isEqualTo(409)))
                .contains("どちらかに、もう予定があります")
                .doesNotContain("配信");
        talk(EVENING.plusSeconds(3600)).expectStatus().isCreated();

        studio.offer(showId);
        studio.answer(hanako, offer, "PASS");
        talk(EVENING).expectStatus().isCreated();
    }

    @Test
    void nobodyIsNamedForAnOccasionWhereTheyHaveARoleOrATalk() {
        studio.ask(showId, slotId, hanako);
        talk(LATER).expectStatus().isCreated();

        for (var taken : List.of(EVENING, LATER)) {
            assertThat(Browsing.text(occasion(taken, hanako).expectStatus().isEqualTo(409)))
                    .contains("花子さんには、その時間に予定があります")
                    .doesNotContain("面談");
        }
        occasion(EVENING, studio.member("健")).expectStatus().isSeeOther();
        occasion(LATER.plusSeconds(1800), hanako).expectStatus().isSeeOther();
    }

    @Test
    void nobodyIsNamedForTwoOccasionsAtOneTime() {
        var target = target(occasion(EVENING, hanako));
        occasion(EVENING.plusSeconds(1800), hanako).expectStatus().isSeeOther();

        assertThat(Browsing.text(occasion(EVENING.plusSeconds(900), hanako)
                        .expectStatus()
                        .isEqualTo(409)))
                .contains("花子さんには、その時間に予定があります");
        edited(target, EVENING.plusSeconds(600), "写真の日", 1, hanako)
                .expectStatus()
                .isEqualTo(409);
        edited(target, EVENING.minusSeconds(600), "写真の日", 1, hanako)
                .expectStatus()
                .isSeeOther();
    }

    @Test
    void occasionDoesNotMoveOntoARole() {
        studio.ask(showId, slotId, hanako);
        var target = target(occasion(LATER, hanako));

        edited(target, EVENING, "写真の日", 1, hanako).expectStatus().isEqualTo(409);
        edited(target, LATER, "写真の日", 1, hanako).expectStatus().isSeeOther();
    }

    @Test
    void ofAMoveAndATalkAtTheSameMomentOneStands() {
        studio.ask(showId, slotId, hanako);

        var statuses = Stream.<java.util.function.Supplier<ResponseSpec>>of(() -> edit(LATER), () -> talk(LATER))
                .parallel()
                .map(each -> each.get().returnResult(Void.class).getStatus().value())
                .toList();

        assertThat(statuses).containsOnlyOnce(409);
    }

    private ResponseSpec seen(UUID offer, Instant endsAt) {
        return pages.submit(hanako, "/streams/mine/" + offer + "/seen", "endsAt", endsAt);
    }

    private void limits(Map<String, Integer> limits) {
        studio.as(hanako)
                .put()
                .uri("/api/v1/streams/availability/limits")
                .bodyValue(limits)
                .exchange()
                .expectStatus()
                .is2xxSuccessful();
    }

    /** In the week after that of the show, whatever day it is. */
    private Instant busyNextWeek(int minutes) {
        var tuesday = Moment.mondayOf(Moment.dayOf(EVENING)).plusWeeks(1).plusDays(1);
        var busy = tuesday.atTime(10, 0).atZone(Moment.JAPAN).toInstant();
        var another = studio.show(busy);
        var offer = studio.ask(another, studio.role(another, "在庫", "NONE", minutes), hanako);
        studio.offer(another);
        studio.answer(hanako, offer, "ACCEPT");
        return busy;
    }

    private ResponseSpec yes(UUID offer, Instant startsAt) {
        return studio.as(hanako)
                .put()
                .uri("/api/v1/streams/offers/{id}/answer", offer)
                .bodyValue(Map.of("answer", "ACCEPT", "seen", Map.of("startsAt", startsAt)))
                .exchange();
    }

    private void say(String wish) {
        studio.as(hanako)
                .put()
                .uri("/api/v1/streams/availability/shows/{id}", showId)
                .bodyValue(Map.of("wish", wish))
                .exchange()
                .expectStatus()
                .is2xxSuccessful();
    }

    private String said() {
        return studio.here(
                database.sql("""
                        select coalesce((select wish from streams.show_wish where show_id = :showId), 'CAN')
                        """).bind("showId", showId).mapValue(String.class).one());
    }

    private ResponseSpec talk(Instant at) {
        var from = at.atZone(Moment.JAPAN).toLocalTime().toString();
        return studio.as(studio.staff)
                .post()
                .uri("/api/v1/streams/talks")
                .bodyValue(Map.of("guestId", hanako, "day", Moment.dayOf(at), "from", from, "minutes", 30))
                .exchange();
    }

    private ResponseSpec occasion(Instant at, UUID personId) {
        return edited("/streams/occasions", at, "おしゃべり会", "", personId);
    }

    private ResponseSpec edited(String target, Instant at, String title, Object version, UUID personId) {
        var from = at.atZone(Moment.JAPAN).toLocalTime();
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
                from,
                "until",
                from.plusMinutes(30),
                "personIds",
                personId,
                "version",
                version);
    }

    private ResponseSpec edit(Instant startsAt) {
        return edit(startsAt, "木曜の夜の水引");
    }

    private ResponseSpec edit(Instant startsAt, String title) {
        return edit(startsAt, title, 60);
    }

    private ResponseSpec edit(Instant startsAt, String title, int minutes) {
        var from = startsAt.atZone(Moment.JAPAN).toLocalTime();
        return pages.submit(
                studio.staff,
                "/streams/" + showId,
                "title",
                title,
                "platform",
                "OWN_PAGE",
                "day",
                Moment.dayOf(startsAt),
                "from",
                from,
                "until",
                from.plusMinutes(minutes),
                "version",
                studio.version(showId));
    }

    private long passed() {
        return studio.here(database.sql("select count(*) from streams.assignment where state = 'PASSED'")
                .mapValue(Long.class)
                .one());
    }

    private UUID offered(UUID turnId, UUID personId) {
        var offer = studio.ask(showId, turnId, personId);
        studio.offer(showId);
        return offer;
    }

    private UUID accepted(UUID turnId, UUID personId) {
        var offer = offered(turnId, personId);
        studio.answer(personId, offer, "ACCEPT");
        return offer;
    }

    private String target(ResponseSpec planned) {
        planned.expectStatus().isSeeOther();
        return "/streams/occasions/"
                + studio.here(database.sql("select id from streams.occasion")
                        .mapValue(UUID.class)
                        .one());
    }

    private static String evening() {
        return DateTimeFormatter.ofPattern("M月d日（E） ", Locale.JAPANESE).format(Moment.dayOf(EVENING));
    }

    private List<Answer> seats() {
        var crew = studio.here(crews.ofShow(showId, Moment.dayOf(startsAt())));
        return crew.seats().stream().map(Crew.Seat::state).toList();
    }

    private Instant startsAt() {
        var show = studio.as(studio.staff)
                .get()
                .uri("/api/v1/streams/{id}", showId)
                .exchange()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return Instant.parse((String) show.get("startsAt"));
    }
}
