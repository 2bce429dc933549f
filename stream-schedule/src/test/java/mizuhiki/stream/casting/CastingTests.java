package mizuhiki.stream.casting;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.PersonalLimit;
import mizuhiki.shared.people.consent.PersonalLimits;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import mizuhiki.stream.crew.Crews;
import mizuhiki.stream.fit.DayIsFull;
import mizuhiki.stream.fit.MissingConsent;
import mizuhiki.stream.fit.QuietRolesOnly;
import mizuhiki.stream.fit.WeekIsFull;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@StreamTest
class CastingTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Casting casting;

    @Autowired
    Crews crews;

    @Autowired
    PersonalLimits limits;

    Studio studio;
    UUID showId;

    @BeforeEach
    void showIsPlanned() {
        studio = new Studio(context);
        showId = studio.show(EVENING);
    }

    @Test
    void somebodyWhoAgreesIsAsked() {
        var hands = studio.role(showId, "手もと", "HANDS", 60);
        var hanako = studio.member("花子", Consent.HANDS);

        ask(showId, hands, hanako);

        var crew = studio.here(crews.ofShow(showId, Moment.dayOf(EVENING)));
        assertThat(crew.seats()).singleElement().satisfies(seat -> {
            assertThat(seat.displayName()).isEqualTo("花子");
            assertThat(seat.possible()).isTrue();
            assertThat(seat.accepted()).isFalse();
        });
    }

    @Test
    void withoutConsentToTheExposureNobodyIsAsked() {
        var hands = studio.role(showId, "手もと", "HANDS", 60);
        var hanako = studio.member("花子", Consent.VOICE);

        assertThatThrownBy(() -> ask(showId, hands, hanako)).isInstanceOf(MissingConsent.class);
    }

    @Test
    void nobodyIsAskedForTwoPlacesAtOneTime() {
        var hanako = studio.member("花子");
        ask(showId, studio.role(showId, "在庫", "NONE", 60), hanako);

        var overlapping = studio.show(EVENING.plusSeconds(3599));
        var comments = studio.role(overlapping, "コメント", "NONE", 60);
        assertThatThrownBy(() -> ask(overlapping, comments, hanako)).isInstanceOf(DoubleBooked.class);

        var afterwards = studio.show(EVENING.plusSeconds(3600));
        ask(afterwards, studio.role(afterwards, "コメント", "NONE", 60), hanako);
    }

    @Test
    void ofManyAskingAtOnceForOverlappingShowsOneSucceeds() {
        var hanako = studio.member("花子");
        var places = Flux.range(0, 8)
                .map(minute -> studio.show(EVENING.plus(Duration.ofMinutes(minute))))
                .map(show -> new Casting.Request(show, studio.role(show, "在庫", "NONE", 10), hanako, null))
                .collectList()
                .block();

        var asked = studio.here(Flux.fromIterable(places)
                .flatMap(place -> casting.ask(place).onErrorResume(DoubleBooked.class, lost -> Mono.empty()))
                .count());

        assertThat(asked).isOne();
    }

    @Test
    void ofManyAskedForOneRoleOneGetsIt() {
        var stock = studio.role(showId, "在庫", "NONE", 10);
        var people =
                Flux.range(0, 6).map(i -> studio.member("ひと" + i)).collectList().block();

        var asked = studio.here(Flux.fromIterable(people)
                .flatMap(person -> casting.ask(new Casting.Request(showId, stock, person, null))
                        .onErrorResume(PlaceTaken.class, lost -> Mono.empty()))
                .count());

        assertThat(asked).isOne();
    }

    @Test
    void ownLimitOfTheDayIsKept() {
        var hanako = studio.member("花子");
        limit(new PersonalLimit(hanako, 90, false));
        ask(showId, studio.role(showId, "在庫", "NONE", 60), hanako);

        var later = studio.show(EVENING.plusSeconds(3600));
        var tooLong = studio.role(later, "コメント", "NONE", 31);
        var justRight = studio.role(later, "梱包", "NONE", 30);
        assertThatThrownBy(() -> ask(later, tooLong, hanako)).isInstanceOf(DayIsFull.class);
        ask(later, justRight, hanako);
    }

    @Test
    void ownLimitsOfTheWeekAreKept() {
        var hanako = studio.member("花子");
        weekLimit(hanako, Map.of("minutesAWeek", 90, "restMinutes", 0));
        var ken = studio.member("健");
        weekLimit(ken, Map.of("daysAWeek", 1, "restMinutes", 0));
        var evening = Moment.mondayOf(Moment.dayOf(EVENING))
                .plusDays(10)
                .atTime(20, 0)
                .atZone(Moment.JAPAN)
                .toInstant();
        var thursday = studio.show(evening);
        ask(thursday, studio.role(thursday, "在庫", "NONE", 60), hanako);
        ask(thursday, studio.role(thursday, "梱包", "NONE", 60), ken);

        var nextDay = studio.show(evening.plus(Duration.ofDays(1)));
        var tooLong = studio.role(nextDay, "コメント", "NONE", 31);
        assertThatThrownBy(() -> ask(nextDay, tooLong, hanako)).isInstanceOf(WeekIsFull.class);
        ask(nextDay, studio.role(nextDay, "在庫", "NONE", 30), hanako);
        assertThatThrownBy(() -> ask(nextDay, tooLong, ken)).isInstanceOf(WeekIsFull.class);

        var sameDay = studio.show(evening.plus(Duration.ofHours(1)));
        ask(sameDay, studio.role(sameDay, "片づけ", "NONE", 60), ken);
        var monday = studio.show(evening.plus(Duration.ofDays(4)));
        ask(monday, studio.role(monday, "在庫", "NONE", 60), hanako);
        ask(monday, studio.role(monday, "梱包", "NONE", 60), ken);
    }

    @Test
    void restBetweenRolesIsKept() {
        var hanako = studio.member("花子");
        weekLimit(hanako, Map.of("restMinutes", 30));
        ask(showId, studio.role(showId, "在庫", "NONE", 60), hanako);

        var tooSoon = studio.show(EVENING.plusSeconds(3600 + 29 * 60));
        var before = studio.show(EVENING.minusSeconds(3600));
        var rested = studio.show(EVENING.plusSeconds(3600 + 30 * 60));

        assertThatThrownBy(() -> ask(tooSoon, studio.role(tooSoon, "コメント", "NONE", 10), hanako))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("rest-too-short"));
        assertThatThrownBy(() -> ask(before, studio.role(before, "コメント", "NONE", 40), hanako))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("rest-too-short"));
        ask(rested, studio.role(rested, "コメント", "NONE", 10), hanako);
    }

    @Test
    void whoSaidThatTheyCannotComeIsNotAsked() {
        var hanako = studio.member("花子");
        say(hanako, "/weekdays/" + Moment.dayOf(EVENING).getDayOfWeek(), Map.of("wish", "CANNOT"));
        var stock = studio.role(showId, "在庫", "NONE", 60);

        assertThatThrownBy(() -> ask(showId, stock, hanako))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("cannot-come-then"));
        studio.offer(showId);
        say(hanako, "/shows/" + showId, Map.of("wish", "CAN"));
        ask(showId, stock, hanako);
    }

    @Test
    void whoWantsToRestTodayIsNotAskedForToday() {
        var hanako = studio.member("花子");
        var soon = studio.show(Instant.now());
        say(hanako, "/condition", Map.of("condition", "RESTING"));

        assertThatThrownBy(() -> ask(soon, studio.role(soon, "在庫", "NONE", 10), hanako))
                .isInstanceOf(DayIsFull.class);
        var tomorrow = studio.show(Instant.now().plus(Duration.ofDays(1)));
        ask(tomorrow, studio.role(tomorrow, "在庫", "NONE", 10), hanako);
    }

    @Test
    void whoWantsQuietRolesIsNotAskedForOthers() {
        var hanako = studio.member("花子", Consent.HANDS);
        limit(new PersonalLimit(hanako, null, true));

        var hands = studio.role(showId, "手もと", "HANDS", 60);
        assertThatThrownBy(() -> ask(showId, hands, hanako)).isInstanceOf(QuietRolesOnly.class);
        ask(showId, studio.role(showId, "在庫", "NONE", 60), hanako);
    }

    @Test
    void whoPassedIsNotAskedAgainForTheSame() {
        var hanako = studio.member("花子");
        var ken = studio.member("健");
        var stock = studio.role(showId, "在庫", "NONE", 60);
        var offer = ask(showId, stock, hanako);
        studio.offer(showId);

        studio.answer(hanako, offer, "PASS");

        assertThatThrownBy(() -> ask(showId, stock, hanako)).isInstanceOf(AlreadyAsked.class);
        ask(showId, stock, ken);
    }

    @Test
    void peopleAndRolesOfAnotherOfficeAreNotFound() {
        var elsewhere = new Studio(context);
        var stranger = elsewhere.member("次郎");
        var stock = studio.role(showId, "在庫", "NONE", 60);

        assertThatThrownBy(() -> ask(showId, stock, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> elsewhere.here(casting.ask(new Casting.Request(showId, stock, stranger, null))))
                .isInstanceOf(NotFound.class);
    }

    private UUID ask(UUID show, UUID slotId, UUID personId) {
        return studio.here(casting.ask(new Casting.Request(show, slotId, personId, null)));
    }

    private void weekLimit(UUID personId, Map<String, Integer> limit) {
        say(personId, "/limits", limit);
    }

    private void say(UUID personId, String about, Map<String, ?> words) {
        studio.as(personId)
                .put()
                .uri("/api/v1/streams/availability" + about)
                .bodyValue(words)
                .exchange()
                .expectStatus()
                .is2xxSuccessful();
    }

    private void limit(PersonalLimit limit) {
        studio.here(limits.set(limit, limit.personId()));
    }
}
