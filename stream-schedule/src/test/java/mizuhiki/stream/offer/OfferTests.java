package mizuhiki.stream.offer;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.Consents;
import mizuhiki.shared.people.consent.Word;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.Browsing;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import mizuhiki.stream.fit.MoreThanYouWant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@StreamTest
class OfferTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Answering answering;

    @Autowired
    Consents consents;

    @Autowired
    Offers offers;

    @Autowired
    DatabaseClient database;

    @Autowired
    TransactionalOperator transaction;

    Studio studio;
    Browsing browsing;
    UUID hanako;

    @BeforeEach
    void somebodyIsThere() {
        studio = new Studio(context);
        browsing = new Browsing(studio);
        hanako = studio.member("花子", Consent.HANDS);
    }

    @Test
    void roleOfTodayIsOnTheCardUntilItStops() {
        var today = LocalDate.now(Moment.JAPAN);
        var show = studio.show(today.atTime(23, 0).atZone(Moment.JAPAN).toInstant());
        var offer = asked(show, hanako);
        assertThat(card()).doesNotContain("/floor");

        studio.answer(hanako, offer, "ACCEPT");
        assertThat(card()).contains("手の役", "午後11時", "/floor").doesNotContain("お願い");

        studio.here(consents.record(Word.no(hanako, Consent.HANDS, today)));
        assertThat(card()).contains("きょうの役割はありません").doesNotContain("手の役");
    }

    @Test
    void whatIsAskedForTodayIsOnTheCardUntilItIsAnswered() {
        var today = LocalDate.now(Moment.JAPAN);
        var show = studio.show(today.atTime(23, 0).atZone(Moment.JAPAN).toInstant());
        var offer = asked(show, hanako);
        assertThat(card())
                .contains("きょうの役割", "きょう午後11時、「手の役」のお願いがあります", "/streams/mine")
                .doesNotContain("きょうの役割はありません");

        studio.answer(hanako, offer, "PASS");
        assertThat(card()).contains("きょうの役割はありません").doesNotContain("お願い");
    }

    @Test
    void whatIsAskedForAnotherDayIsNotOnTheCard() {
        asked(studio.show(EVENING), hanako);

        assertThat(card()).contains("きょうの役割はありません").doesNotContain("お願い");
    }

    @Test
    void turnIsToldWithItsOwnTime() {
        var today = LocalDate.now(Moment.JAPAN);
        var show = studio.show(today.atTime(22, 0).atZone(Moment.JAPAN).toInstant());
        var offer = studio.ask(show, studio.turn(show, "手の役", "HANDS", 30, 20), hanako);
        studio.offer(show);
        assertThat(browsing.page(hanako, "/streams/mine")).contains("午後10時30分から午後10時50分まで（20分）");

        studio.answer(hanako, offer, "ACCEPT");
        assertThat(card()).contains("手の役", "午後10時30分から午後10時50分まで");
    }

    @Test
    void roleOfAnotherDayIsNotOnTheCard() {
        studio.answer(hanako, asked(studio.show(EVENING), hanako), "ACCEPT");

        assertThat(card()).doesNotContain("手の役");
    }

    @Test
    void whatWasNotAnsweredInTimeCanBeAnsweredNoMore() {
        var show = studio.show(EVENING);
        asked(show, hanako);
        assertThat(browsing.page(hanako, "/streams/mine")).contains("/accept");

        studio.start(show);

        assertThat(browsing.page(hanako, "/streams/mine")).doesNotContain("/accept", "/pass");
    }

    @Test
    void consentTakenBackAfterMidnightIsNeededAgainForAShowOfTheEvening() {
        var late = EVENING.plus(Duration.ofMinutes(270));
        var offer = asked(studio.show(late), hanako);
        var afterMidnight = late.plus(Duration.ofMinutes(40));
        studio.here(consents.record(Word.no(hanako, Consent.HANDS, Moment.dayOf(afterMidnight))));

        assertThatThrownBy(() -> studio.here(
                        answering.accept(hanako, offer, Seen.UNKNOWN).contextWrite(Moment.is(afterMidnight))))
                .isInstanceOf(ConsentNeededFirst.class);
    }

    @Test
    void nobodyComesBackIntoARoleAtTheTimeOfATalk() {
        var offer = asked(studio.show(EVENING), hanako);
        studio.answer(hanako, offer, "PASS");
        var talk = Map.of("guestId", hanako, "day", Moment.dayOf(EVENING), "from", "19:10", "minutes", 30);
        studio.post("/api/v1/streams/talks", talk);

        assertThatThrownBy(() -> studio.here(answering.accept(hanako, offer, Seen.UNKNOWN)))
                .isInstanceOf(SomethingElseThen.class);
    }

    @Test
    void nobodyComesBackIntoARoleBeyondTheirOwnLimits() {
        limits(Map.of("minutesAWeek", 60, "restMinutes", 0));
        var offer = asked(studio.show(EVENING), hanako);
        studio.answer(hanako, offer, "PASS");
        var later = studio.show(EVENING.plusSeconds(2 * 3600));
        var other = studio.ask(later, studio.role(later, "在庫", "NONE", 40), hanako);
        studio.offer(later);
        studio.answer(hanako, other, "ACCEPT");

        assertThatThrownBy(() -> studio.here(answering.accept(hanako, offer, Seen.UNKNOWN)))
                .isInstanceOf(MoreThanYouWant.class);
        limits(Map.of("minutesAWeek", 70, "restMinutes", 0));
        studio.answer(hanako, offer, "ACCEPT");
    }

    @Test
    void nobodyWaitsToReadWhatTheyAreAskedWhileSomebodyArrangesSomethingWithThem() {
        asked(studio.show(EVENING), hanako);
        assertThat(browsing.page(hanako, "/streams/mine")).contains("手の役");

        var read = studio.here(transaction.transactional(offers.hold(hanako)
                .then(Mono.fromSupplier(() -> browsing.page(hanako, "/streams/mine"))
                        .subscribeOn(Schedulers.boundedElastic()))));

        assertThat(read).contains("手の役");
    }

    @Test
    void whoComesBackTooLateIsToldKindlyThatItIsTaken() {
        var show = studio.show(EVENING);
        var slot = studio.role(show, "手の役", "HANDS", 60);
        var first = studio.ask(show, slot, hanako);
        studio.offer(show);
        studio.answer(hanako, first, "PASS");
        studio.ask(show, slot, studio.member("ゆい", Consent.HANDS));

        assertThatThrownBy(() -> studio.here(answering.accept(hanako, first, Seen.UNKNOWN)))
                .isInstanceOf(GivenToSomebodyElse.class);
    }

    @Test
    void ofTwoWhoAnswerAtOnceOneHasTheRole() {
        var show = studio.show(EVENING);
        var slot = studio.role(show, "手の役", "HANDS", 60);
        var yui = studio.member("ゆい", Consent.HANDS);
        var first = studio.ask(show, slot, hanako);
        studio.offer(show);
        studio.answer(hanako, first, "PASS");
        var second = studio.ask(show, slot, yui);
        studio.answer(yui, second, "PASS");

        var taken = studio.here(Flux.merge(
                        answering
                                .accept(hanako, first, Seen.UNKNOWN)
                                .onErrorResume(Refusal.class, lost -> Mono.empty()),
                        answering.accept(yui, second, Seen.UNKNOWN).onErrorResume(Refusal.class, lost -> Mono.empty()))
                .count());

        assertThat(taken).isOne();
    }

    @Test
    void whoHadARoleInAShowThatIsCalledOffIsToldUntilTheyHaveSeenIt() {
        var show = studio.show("秋の水引", EVENING);
        studio.answer(hanako, asked(show, hanako), "ACCEPT");
        var ken = studio.member("健");
        studio.step(show, "CANCEL");

        assertThat(card()).contains("「秋の水引」", "なくなりました", "/streams/mine").doesNotContain("きょうの役割はありません");
        var seen = "/streams/mine/called-off/" + show + "/seen";
        assertThat(browsing.page(hanako, "/streams/mine")).contains("この配信は、なくなりました", seen);
        browsing.submit(ken, seen).expectStatus().isSeeOther();
        assertThat(card()).contains("なくなりました");

        browsing.submit(hanako, seen).expectStatus().isSeeOther();
        assertThat(card()).doesNotContain("なくなりました");
        assertThat(browsing.page(hanako, "/streams/mine")).doesNotContain("なくなりました");
    }

    @Test
    void whatWasCalledOffIsNotToldForEver() {
        var show = studio.show("秋の水引", EVENING);
        studio.answer(hanako, asked(show, hanako), "ACCEPT");
        studio.step(show, "CANCEL");

        wasOver(show, 13);
        assertThat(card()).contains("なくなりました");

        wasOver(show, 15);
        assertThat(card()).doesNotContain("なくなりました");
        assertThat(browsing.page(hanako, "/streams/mine")).doesNotContain("なくなりました");
    }

    private void wasOver(UUID show, int daysAgo) {
        studio.here(database.sql("""
                        update streams.show set starts_at = now() - make_interval(days => :ago, hours => 1),
                          ends_at = now() - make_interval(days => :ago) where id = :showId
                        """).bind("ago", daysAgo).bind("showId", show).then());
    }

    @Test
    void whoWasOnlyAskedLearnsThatTheShowIsCalledOff() {
        var show = studio.show("秋の水引", EVENING);
        var ken = studio.member("健");
        asked(show, hanako);
        var passed = studio.ask(show, studio.role(show, "在庫", "NONE", 30), ken);
        studio.answer(ken, passed, "PASS");

        studio.step(show, "CANCEL");

        assertThat(card()).contains("「秋の水引」", "なくなりました");
        assertThat(browsing.page(ken, "/streams/mine/today")).doesNotContain("なくなりました");
    }

    @Test
    void ofAShowWhoseTimeIsPastOnlyThoseWhoHadARoleLearnThatItIsCalledOff() {
        var show = studio.show("秋の水引", EVENING);
        var ken = studio.member("健");
        var taken = studio.ask(show, studio.role(show, "在庫", "NONE", 30), ken);
        asked(show, hanako);
        studio.answer(ken, taken, "ACCEPT");
        studio.here(database.sql("""
                        update streams.show set starts_at = now() - interval '61 minutes',
                          ends_at = now() - interval '1 minute' where id = :showId
                        """).bind("showId", show).then());

        studio.step(show, "CANCEL");

        assertThat(card()).doesNotContain("なくなりました");
        assertThat(browsing.page(ken, "/streams/mine/today")).contains("「秋の水引」", "なくなりました");
    }

    @Test
    void ofADraftThatIsCalledOffNobodyIsTold() {
        var show = studio.show("秋の水引", EVENING);
        studio.ask(show, studio.role(show, "手の役", "HANDS", 30), hanako);

        studio.step(show, "CANCEL");

        assertThat(card()).doesNotContain("秋の水引");
    }

    private void limits(Map<String, ?> limits) {
        studio.as(hanako)
                .put()
                .uri("/api/v1/streams/availability/limits")
                .bodyValue(limits)
                .exchange()
                .expectStatus()
                .is2xxSuccessful();
    }

    private UUID asked(UUID show, UUID person) {
        var offer = studio.ask(show, studio.role(show, "手の役", "HANDS", 30), person);
        studio.offer(show);
        return offer;
    }

    private String card() {
        return browsing.page(hanako, "/streams/mine/today");
    }
}
