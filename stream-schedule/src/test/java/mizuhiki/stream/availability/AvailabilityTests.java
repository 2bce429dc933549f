package mizuhiki.stream.availability;

import static mizuhiki.stream.Browsing.text;
import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.people.consent.PersonalLimit;
import mizuhiki.shared.people.consent.PersonalLimits;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.Browsing;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import mizuhiki.stream.turn.Limits;
import mizuhiki.stream.turn.Wish;
import mizuhiki.stream.waiting.Pile;
import mizuhiki.stream.waiting.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

@StreamTest
class AvailabilityTests {

    private static final String WEEKDAY = Moment.dayOf(EVENING).getDayOfWeek().name();

    @Autowired
    ApplicationContext context;

    @Autowired
    Availability availability;

    @Autowired
    PersonalLimits dayLimits;

    @Autowired
    Conditions conditions;

    @Autowired
    Forgetting forgetting;

    @Autowired
    List<Waiting> waiting;

    @Autowired
    Shows shows;

    @Autowired
    DatabaseClient database;

    Studio studio;
    Browsing browsing;
    UUID showId;
    UUID hanako;
    UUID ken;

    @BeforeEach
    void showIsOffered() {
        studio = new Studio(context);
        browsing = new Browsing(studio);
        showId = studio.show(EVENING);
        studio.offer(showId);
        hanako = studio.member("花子");
        ken = studio.member("健");
    }

    @Test
    void nothingSaidIsNothingKnown() {
        assertThat(wishes()).isEmpty();
        assertThat(limits(hanako)).isEqualTo(Limits.NONE);
        assertThat(browsing.page(hanako, "/streams/availability")).contains("木曜の夜の水引", "/weekdays/MONDAY");
    }

    @Test
    void ruleForTheWeekdayHoldsUntilTheShowItselfIsSpokenOf() {
        say(hanako, "/weekdays/" + WEEKDAY, "RATHER_NOT");
        assertThat(wishes()).isEqualTo(Map.of(hanako, Wish.RATHER_NOT));

        say(hanako, "/shows/" + showId, "WOULD_LIKE");
        assertThat(wishes()).isEqualTo(Map.of(hanako, Wish.WOULD_LIKE));

        say(hanako, "/shows/" + showId, "CANNOT");
        assertThat(wishes()).isEqualTo(Map.of(hanako, Wish.CANNOT));
    }

    @Test
    void questionShowsWhatWasSaidLast() {
        say(hanako, "/weekdays/MONDAY", "CANNOT");

        assertThat(browsing.page(hanako, "/streams/availability/weekdays/MONDAY"))
                .containsPattern("value=\"CANNOT\"[^>]*aria-pressed=\"true\"");
        assertThat(browsing.page(ken, "/streams/availability/weekdays/MONDAY"))
                .containsPattern("value=\"CAN\"[^>]*aria-pressed=\"true\"");
    }

    @Test
    void showsInDraftOrOfAnotherOfficeAreNotSpokenOf() {
        var draft = studio.show("まだひみつ", EVENING.plus(Duration.ofDays(1)));
        var elsewhere = new Studio(context);
        var theirs = elsewhere.show(EVENING);

        assertThat(browsing.page(hanako, "/streams/availability")).doesNotContain("まだひみつ");
        submitWish(hanako, "/shows/" + draft, "CAN").expectStatus().isNotFound();
        submitWish(hanako, "/shows/" + theirs, "CAN").expectStatus().isNotFound();
    }

    @Test
    void conditionOnlyEverLowersAndIsForgotten() {
        var today = LocalDate.now(Moment.JAPAN);
        feel("A_LITTLE");
        assertThat(felt(today)).isEqualTo(Map.of(hanako, Condition.A_LITTLE));
        feel("RESTING");
        assertThat(felt(today)).isEqualTo(Map.of(hanako, Condition.RESTING));
        feel("AS_USUAL");
        assertThat(felt(today)).isEmpty();

        studio.here(conditions.say(ken, today.minusDays(1), Condition.RESTING));
        feel("A_LITTLE");
        assertThat(felt(today.minusDays(1))).isEmpty();
    }

    @Test
    void conditionOfADayGoneByIsReadNoMoreThoughNobodyHasForgottenItYet() {
        var yesterday = LocalDate.now(Moment.JAPAN).minusDays(1);
        studio.here(conditions.say(ken, yesterday, Condition.RESTING));

        assertThat(felt(yesterday)).isEmpty();
        assertThat(studio.here(conditions.onDays(List.of(yesterday)))).isEmpty();
    }

    @Test
    void conditionsAreForgottenTheNextDayInEveryOfficeThoughNobodySaysAnything() {
        var today = LocalDate.now(Moment.JAPAN);
        var elsewhere = new Studio(context);
        studio.here(conditions.say(ken, today.minusDays(1), Condition.RESTING));
        studio.here(conditions.say(hanako, today.minusDays(1), Condition.A_LITTLE));
        elsewhere.here(conditions.say(elsewhere.member("次郎"), today.minusDays(1), Condition.RESTING));
        elsewhere.here(conditions.say(elsewhere.staff, today, Condition.RESTING));

        forgetting.sweep().block();

        assertThat(kept(studio)).isZero();
        assertThat(kept(elsewhere)).isOne();
    }

    @Test
    void staffSeeHowPeopleWithARoleTodayFeelAndNobodyElseDoes() {
        var stock = studio.ask(showId, studio.role(showId, "在庫", "NONE", 60), hanako);
        studio.answer(hanako, stock, "ACCEPT");
        var packing = studio.ask(showId, studio.role(showId, "梱包", "NONE", 60), ken);
        studio.answer(ken, packing, "ACCEPT");
        var day = Moment.dayOf(EVENING);
        studio.here(conditions.say(studio.member("ゆい"), day, Condition.RESTING));
        assertThat(feltOnTheDay()).isEmpty();

        studio.here(conditions.say(hanako, day, Condition.RESTING));
        studio.here(conditions.say(ken, day, Condition.A_LITTLE));

        assertThat(feltOnTheDay()).containsExactly(new Pile("/streams/" + showId + "#roles", "waiting.felt", 6, 2));
        assertThat(browsing.page(studio.staff, "/streams/" + showId)).contains("きょうは休みたいそうです", "30分までだそうです");
        assertThat(browsing.page(hanako, "/streams/" + showId + "/floor")).doesNotContain("だそうです", "たいそうです");
        browsing.get(ken, "/streams/" + showId).expectStatus().isForbidden();
        studio.answer(hanako, stock, "PASS");
        assertThat(feltOnTheDay()).extracting(Pile::count).containsExactly(1L);
    }

    @Test
    void whoeverWouldRatherRestIsOfferedToStepDown() {
        assertThat(browsing.page(hanako, "/streams/availability")).doesNotContain("きょうの役割をおりる");

        feel("RESTING");

        assertThat(browsing.page(hanako, "/streams/availability")).contains("きょうの役割をおりる", "理由はいりません");
    }

    private List<Pile> feltOnTheDay() {
        return studio.here(Flux.fromIterable(waiting)
                .concatMap(Waiting::pile)
                .filter(pile -> pile.textKey().equals("waiting.felt") && pile.count() > 0)
                .collectList()
                .contextWrite(Moment.is(EVENING)));
    }

    private long kept(Studio office) {
        return office.here(database.sql("select count(*) from streams.day_condition")
                .mapValue(Long.class)
                .one());
    }

    @Test
    void limitsOfDayAndWeekComeTogether() {
        studio.here(dayLimits.set(new PersonalLimit(hanako, 60, true), hanako));
        browsing.submit(hanako, "/streams/availability/limits", "minutesAWeek", 120, "daysAWeek", 2, "restMinutes", 15)
                .expectStatus()
                .isSeeOther();

        assertThat(limits(hanako)).isEqualTo(new Limits(60, 120, 2, Duration.ofMinutes(15), true));
    }

    @Test
    void emptyFieldIsNoLimitAndNonsenseIsNotSaved() {
        browsing.submit(hanako, "/streams/availability/limits", "minutesAWeek", "", "daysAWeek", "", "restMinutes", "")
                .expectStatus()
                .isSeeOther();
        assertThat(limits(hanako)).isEqualTo(Limits.NONE);

        var refused = browsing.submit(hanako, "/streams/availability/limits", "daysAWeek", 8);
        assertThat(text(refused.expectStatus().isEqualTo(422))).contains("role=\"alert\"");
        assertThat(limits(hanako)).isEqualTo(Limits.NONE);
    }

    @Test
    void staffWriteWhatTheSupportPlanSaysAndNobodyElseDoes() {
        var path = "/streams/people/" + hanako + "/limits";
        browsing.submit(studio.staff, path, "minutesAWeek", 90).expectStatus().isSeeOther();

        assertThat(limits(hanako).minutesAWeek()).isEqualTo(90);
        assertThat(browsing.page(studio.staff, path)).contains("花子", "value=\"90\"");
        browsing.get(ken, path).expectStatus().isForbidden();
        browsing.submit(ken, path, "minutesAWeek", 5).expectStatus().isForbidden();
        var elsewhere = new Studio(context);
        new Browsing(elsewhere).get(elsewhere.staff, path).expectStatus().isNotFound();
    }

    @Test
    void tableItselfRefusesAnEighthDay() {
        assertThatThrownBy(() ->
                        studio.here(database.sql("""
                        insert into streams.week_limit (person_id, days_a_week, rest_minutes, set_by, set_at)
                        values (:person, 8, 0, :person, now())
                        """).bind("person", hanako).then()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void say(UUID personId, String about, String wish) {
        submitWish(personId, about, wish).expectStatus().isSeeOther();
    }

    private org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec submitWish(
            UUID personId, String about, String wish) {
        return browsing.submit(personId, "/streams/availability" + about, "wish", wish);
    }

    private void feel(String condition) {
        browsing.submit(hanako, "/streams/availability/condition", "condition", condition)
                .expectStatus()
                .isSeeOther();
    }

    private Map<UUID, Condition> felt(LocalDate day) {
        return studio.here(conditions.on(day));
    }

    private Map<UUID, Wish> wishes() {
        Show show = studio.here(shows.get(showId));
        return studio.here(availability.wishes(show));
    }

    private Limits limits(UUID personId) {
        return studio.here(availability.limits(List.of(personId)).map(all -> all.get(personId)));
    }
}
