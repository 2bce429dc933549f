package mizuhiki.stream.lineup;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.Consents;
import mizuhiki.shared.people.consent.PersonalLimit;
import mizuhiki.shared.people.consent.PersonalLimits;
import mizuhiki.shared.people.consent.Word;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.Browsing;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import mizuhiki.stream.crew.Crew;
import mizuhiki.stream.crew.Crews;
import mizuhiki.stream.roster.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

@StreamTest
class LineupTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Proposing proposing;

    @Autowired
    Crews crews;

    @Autowired
    Consents consents;

    @Autowired
    PersonalLimits limits;

    @Autowired
    DatabaseClient database;

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
    void whoAgreesIsProposedAndNobodyIsTold() {
        studio.role(showId, "手の役", "HANDS", 60);
        studio.member("健", Consent.VOICE);
        var hanako = studio.member("花子", Consent.HANDS);

        assertThat(browsing.page(studio.staff, path())).contains("花子", "声をかける");

        assertThat(proposed(null)).containsExactly(Map.entry("手の役", "花子"));
        assertThat(crew().seats()).isEmpty();
        assertThat(browsing.page(hanako, "/streams/mine")).doesNotContain("手の役");
    }

    @Test
    void oneTapSendsTheOffersWithReasonsOfTheirOwn() {
        studio.role(showId, "手の役", "HANDS", 60);
        studio.role(showId, "在庫", "NONE", 60);
        var hanako = studio.member("花子", Consent.HANDS);
        var ken = studio.member("健");

        send(null).expectStatus().isSeeOther();
        studio.offer(showId);

        assertThat(crew().seats()).extracting(Crew.Seat::displayName).containsExactlyInAnyOrder("花子", "健");
        assertThat(browsing.page(hanako, "/streams/mine"))
                .contains("「手」が出ることに同意しています")
                .doesNotContain("健");
        assertThat(browsing.page(ken, "/streams/mine")).contains("在庫").doesNotContain("花子", "手の役");
        assertThat(proposed(null)).containsOnlyKeys("手の役", "在庫");
    }

    @Test
    void everybodyElseIsListedWithWhatWouldHaveToChange() {
        var hands = studio.role(showId, "手の役", "HANDS", 60);
        studio.member("花子", Consent.HANDS);
        studio.member("健");

        var page = browsing.page(studio.staff, path() + "?others=" + hands);

        assertThat(page).contains("<dt>健</dt>").doesNotContain("<dt>花子</dt>");
        assertThat(whyNot(hands, "健")).containsExactly(Rule.CONSENT, Rule.WISH);
    }

    @Test
    void whoHasATalkCannotComeAndNobodyLearnsWhy() {
        var stock = studio.role(showId, "在庫", "NONE", 60);
        var hanako = studio.member("花子");
        var talk = Map.of("guestId", hanako, "day", Moment.dayOf(EVENING), "from", "19:30", "minutes", 30);
        studio.post("/api/v1/streams/talks", talk);

        assertThat(proposed(null)).isEmpty();
        assertThat(whyNot(stock, "花子")).containsExactly(Rule.AVAILABLE);
        assertThat(browsing.page(studio.staff, path() + "?others=" + stock)).doesNotContain("面談");
    }

    @Test
    void whatPeopleSaidDecides() {
        studio.role(showId, "在庫", "NONE", 60);
        var hanako = studio.member("花子");
        var ken = studio.member("健");
        studio.offer(showId);
        say(hanako, "CANNOT");
        assertThat(proposed(null)).containsEntry("在庫", "健");

        say(hanako, "WOULD_LIKE");
        assertThat(proposed(null)).containsEntry("在庫", "花子");

        studio.here(limits.set(new PersonalLimit(hanako, 30, false), hanako));
        assertThat(proposed(null)).containsEntry("在庫", "健");
        say(ken, "CANNOT");
        assertThat(proposed(null)).isEmpty();
    }

    @Test
    void roleThatAsksForAStepWaitsForSomebodyWhoHasTakenIt() {
        var mc = studio.role(showId, "司会", "VOICE", 60);
        var hanako = studio.member("花子", Consent.VOICE);
        assertThat(proposed(null)).isEmpty();
        assertThat(whyNot(mc, "花子")).containsExactly(Rule.SKILL);

        browsing.submit(studio.staff, "/streams/people/" + hanako + "/steps", "kind", "司会", "step", "ROLE")
                .expectStatus()
                .isSeeOther();

        assertThat(proposed(null)).containsEntry("司会", "花子");
    }

    @Test
    void whoeverWasAskedIsAwaitedWhereNobodyElseIsFound() {
        var mc = studio.role(showId, "司会", "VOICE", 60);
        var hanako = studio.member("花子", Consent.VOICE);
        studio.ask(showId, mc, hanako);
        studio.offer(showId);

        assertThat(lines(null)).singleElement().satisfies(line -> {
            assertThat(line.change()).isEqualTo(Proposal.Change.ASKED);
            assertThat(line.name()).isEqualTo("花子");
        });
        assertThat(browsing.page(studio.staff, path()))
                .contains("<strong>花子</strong>", "返事を待っている")
                .doesNotContain("花子さんのかわり", "お願いできる人がいない", "このとおり声をかける");
        assertThat(browsing.page(studio.staff, path() + "?without=" + hanako))
                .contains("お願いできる人がいない")
                .doesNotContain("花子さんのかわりです", "返事を待っている");
    }

    @Test
    void newcomerIsThereOnlyWithAPeer() {
        studio.role(showId, "在庫", "NONE", 60);
        studio.role(showId, "コメント", "NONE", 60);
        var hanako = studio.member("花子");
        support(hanako, "NEWCOMER", 0);
        assertThat(proposed(null)).isEmpty();

        support(studio.member("あおい"), "PEER", 1);

        assertThat(proposed(null)).containsValues("花子", "あおい");
    }

    @Test
    void newcomerIsThereWithTheirOwnPeer() {
        var ken = accepted(studio.role(showId, "在庫", "NONE", 60), "健");
        support(ken, "NEWCOMER", 0);
        studio.role(showId, "コメント", "NONE", 60);
        var aoi = studio.member("あおい");
        var mio = studio.member("みお");
        List.of(aoi, mio).forEach(peer -> support(peer, "PEER", 3));
        say(mio, "WOULD_LIKE");
        assertThat(proposed(null)).containsEntry("コメント", "みお");

        studio.post("/api/v1/streams/pairs", Map.of("newcomerId", ken, "peerId", aoi));

        assertThat(proposed(null)).containsEntry("コメント", "あおい");
        assertThat(browsing.page(studio.staff, path())).contains("この人と組んでいる人が、この配信に出ます");
        send(null).expectStatus().isSeeOther();
        assertThat(browsing.page(aoi, "/streams/mine"))
                .contains("あなたと組んでいる人が、この配信に出ます")
                .doesNotContain("健");
    }

    @Test
    void staffBesideANewcomerAreAskedByHand() {
        var ken = studio.member("健");
        support(ken, "NEWCOMER", 0);
        support(studio.staff, "PEER", 3);
        studio.role(showId, "在庫", "NONE", 60);
        studio.role(showId, "コメント", "NONE", 60);
        support(studio.member("あおい"), "PEER", 3);
        studio.post("/api/v1/streams/pairs", Map.of("newcomerId", ken, "peerId", studio.staff));

        assertThat(studio.here(proposing.of(showId, null)).plan().verdict().weight(Rule.OWN_PEER))
                .isZero();
        assertThat(proposed(null)).containsValues("健", "あおい");
    }

    @Test
    void whoHadMuchLatelyComesLater() {
        var before = studio.pastShow("先週の水引", EVENING.minusSeconds(7 * 24 * 3600));
        var hanako = studio.member("花子");
        var offer = studio.ask(before, studio.role(before, "在庫", "NONE", 60), hanako);
        studio.offer(before);
        studio.answer(hanako, offer, "ACCEPT");
        ended(before);
        studio.member("健");
        var stock = studio.role(showId, "在庫", "NONE", 60);

        assertThat(proposed(null)).containsExactly(Map.entry("在庫", "健"));
        assertThat(whyNot(stock, "花子")).containsExactly(Rule.FAIR_MINUTES);
    }

    @Test
    void weekOfOtherShowsCounts() {
        var hanako = studio.member("花子");
        var stock = studio.role(showId, "在庫", "NONE", 60);
        var sameDay = studio.show(EVENING.plusSeconds(2 * 3600));
        studio.ask(sameDay, studio.role(sameDay, "在庫", "NONE", 60), hanako);
        studio.here(limits.set(new PersonalLimit(hanako, 90, false), hanako));

        assertThat(proposed(null)).isEmpty();
        assertThat(whyNot(stock, "花子")).containsExactly(Rule.MINUTES_A_DAY);
    }

    @Test
    void nightBeforeCountsIntoItsOwnWeek() {
        var monday = LocalDate.now(Moment.JAPAN).plusDays(2).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        var hanako = studio.member("花子");
        askedForAnHour(monday.minusDays(1).atTime(23, 30), hanako);
        askedForAnHour(monday.plusDays(1).atTime(19, 0), hanako);
        browsing.submit(hanako, "/streams/availability/limits", "minutesAWeek", 60, "daysAWeek", 1, "restMinutes", 0)
                .expectStatus()
                .isSeeOther();
        showId = studio.show(at(monday.atTime(19, 0)));
        var stock = studio.role(showId, "在庫", "NONE", 60);

        assertThat(proposed(null)).isEmpty();
        assertThat(whyNot(stock, "花子")).containsExactly(Rule.MINUTES_A_WEEK, Rule.DAYS_A_WEEK);
    }

    @Test
    void whoWantsQuietRolesOnlyIsNotSaidToBeAway() {
        var hands = studio.role(showId, "手の役", "HANDS", 60);
        var hanako = studio.member("花子", Consent.HANDS);
        studio.here(limits.set(new PersonalLimit(hanako, null, true), hanako));

        assertThat(proposed(null)).isEmpty();
        assertThat(whyNot(hands, "花子")).containsExactly(Rule.QUIET_ONLY);
    }

    @Test
    void quietRolesAreWantedBesideASeenOneThatIsSettled() {
        var first = studio.turn(showId, "手の役", "HANDS", 0, 30);
        var last = studio.turn(showId, "実演", "HANDS", 30, 30);
        var hanako = accepted(first, "花子", Consent.HANDS);
        studio.here(limits.set(new PersonalLimit(hanako, null, true), hanako));

        assertThat(proposed(null)).containsExactly(Map.entry("手の役", "花子"));
        assertThat(lines(null).getFirst().explanation().reasons()).isNotEmpty();
        assertThat(whyNot(last, "花子")).containsExactly(Rule.QUIET_ONLY);

        var ken = studio.member("健", Consent.HANDS);
        studio.here(limits.set(new PersonalLimit(ken, null, true), ken));
        assertThat(whyNot(first, "健")).contains(Rule.QUIET_ONLY).doesNotContain(Rule.AVAILABLE);
    }

    @Test
    void whoCannotComeIsReplacedAndNobodyElseMoves() {
        var hands = studio.role(showId, "手の役", "HANDS", 60);
        var stock = studio.role(showId, "在庫", "NONE", 60);
        var hanako = accepted(hands, "花子", Consent.HANDS);
        accepted(stock, "健", Consent.HANDS);
        studio.member("ゆい", Consent.HANDS);

        assertThat(proposed(hanako)).containsOnly(Map.entry("手の役", "ゆい"), Map.entry("在庫", "健"));
        assertThat(browsing.page(studio.staff, path() + "?without=" + hanako)).contains("花子さんのかわりです");
        assertThat(crew().accepted()).hasSize(2);

        send(hanako).expectStatus().isSeeOther();

        assertThat(crew().seats()).extracting(Crew.Seat::displayName).containsExactlyInAnyOrder("ゆい", "健");
        assertThat(proposed(null)).containsOnly(Map.entry("手の役", "ゆい"), Map.entry("在庫", "健"));
        assertThat(whyNot(hands, "花子")).contains(Rule.AVAILABLE);
    }

    @Test
    void consentTakenBackStopsARoleAndAnotherIsProposed() {
        var hands = studio.role(showId, "手の役", "HANDS", 60);
        var hanako = accepted(hands, "花子", Consent.HANDS);
        studio.member("ゆい", Consent.HANDS);
        assertThat(proposed(null)).containsEntry("手の役", "花子");

        studio.here(consents.record(Word.no(hanako, Consent.HANDS, LocalDate.now(Moment.JAPAN))));

        assertThat(browsing.page(hanako, "/streams/mine"))
                .contains("この役割は止まっています")
                .doesNotContain("/floor");
        assertThat(crew().includes(hanako)).isFalse();
        assertThat(browsing.page(studio.staff, "/streams/" + showId)).contains("かわりの案を見る");
        assertThat(proposed(null)).containsEntry("手の役", "ゆい");
        send(null).expectStatus().isSeeOther();
        assertThat(crew().seats()).extracting(Crew.Seat::displayName).containsExactly("ゆい");
    }

    @Test
    void yesStandsWhateverALimitSaysLater() {
        var stock = studio.role(showId, "在庫", "NONE", 60);
        var hanako = accepted(stock, "花子");
        studio.here(limits.set(new PersonalLimit(hanako, 30, false), hanako));
        studio.member("健");

        assertThat(proposed(null)).containsEntry("在庫", "花子");
        assertThat(lines(null)).singleElement().satisfies(line -> {
            assertThat(line.change()).isEqualTo(Proposal.Change.SETTLED);
            assertThat(line.explanation().reasons()).isNotEmpty();
        });
    }

    @Test
    void yesBeyondALimitOnOneDayLeavesTheLimitOfAnotherAsItIs() {
        var day = Moment.dayOf(EVENING);
        var other = day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day.plusDays(1);
        var hanako = studio.member("花子");
        var busy = studio.show(at(other.atTime(19, 0)));
        var offer = studio.ask(busy, studio.role(busy, "在庫", "NONE", 60), hanako);
        studio.offer(busy);
        studio.answer(hanako, offer, "ACCEPT");
        studio.here(limits.set(new PersonalLimit(hanako, 30, false), hanako));
        var comments = studio.role(showId, "コメント係", "NONE", 60);

        assertThat(proposed(null)).isEmpty();
        assertThat(whyNot(comments, "花子")).containsExactly(Rule.MINUTES_A_DAY);
        studio.turn(showId, "梱包", "NONE", 0, 30);
        assertThat(proposed(null)).containsOnly(Map.entry("梱包", "花子"));
    }

    @Test
    void whoPassedIsNotProposedAgain() {
        var stock = studio.role(showId, "在庫", "NONE", 60);
        var hanako = studio.member("花子");
        var offer = studio.ask(showId, stock, hanako);
        studio.offer(showId);
        studio.answer(hanako, offer, "PASS");
        assertThat(proposed(null)).isEmpty();

        studio.member("健");
        assertThat(proposed(null)).containsEntry("在庫", "健");
    }

    @Test
    void peopleRelieveEachOtherInARoleThatIsLongForOne() {
        studio.kind("実演", Map.of("mostMinutes", 30, "breakMinutes", 10));
        studio.role(showId, "実演", "NONE", 60);
        studio.member("花子");
        assertThat(lines(null)).extracting(Proposal.Line::name).containsOnlyOnce("花子");
        assertThat(whyNot(empty(), "花子")).contains(Rule.BREAK);

        studio.member("健");
        assertThat(lines(null)).extracting(Proposal.Line::name).containsExactlyInAnyOrder("花子", "健");
        assertThat(browsing.page(studio.staff, path())).contains("午後7時30分から午後8時まで（30分）");
        assertThat(send(null).expectStatus().isSeeOther()).isNotNull();
        assertThat(crew().seats()).hasSize(2);
    }

    @Test
    void nobodyIsProposedForATurnLongerThanItsKindAllows() {
        var turn = studio.role(showId, "実演", "NONE", 60);
        studio.member("花子");
        assertThat(proposed(null)).containsEntry("実演", "花子");

        studio.kind("実演", Map.of("mostMinutes", 59));

        assertThat(proposed(null)).isEmpty();
        assertThat(whyNot(turn, "花子")).containsExactly(Rule.TURN_LENGTH);
        assertThat(browsing.page(studio.staff, path() + "?others=" + turn)).contains("一人の番が59分まで", "交代する番に分けて");
        studio.kind("実演", Map.of("mostMinutes", 60));
        assertThat(proposed(null)).containsEntry("実演", "花子");
    }

    @Test
    void withNobodyOfTheStaffThereNobodyIsProposed() {
        var turn = studio.role(showId, "実演", "NONE", 60);
        studio.member("花子");
        browsing.submit(studio.staff, "/streams/" + showId + "/standby/leave", "personId", studio.staff);

        assertThat(proposed(null)).isEmpty();
        assertThat(whyNot(turn, "花子")).containsExactly(Rule.STAFF_PRESENT);
        assertThat(browsing.page(studio.staff, path())).contains("立ち会う職員がいません", "#standby");

        studio.kind("実演", Map.of("staffNeeded", false));
        assertThat(proposed(null)).containsEntry("実演", "花子");
        assertThat(browsing.page(studio.staff, path())).doesNotContain("立ち会う職員がいません");

        studio.kind("実演", Map.of("staffNeeded", true));
        browsing.submit(studio.staff, "/streams/" + showId + "/standby");
        assertThat(proposed(null)).containsEntry("実演", "花子");
    }

    @Test
    void whatSomebodyHasSaidYesToIsNotQuestioned() {
        accepted(studio.role(showId, "実演", "NONE", 60), "花子");
        studio.kind("実演", Map.of("mostMinutes", 30));
        browsing.submit(studio.staff, "/streams/" + showId + "/standby/leave", "personId", studio.staff);

        assertThat(lines(null)).singleElement().satisfies(line -> {
            assertThat(line.change()).isEqualTo(Proposal.Change.SETTLED);
            assertThat(line.tooLong()).isFalse();
            assertThat(line.explanation().reasons()).isNotEmpty();
        });
    }

    @Test
    void twoTurnsThatWereSettledOneAfterTheOtherStay() {
        studio.kind("実演", Map.of("mostMinutes", 30, "breakMinutes", 10));
        var first = studio.turn(showId, "実演", "NONE", 0, 30);
        var second = studio.turn(showId, "実演", "NONE", 30, 30);
        var hanako = accepted(first, "花子");
        studio.answer(hanako, studio.ask(showId, second, hanako), "ACCEPT");

        assertThat(lines(null)).allSatisfy(line -> {
            assertThat(line.change()).isEqualTo(Proposal.Change.SETTLED);
            assertThat(line.explanation().reasons()).isNotEmpty();
        });
    }

    @Test
    void whoPassesOneTurnKeepsTheOtherAndIsAskedForNoMore() {
        var first = studio.turn(showId, "在庫", "NONE", 0, 20);
        var second = studio.turn(showId, "在庫", "NONE", 20, 20);
        studio.turn(showId, "在庫", "NONE", 40, 20);
        var hanako = accepted(first, "花子");
        studio.answer(hanako, studio.ask(showId, second, hanako), "PASS");

        assertThat(lines(null))
                .extracting(Proposal.Line::change)
                .containsExactly(Proposal.Change.SETTLED, Proposal.Change.EMPTY, Proposal.Change.EMPTY);
        assertThat(lines(null).getFirst().explanation().reasons()).isNotEmpty();
    }

    @Test
    void onlyTheTimeOfATurnIsInTheWay() {
        studio.turn(showId, "前半", "NONE", 0, 30);
        var last = studio.turn(showId, "後半", "NONE", 30, 30);
        var hanako = studio.member("花子");
        var other = studio.show(EVENING.plusSeconds(1800));
        studio.ask(other, studio.turn(other, "在庫", "NONE", 0, 10), hanako);

        assertThat(proposed(null)).containsExactly(Map.entry("前半", "花子"));
        assertThat(whyNot(last, "花子")).contains(Rule.ONE_PLACE_AT_A_TIME);
    }

    @Test
    void talkDuringOneTurnLeavesTheOther() {
        var first = studio.turn(showId, "前半", "NONE", 0, 30);
        var last = studio.turn(showId, "後半", "NONE", 30, 30);
        var hanako = accepted(first, "花子");
        var talk = Map.of("guestId", hanako, "day", Moment.dayOf(EVENING), "from", "19:30", "minutes", 30);
        studio.post("/api/v1/streams/talks", talk);

        assertThat(lines(null))
                .extracting(Proposal.Line::change)
                .containsExactly(Proposal.Change.SETTLED, Proposal.Change.EMPTY);
        assertThat(whyNot(last, "花子")).contains(Rule.AVAILABLE);
    }

    /** Who has not answered yet and is better elsewhere in the same show makes way first. */
    @Test
    void somebodyIsMovedToAnotherTurnAtTheSameTime() {
        var stock = studio.role(showId, "在庫", "NONE", 60);
        var comments = studio.turn(showId, "コメント", "NONE", 30, 30);
        var hanako = studio.member("花子");
        var ken = studio.member("健");
        studio.ask(showId, stock, hanako);

        browsing.submit(
                        studio.staff,
                        path(),
                        "turns[0].slotId",
                        comments,
                        "turns[0].personId",
                        hanako,
                        "turns[1].slotId",
                        stock,
                        "turns[1].personId",
                        ken)
                .expectStatus()
                .isSeeOther();

        assertThat(crew().seats()).extracting(Crew.Seat::displayName).containsExactly("健", "花子");
    }

    @Test
    void yesSaidSinceStaffLookedIsNotTakenAway() {
        var stock = studio.role(showId, "在庫", "NONE", 60);
        var hanako = studio.member("花子");
        var ken = studio.member("健");
        var offer = studio.ask(showId, stock, hanako);
        studio.offer(showId);
        studio.answer(hanako, offer, "ACCEPT");

        browsing.submit(studio.staff, path(), "turns[0].slotId", stock, "turns[0].personId", ken)
                .expectStatus()
                .isEqualTo(409);

        assertThat(crew().accepted()).extracting(Crew.Seat::personId).containsExactly(hanako);
    }

    @Test
    void allOffersAreSentOrNone() {
        var hands = studio.role(showId, "手の役", "HANDS", 60);
        var stock = studio.role(showId, "在庫", "NONE", 60);
        var hanako = studio.member("花子", Consent.HANDS);
        var ken = studio.member("健");

        browsing.submit(
                        studio.staff,
                        path(),
                        "turns[0].slotId",
                        stock,
                        "turns[0].personId",
                        hanako,
                        "turns[1].slotId",
                        hands,
                        "turns[1].personId",
                        ken)
                .expectStatus()
                .isEqualTo(409);

        assertThat(crew().seats()).isEmpty();
    }

    @Test
    void proposalsAreForStaffOfTheOffice() {
        var hanako = studio.member("花子");
        browsing.get(hanako, path()).expectStatus().isForbidden();
        var elsewhere = new Studio(context);
        new Browsing(elsewhere).get(elsewhere.staff, path()).expectStatus().isNotFound();
        var stock = studio.role(showId, "在庫", "NONE", 60);
        var stranger = elsewhere.member("次郎");
        browsing.submit(studio.staff, path(), "turns[0].slotId", stock, "turns[0].personId", stranger)
                .expectStatus()
                .isNotFound();
    }

    private UUID accepted(UUID slotId, String name, Consent... agrees) {
        var person = studio.member(name, agrees);
        var offer = studio.ask(showId, slotId, person);
        if (studio.here(crews.ofShow(showId, Moment.dayOf(EVENING))).accepted().isEmpty()) {
            studio.offer(showId);
        }
        studio.answer(person, offer, "ACCEPT");
        return person;
    }

    private void askedForAnHour(LocalDateTime from, UUID personId) {
        var show = studio.show(at(from));
        studio.ask(show, studio.role(show, "在庫", "NONE", 60), personId);
    }

    private static Instant at(LocalDateTime time) {
        return time.atZone(Moment.JAPAN).toInstant();
    }

    private void ended(UUID show) {
        studio.here(database.sql("""
                        update streams.show
                        set state = 'ENDED', started_at = starts_at, ended_at = ends_at where id = :show
                        """).bind("show", show).then());
    }

    private void say(UUID personId, String wish) {
        browsing.submit(personId, "/streams/availability/shows/" + showId, "wish", wish)
                .expectStatus()
                .isSeeOther();
    }

    private void support(UUID personId, String part, int shows) {
        browsing.submit(studio.staff, "/streams/people/" + personId + "/support", "part", part, "showsAWeek", shows)
                .expectStatus()
                .isSeeOther();
    }

    private WebTestClient.ResponseSpec send(@Nullable UUID without) {
        var fields = new java.util.ArrayList<Object>();
        if (without != null) {
            fields.addAll(List.of("without", without));
        }
        var asked = lines(without).stream().filter(Proposal.Line::isToBeAsked).toList();
        for (var at = 0; at < asked.size(); at++) {
            fields.addAll(
                    List.of("turns[" + at + "].slotId", asked.get(at).turn().id()));
            fields.addAll(List.of("turns[" + at + "].personId", asked.get(at).personId()));
        }
        return browsing.submit(studio.staff, path(), fields.toArray());
    }

    private Map<String, String> proposed(@Nullable UUID without) {
        return lines(without).stream()
                .filter(line -> line.name() != null)
                .collect(Collectors.toMap(line -> line.turn().name(), Proposal.Line::name));
    }

    private List<Proposal.Line> lines(@Nullable UUID without) {
        return studio.here(proposing.of(showId, without)).lines();
    }

    private UUID empty() {
        return lines(null).stream()
                .filter(line -> line.name() == null)
                .map(line -> line.turn().id())
                .findFirst()
                .orElseThrow();
    }

    private List<Rule> whyNot(UUID slotId, String name) {
        return studio.here(proposing.of(showId, null)).others(slotId).stream()
                .filter(other -> other.name().equals(name))
                .flatMap(other -> other.explanation().reasons().stream())
                .map(reason -> reason.rule())
                .toList();
    }

    private Crew crew() {
        return studio.here(crews.ofShow(showId, Moment.dayOf(EVENING)));
    }

    private String path() {
        return "/streams/" + showId + "/lineup";
    }
}
