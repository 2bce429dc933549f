package mizuhiki.stream.swap;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.Consents;
import mizuhiki.shared.people.consent.Word;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.problem.Refusal;
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
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@StreamTest
class SwapTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Swapping swapping;

    @Autowired
    SwapDesk desk;

    @Autowired
    SwapLists lists;

    @Autowired
    Crews crews;

    @Autowired
    Consents consents;

    @Autowired
    DatabaseClient database;

    @Autowired
    TransactionalOperator transaction;

    Studio studio;
    Browsing browsing;
    UUID showId;
    UUID hands;
    UUID hanako;
    UUID yui;
    UUID offer;

    @BeforeEach
    void somebodyHasARole() {
        studio = new Studio(context);
        browsing = new Browsing(studio);
        showId = studio.show(EVENING);
        hands = studio.role(showId, "手の役", "HANDS", 60);
        hanako = studio.member("花子", Consent.HANDS);
        yui = studio.member("ゆい", Consent.HANDS);
        offer = studio.ask(showId, hands, hanako);
        studio.offer(showId);
        studio.answer(hanako, offer, "ACCEPT");
    }

    @Test
    void roleChangesHandsWhenTheOtherAgreesAndStaffLetItPass() {
        assertThat(browsing.page(hanako, "/streams/mine/" + offer + "/swap")).contains("ゆい");
        browsing.submit(hanako, "/streams/mine/" + offer + "/swap", "toId", yui)
                .expectStatus()
                .isSeeOther();
        assertThat(browsing.page(yui, "/streams/mine/swaps/open")).contains("花子さんが、役割をかわってほしいそうです", "手の役");
        assertThat(names()).containsExactly("花子");

        browsing.submit(yui, "/streams/mine/swaps/" + swapId() + "/agree")
                .expectStatus()
                .isSeeOther();
        assertThat(names()).containsExactly("花子");
        assertThat(browsing.page(studio.staff, "/streams/waiting")).contains("/streams/swaps");
        assertThat(browsing.page(studio.staff, "/streams/swaps")).contains("花子", "ゆい");

        browsing.submit(studio.staff, "/streams/swaps/" + swapId() + "/pass")
                .expectStatus()
                .isSeeOther();

        assertThat(names()).containsExactly("ゆい");
        assertThat(crew().accepted()).hasSize(1);
        assertThat(browsing.page(hanako, "/streams/mine")).doesNotContain("手の役");
        assertThat(studio.here(lists.ofPerson(hanako))).isEmpty();
    }

    @Test
    void askerSeesOnlyNamesOfThoseWhoMayBeAsked() {
        studio.member("健");
        var aoi = studio.member("あおい", Consent.HANDS);
        browsing.submit(aoi, "/streams/availability/shows/" + showId, "wish", "CANNOT");
        studio.member("あき", Consent.HANDS);

        assertThat(askable()).containsExactly("あき", "ゆい");
        assertThat(browsing.page(hanako, "/streams/mine/" + offer + "/swap")).doesNotContain("健", "あおい");
        assertThatThrownBy(() -> ask(aoi)).isInstanceOf(NotFound.class);
    }

    @Test
    void peerOfANewcomerIsFollowedByAPeerOnly() {
        var stock = studio.role(showId, "在庫", "NONE", 60);
        var ken = studio.member("健");
        var newcomers = studio.ask(showId, stock, ken);
        studio.answer(ken, newcomers, "ACCEPT");
        support(ken, "NEWCOMER");
        support(hanako, "PEER");
        assertThat(askable()).isEmpty();

        support(yui, "PEER");

        assertThat(askable()).containsExactly("ゆい");
    }

    @Test
    void noLeavesNothingBehind() {
        var swap = ask(yui);
        studio.here(swapping.end(yui, swap));

        assertThat(names()).containsExactly("花子");
        assertThat(studio.here(lists.ofPerson(yui))).isEmpty();
        ask(yui);
    }

    @Test
    void oneIsAskedAtATime() {
        var aki = studio.member("あき", Consent.HANDS);
        ask(yui);

        assertThatThrownBy(() -> ask(aki)).isInstanceOf(SwapOpenAlready.class);
    }

    @Test
    void consentTakenBackMeanwhileStopsTheSwap() {
        var swap = ask(yui);
        studio.here(swapping.agree(yui, swap, false));
        studio.here(consents.record(Word.no(yui, Consent.HANDS, LocalDate.now(Moment.JAPAN))));

        browsing.submit(studio.staff, "/streams/swaps/" + swap + "/pass")
                .expectStatus()
                .isEqualTo(409);
        assertThat(names()).containsExactly("花子");
        studio.here(desk.leave(swap));
        assertThat(studio.here(lists.forStaff())).isEmpty();
    }

    @Test
    void whoTakesOverKeepsTheirOwnLimitsOrGoesBeyondThemKnowingly() {
        var swap = ask(yui);
        restOfTwoHoursAfterAnotherShow();
        assertThat(browsing.page(yui, "/streams/mine/swaps/open"))
                .contains("あなたが決めたことに合いません", "それでも、やります", "name=\"beyondLimits\" value=\"true\"");
        assertThat(browsing.page(hanako, "/streams/mine/swaps/open")).doesNotContain("あなたが決めたこと");

        browsing.submit(yui, "/streams/mine/swaps/" + swap + "/agree")
                .expectStatus()
                .isEqualTo(409);
        browsing.submit(yui, "/streams/mine/swaps/" + swap + "/agree", "beyondLimits", "true")
                .expectStatus()
                .isSeeOther();
        studio.here(desk.letPass(swap));

        assertThat(names()).containsExactly("ゆい");
    }

    @Test
    void whatFillsTheTimeSinceThePlainYesKeepsTheRoleWhereItIs() {
        var swap = ask(yui);
        studio.here(swapping.agree(yui, swap, false));
        restOfTwoHoursAfterAnotherShow();

        browsing.submit(studio.staff, "/streams/swaps/" + swap + "/pass")
                .expectStatus()
                .isEqualTo(409);
        assertThat(names()).containsExactly("花子");

        assertThat(browsing.page(yui, "/streams/mine/swaps/open")).contains("それでも、やります");
        browsing.submit(yui, "/streams/mine/swaps/" + swap + "/agree", "beyondLimits", "true")
                .expectStatus()
                .isSeeOther();
        assertThat(browsing.page(yui, "/streams/mine/swaps/open")).doesNotContain("それでも、やります");
        studio.here(desk.letPass(swap));
        assertThat(names()).containsExactly("ゆい");
    }

    @Test
    void roleGivenBackIsNoLongerToBeSwapped() {
        var swap = ask(yui);
        studio.answer(hanako, offer, "PASS");

        assertThatThrownBy(() -> studio.here(swapping.agree(yui, swap, false))).isInstanceOf(NotFound.class);
        assertThat(studio.here(lists.ofPerson(yui))).isEmpty();
        studio.answer(hanako, offer, "ACCEPT");
        assertThat(studio.here(lists.ofPerson(yui))).isEmpty();
    }

    @Test
    void nothingIsAskedForARoleThatIsGivenBackJustThen() {
        var asking = studio.here(transaction.transactional(givenBack()
                .then(Mono.fromSupplier(() -> swapping.ask(hanako, offer, yui)
                        .onErrorResume(Refusal.class, lost -> Mono.empty())
                        .contextWrite(CurrentOffice.is(studio.office.id()))
                        .toFuture()))
                .delayUntil(asked -> Mono.firstWithSignal(somebodyWaits(), Mono.fromFuture(asked, true)))));

        asking.join();

        assertThat(studio.here(database.sql("select count(*) from streams.swap")
                        .mapValue(Long.class)
                        .one()))
                .isZero();
    }

    @Test
    void whoHasTheRoleNextMayAskAnew() {
        ask(yui);
        studio.answer(hanako, offer, "PASS");
        var aki = studio.member("あき", Consent.HANDS);
        var next = studio.ask(showId, hands, aki);
        studio.answer(aki, next, "ACCEPT");

        studio.here(swapping.ask(aki, next, yui));

        assertThat(studio.here(lists.ofPerson(yui)))
                .singleElement()
                .extracting(NamedSwap::fromName)
                .isEqualTo("あき");
    }

    @Test
    void onlyTheTwoAndStaffHaveASay() {
        var aki = studio.member("あき", Consent.HANDS);
        var swap = ask(yui);

        assertThatThrownBy(() -> studio.here(swapping.agree(aki, swap, false))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> studio.here(swapping.agree(hanako, swap, false)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> studio.here(swapping.end(aki, swap))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> studio.here(desk.letPass(swap))).isInstanceOf(NotFound.class);
        browsing.submit(yui, "/streams/swaps/" + swap + "/pass").expectStatus().isForbidden();
        var elsewhere = new Studio(context);
        assertThatThrownBy(() -> elsewhere.here(swapping.agree(yui, swap, false)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void ofManyWhoAskAtOnceForOneRoleOneIsOpen() {
        var people = Flux.range(0, 5)
                .map(i -> studio.member("ひと" + i, Consent.HANDS))
                .collectList()
                .block();

        var open = studio.here(Flux.fromIterable(people)
                .flatMap(to ->
                        swapping.ask(hanako, offer, to).onErrorResume(SwapOpenAlready.class, lost -> Mono.empty()))
                .count());

        assertThat(open).isOne();
    }

    @Test
    void roleIsInOneHandHoweverManyDecideAtOnce() {
        var swap = ask(yui);
        studio.here(swapping.agree(yui, swap, false));

        studio.here(Flux.merge(
                        desk.letPass(swap).onErrorResume(Refusal.class, lost -> Mono.empty()),
                        desk.letPass(swap).onErrorResume(Refusal.class, lost -> Mono.empty()),
                        desk.leave(swap).onErrorResume(Refusal.class, lost -> Mono.empty()))
                .collectList());

        assertThat(crew().seats()).hasSize(1);
        assertThat(studio.here(lists.forStaff())).isEmpty();
    }

    @Test
    void askerGivingBackWhileStaffLetItPassLeavesTheRoleToTheOtherOrFree() {
        var swap = ask(yui);
        studio.here(swapping.agree(yui, swap, false));

        studio.here(Flux.merge(
                        desk.letPass(swap).onErrorResume(Refusal.class, lost -> Mono.empty()),
                        Mono.fromRunnable(() -> browsing.submit(hanako, "/streams/mine/" + offer + "/pass"))
                                .subscribeOn(Schedulers.boundedElastic()))
                .collectList());

        assertThat(names()).isSubsetOf("ゆい");
    }

    /** An hour before the show, whatever its week. */
    private void restOfTwoHoursAfterAnotherShow() {
        var before = studio.show(EVENING.minusSeconds(2 * 3600));
        var earlier = studio.ask(before, studio.role(before, "在庫", "NONE", 60), yui);
        studio.offer(before);
        studio.answer(yui, earlier, "ACCEPT");
        studio.as(yui)
                .put()
                .uri("/api/v1/streams/availability/limits")
                .bodyValue(Map.of("restMinutes", 120))
                .exchange()
                .expectStatus()
                .is2xxSuccessful();
    }

    private List<String> askable() {
        return studio.here(swapping.choice(hanako, offer)).people().stream()
                .map(Swapping.Askable::name)
                .toList();
    }

    private UUID ask(UUID toId) {
        return studio.here(swapping.ask(hanako, offer, toId));
    }

    private UUID swapId() {
        return studio.here(lists.ofPerson(hanako)).getFirst().swap().id();
    }

    private Mono<Void> givenBack() {
        return database.sql("update streams.assignment set state = 'PASSED' where id = :id")
                .bind("id", offer)
                .then();
    }

    private Mono<Boolean> somebodyWaits() {
        return database.sql("select exists (select from pg_locks where not granted)")
                .mapValue(Boolean.class)
                .one()
                .repeat()
                .takeUntil(waits -> waits)
                .last();
    }

    private void support(UUID personId, String part) {
        browsing.submit(studio.staff, "/streams/people/" + personId + "/support", "part", part, "showsAWeek", 7)
                .expectStatus()
                .isSeeOther();
    }

    private List<String> names() {
        return crew().seats().stream().map(Crew.Seat::displayName).toList();
    }

    private Crew crew() {
        return studio.here(crews.ofShow(showId, Moment.dayOf(EVENING)));
    }
}
