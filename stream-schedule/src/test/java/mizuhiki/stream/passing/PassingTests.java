package mizuhiki.stream.passing;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.PersonalLimit;
import mizuhiki.shared.people.consent.PersonalLimits;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.Browsing;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import mizuhiki.stream.casting.Casting;
import mizuhiki.stream.crew.Crew;
import mizuhiki.stream.crew.Crews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@StreamTest
class PassingTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Passing passing;

    @Autowired
    PassingOn passingOn;

    @Autowired
    PassingSweep sweep;

    @Autowired
    Casting casting;

    @Autowired
    Crews crews;

    @Autowired
    PersonalLimits limits;

    @Autowired
    DatabaseClient database;

    Studio studio;
    Browsing browsing;
    UUID showId;
    UUID hands;
    UUID hanako;
    UUID offer;

    @BeforeEach
    void somebodyIsAsked() {
        studio = new Studio(context);
        browsing = new Browsing(studio);
        showId = studio.show(EVENING);
        hands = studio.role(showId, "手の役", "HANDS", 60);
        hanako = studio.member("花子", Consent.HANDS);
        offer = studio.ask(showId, hands, hanako);
        studio.offer(showId);
    }

    @Test
    void passGoesOnToTheNextWithTheirOwnReason() {
        var yui = studio.member("ゆい", Consent.HANDS);
        studio.member("健");
        studio.answer(hanako, offer, "PASS");
        assertThat(names()).isEmpty();

        due();
        sweep.sweep().block();

        assertThat(names()).containsExactly("ゆい");
        assertThat(browsing.page(yui, "/streams/mine"))
                .contains("手の役", "「手」が出ることに同意しています")
                .doesNotContain("花子");
        assertThat(open()).isEmpty();
    }

    @Test
    void nobodyElseMovesWhenAPassGoesOn() {
        var stock = studio.role(showId, "在庫", "NONE", 60);
        var yui = studio.member("ゆい", Consent.HANDS);
        studio.ask(showId, stock, yui);
        studio.member("健");
        studio.answer(hanako, offer, "PASS");

        assertThat(next()).isFalse();

        assertThat(names()).containsExactly("ゆい");
        assertThat(open()).singleElement().extracting(Vacancy::kind).isEqualTo(Vacancy.Kind.NOBODY);
        assertThat(browsing.page(studio.staff, "/streams/vacancies"))
                .contains("お願いできる人が、もういません")
                .doesNotContain("花子");
        assertThat(browsing.page(studio.staff, "/streams/waiting")).contains("/streams/vacancies");
    }

    @Test
    void passMayBeTakenBackBeforeAnybodyElseIsAsked() {
        studio.member("ゆい", Consent.HANDS);
        studio.answer(hanako, offer, "PASS");
        assertThat(open())
                .singleElement()
                .satisfies(vacancy -> assertThat(vacancy.dueAt())
                        .isBetween(Instant.now().plusSeconds(500), Instant.now().plusSeconds(600)));
        sweep.sweep().block();
        assertThat(names()).isEmpty();

        studio.answer(hanako, offer, "ACCEPT");
        due();
        sweep.sweep().block();

        assertThat(names()).containsExactly("花子");
        assertThat(rows()).isZero();
    }

    @Test
    void roleOfSomebodyWhoCannotComeIsFreeAsIfTheyHadPassed() {
        var stock = studio.role(showId, "在庫", "NONE", 60);
        var lineup = "/streams/" + showId + "/lineup";
        studio.answer(hanako, offer, "ACCEPT");
        assertThat(browsing.page(studio.staff, lineup + "?without=" + hanako)).contains("花子さんの役割を空ける");

        browsing.submit(studio.staff, lineup, "without", hanako).expectStatus().isSeeOther();

        assertThat(names()).isEmpty();
        assertThat(open()).singleElement().satisfies(vacancy -> {
            assertThat(vacancy.slotId()).isEqualTo(hands).isNotEqualTo(stock);
            assertThat(vacancy.kind()).isEqualTo(Vacancy.Kind.GOES_ON);
        });
        assertThat(browsing.page(studio.staff, "/streams/vacancies"))
                .contains("手の役")
                .doesNotContain("花子");
    }

    @Test
    void lineupThatChangesNothingIsNotSent() {
        browsing.submit(studio.staff, "/streams/" + showId + "/lineup")
                .expectStatus()
                .isBadRequest();
        studio.as(studio.staff)
                .post()
                .uri("/api/v1/streams/{show}/lineup", showId)
                .bodyValue(Map.of("turns", List.of()))
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void shortlyBeforeAShowNobodyWaits() {
        var now = Instant.parse("2026-11-26T08:00:00Z");
        assertThat(Vacancy.due(now, now.plus(Duration.ofHours(2)))).isEqualTo(now.plus(Vacancy.SECOND_THOUGHTS));
        assertThat(Vacancy.due(now, now.plus(Duration.ofHours(2)).minusMillis(1)))
                .isEqualTo(now);
    }

    @Test
    void staffDecideForAShowThatPassesWaitForThem() {
        studio.member("ゆい", Consent.HANDS);
        choose(false);
        studio.answer(hanako, offer, "PASS");
        due();
        sweep.sweep().block();
        assertThat(names()).isEmpty();
        assertThat(open()).singleElement().extracting(Vacancy::kind).isEqualTo(Vacancy.Kind.STAFF);

        browsing.submit(studio.staff, "/streams/vacancies/" + hands + "/next")
                .expectStatus()
                .isSeeOther();

        assertThat(names()).containsExactly("ゆい");
    }

    @Test
    void whatWaitsAlreadyFollowsANewChoice() {
        studio.member("ゆい", Consent.HANDS);
        studio.answer(hanako, offer, "PASS");
        choose(false);
        assertThat(open()).singleElement().extracting(Vacancy::kind).isEqualTo(Vacancy.Kind.STAFF);

        choose(true);
        assertThat(open()).singleElement().extracting(Vacancy::kind).isEqualTo(Vacancy.Kind.GOES_ON);
        assertThat(browsing.page(studio.staff, "/streams/" + showId + "/passing"))
                .contains("自動で声をかける");
    }

    @Test
    void whoPassedIsNotAskedAgainAndWhoReachedALimitIsNotAsked() {
        var yui = studio.member("ゆい", Consent.HANDS);
        studio.here(limits.set(new PersonalLimit(yui, 30, false), yui));
        studio.answer(hanako, offer, "PASS");

        assertThat(next()).isFalse();
        assertThat(names()).isEmpty();

        studio.here(limits.set(new PersonalLimit(yui, 60, false), yui));
        assertThat(next()).isTrue();
        assertThat(names()).containsExactly("ゆい");
    }

    @Test
    void roleThatIsDividedGoesOnAgain() {
        studio.member("ゆい", Consent.HANDS);
        studio.kind("手の役", Map.of("exposure", "HANDS", "mostMinutes", 30));
        studio.answer(hanako, offer, "PASS");
        due();
        sweep.sweep().block();
        assertThat(open()).singleElement().extracting(Vacancy::kind).isEqualTo(Vacancy.Kind.NOBODY);

        browsing.submit(studio.staff, "/streams/" + showId + "/roles/" + hands + "/divide")
                .expectStatus()
                .isSeeOther();
        sweep.sweep().block();

        assertThat(names()).containsExactly("ゆい");
        assertThat(crew().places()).hasSize(2);
    }

    @Test
    void ofManySweepsAtOnceOnePersonIsAsked() {
        studio.member("ゆい", Consent.HANDS);
        studio.member("あおい", Consent.HANDS);
        studio.answer(hanako, offer, "PASS");

        var asked = studio.here(Flux.range(0, 6)
                .flatMap(i -> passingOn.next(hands).onErrorResume(NotFound.class, taken -> Mono.just(false)))
                .filter(one -> one)
                .count());

        assertThat(asked).isOne();
        assertThat(crew().seats()).hasSize(1);
    }

    @Test
    void takingBackWhileThePassGoesOnLeavesOnePersonInTheRole() {
        studio.member("ゆい", Consent.HANDS);
        studio.answer(hanako, offer, "PASS");

        studio.here(Flux.merge(next(hands), accept()).collectList());

        assertThat(crew().seats()).hasSize(1);
    }

    @Test
    void offerThatStaffTookBackCanNotBePassed() {
        studio.here(casting.withdraw(showId, hands));

        studio.as(hanako)
                .put()
                .uri("/api/v1/streams/offers/{id}/answer", offer)
                .bodyValue(Map.of("answer", "PASS"))
                .exchange()
                .expectStatus()
                .isNotFound();
        assertThat(rows()).isZero();
    }

    @Test
    void passingWhileStaffWithdrawLeavesNothingHalfDone() {
        studio.member("ゆい", Consent.HANDS);
        var answer = studio.as(hanako)
                .put()
                .uri("/api/v1/streams/offers/{id}/answer", offer)
                .bodyValue(Map.of("answer", "PASS"));

        studio.here(Flux.merge(
                        casting.withdraw(showId, hands),
                        Mono.fromRunnable(answer::exchange).subscribeOn(Schedulers.boundedElastic()))
                .collectList());

        assertThat(crew().seats()).isEmpty();
        assertThat(List.of(0L, 1L)).contains(rows());
    }

    @Test
    void vacanciesAreForStaffOfTheOffice() {
        studio.answer(hanako, offer, "PASS");
        browsing.get(hanako, "/streams/vacancies").expectStatus().isForbidden();
        var elsewhere = new Studio(context);
        assertThat(elsewhere.here(passing.open().collectList())).isEmpty();
        assertThatThrownBy(() -> elsewhere.here(passingOn.next(hands))).isInstanceOf(NotFound.class);
    }

    private void choose(boolean byItself) {
        browsing.submit(studio.staff, "/streams/" + showId + "/passing", "byItself", byItself)
                .expectStatus()
                .isSeeOther();
    }

    private boolean next() {
        return studio.here(passingOn.next(hands));
    }

    private Mono<Boolean> next(UUID slotId) {
        return passingOn.next(slotId).onErrorReturn(Refusal.class, false);
    }

    private Mono<Boolean> accept() {
        return Mono.fromCallable(() -> studio.as(hanako)
                        .put()
                        .uri("/api/v1/streams/offers/{id}/answer", offer)
                        .bodyValue(Map.of("answer", "ACCEPT"))
                        .exchange()
                        .returnResult(Void.class)
                        .getStatus()
                        .is2xxSuccessful())
                .subscribeOn(Schedulers.boundedElastic());
    }

    private void due() {
        studio.here(database.sql("update streams.vacancy set due_at = due_at - interval '1 hour'")
                .then());
    }

    private long rows() {
        return studio.here(database.sql("select count(*) from streams.vacancy")
                .mapValue(Long.class)
                .one());
    }

    private List<Vacancy> open() {
        return studio.here(passing.open().collectList());
    }

    private List<String> names() {
        return crew().seats().stream().map(Crew.Seat::displayName).toList();
    }

    private Crew crew() {
        return studio.here(crews.ofShow(showId, Moment.dayOf(EVENING)));
    }
}
