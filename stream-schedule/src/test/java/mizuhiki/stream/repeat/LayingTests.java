package mizuhiki.stream.repeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.Browsing;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import mizuhiki.stream.platform.Platform;
import mizuhiki.stream.repeat.RepeatDays.Laid;
import mizuhiki.stream.rhythm.Rhythm;
import mizuhiki.stream.show.Shows;
import mizuhiki.stream.standby.StandBy;
import mizuhiki.stream.standby.StandBys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;

@StreamTest
class LayingTests {

    static final LocalDate FIRST = LocalDate.now(Moment.JAPAN).plusDays(3);

    @Autowired
    ApplicationContext context;

    @Autowired
    RepeatPlanning planning;

    @Autowired
    RepeatDays days;

    @Autowired
    LayingAhead ahead;

    @Autowired
    Shows shows;

    @Autowired
    StandBys standBys;

    @Autowired
    TestPeople people;

    @Autowired
    DatabaseClient database;

    Studio studio;
    UUID colleague;

    @BeforeEach
    void officeOpens() {
        studio = new Studio(context);
        colleague = people.staff(studio.office.id());
    }

    @Test
    void showsAreLaidAsDraftsSomeWeeksAhead() {
        var laid = laid(plan(weekly(FIRST)));

        assertThat(laid)
                .hasSize(Laying.WEEKS_AHEAD)
                .allMatch(each -> each.state().equals("DRAFT"));
        assertThat(laid).extracting(Laid::day).startsWith(FIRST, FIRST.plusWeeks(1));
    }

    @Test
    void ofManyLayingAtOnceNoneLaysADayTwice() {
        var repeat = plan(weekly(FIRST));
        studio.here(days.clearFrom(
                        repeat.id(),
                        FIRST,
                        FIRST.minusDays(9).atStartOfDay(Moment.JAPAN).toInstant())
                .thenReturn(true));

        studio.here(Flux.range(0, 6)
                .flatMap(i -> planning.layMore(repeat.id()))
                .then()
                .thenReturn(true));

        assertThat(laid(repeat)).hasSize(Laying.WEEKS_AHEAD);
        assertThat(studio.here(shows.count())).isEqualTo(Laying.WEEKS_AHEAD);
    }

    @Test
    void asDaysGoByMoreIsLaidInEveryOffice() {
        var repeat = plan(weekly(FIRST));
        studio.here(days.clearFrom(repeat.id(), FIRST, Instant.now()).thenReturn(true));

        ahead.lay().block(Duration.ofSeconds(60));

        assertThat(laid(repeat)).hasSize(Laying.WEEKS_AHEAD);
    }

    @Test
    void whoeverStandsByInTheShowBeforeStandsByInTheNext() {
        var repeat = plan(weekly(FIRST));
        var laid = laid(repeat);
        var last = laid.getLast();
        assertThat(standBy(last.showId())).isEmpty();
        studio.here(days.clearFrom(repeat.id(), last.day(), Instant.now()).thenReturn(true));
        new Browsing(studio)
                .submit(studio.staff, "/streams/" + laid.get(laid.size() - 2).showId() + "/standby");

        studio.here(planning.layMore(repeat.id()).thenReturn(true));

        assertThat(standBy(laid(repeat).getLast().showId())).containsExactly(studio.staff);
        assertThat(standBy(laid.getFirst().showId())).isEmpty();
    }

    @Test
    void whoeverPlansASeriesStandsByInAllItsShows() {
        var laid = laid(planned());

        assertThat(laid)
                .hasSize(Laying.WEEKS_AHEAD)
                .allMatch(each -> standBy(each.showId()).equals(Set.of(studio.staff)));
    }

    @Test
    void closingDayOfAColleagueLeavesWhoStandsByAsItWas() {
        var repeatId = planned();

        posting(colleague, "/api/v1/streams/closing-days", Map.of("day", FIRST, "until", FIRST, "reason", "大そうじ"))
                .exchange()
                .expectStatus()
                .isNoContent();

        assertThat(laid(repeatId).getFirst().moved()).isTrue();
        assertThat(laid(repeatId)).allMatch(each -> standBy(each.showId()).equals(Set.of(studio.staff)));
    }

    @Test
    void changeOfAColleagueLeavesWhoStandsByAsItWas() {
        var repeatId = planned();

        var later = made(
                posting(colleague, "/api/v1/streams/repeats/" + repeatId + "/changes", weekly(FIRST.plusWeeks(2), 15))
                        .header("If-Match", "\"1\""));

        assertThat(laid(later))
                .allMatch(each -> hour(each) == 15)
                .allMatch(each -> standBy(each.showId()).equals(Set.of(studio.staff)));
    }

    @Test
    void nextShowOfASeriesWhoseNamesWereNeverAskedForHasSomebody() {
        var repeat = plan(weekly(FIRST));
        var last = laid(repeat).getLast();
        studio.here(
                database.sql("update streams.show set standby_named = false").then());
        studio.here(days.clearFrom(repeat.id(), last.day(), Instant.now()).thenReturn(true));

        studio.here(planning.layMore(repeat.id()).thenReturn(true));

        assertThat(company(laid(repeat).getLast().showId())).isEqualTo(new StandBy(false, Set.of()));
    }

    @Test
    void whatWasMovedOrCancelledIsNotLaidAgain() {
        var repeat = plan(weekly(FIRST));
        var laid = laid(repeat);
        studio.step(laid.get(0).showId(), "CANCEL");
        move(laid.get(1).showId(), FIRST.plusWeeks(1).plusDays(1));

        studio.here(planning.layMore(repeat.id()).thenReturn(true));

        var after = laid(repeat);
        assertThat(after).hasSize(Laying.WEEKS_AHEAD);
        assertThat(after.get(0).state()).isEqualTo("CANCELLED");
        assertThat(after.get(1).moved()).isTrue();
    }

    @Test
    void thisAndAllThatFollowChangeAndWhatSomebodyWorkedOnStays() {
        var repeat = plan(weekly(FIRST));
        var worked = laid(repeat).get(3).showId();
        studio.role(worked, "司会", "VOICE", 60);

        var later = studio.here(planning.changeFrom(repeat.id(), new Version(1), weekly(FIRST.plusWeeks(2), 15)));

        assertThat(laid(repeat)).extracting(Laid::day).containsExactly(FIRST, FIRST.plusWeeks(1));
        var changed = laid(later);
        assertThat(changed).hasSize(Laying.WEEKS_AHEAD - 2);
        assertThat(changed)
                .filteredOn(each -> hour(each) != 15)
                .extracting(Laid::showId)
                .containsExactly(worked);
    }

    @Test
    void anotherWeekdayFromSomeDayOnTakesTheOldDaysAway() {
        var repeat = plan(weekly(FIRST));

        var later = studio.here(planning.changeFrom(repeat.id(), new Version(1), weekly(FIRST.plusDays(8))));

        assertThat(laid(repeat)).hasSize(2);
        assertThat(laid(later))
                .allMatch(each -> each.day().getDayOfWeek() == FIRST.plusDays(8).getDayOfWeek());
    }

    @Test
    void whatIsOverAndDoneStopsAtItsEnd() {
        var repeat = plan(weekly(FIRST));

        studio.here(planning.endBefore(repeat.id(), new Version(1), FIRST.plusWeeks(4)));
        studio.here(planning.layMore(repeat.id()).thenReturn(true));

        assertThat(laid(repeat)).hasSize(4);
    }

    @Test
    void closingDaysMoveWhatNobodyTouchedAndOpenDaysBringItBack() {
        var repeat = plan(weekly(FIRST));
        var second = FIRST.plusWeeks(1);
        studio.role(laid(repeat).getFirst().showId(), "司会", "VOICE", 60);

        studio.post("/api/v1/streams/closing-days", Map.of("day", FIRST, "until", second, "reason", "大そうじ"));

        var moved = laid(repeat);
        assertThat(moved.getFirst().moved()).isFalse();
        assertThat(moved.get(1).day()).isEqualTo(second);
        assertThat(Moment.dayOf(moved.get(1).startsAt())).isEqualTo(second.plusDays(1));

        open(second);
        assertThat(laid(repeat).get(1).moved()).isFalse();
        assertThat(laid(repeat)).hasSize(Laying.WEEKS_AHEAD);
    }

    @Test
    void whatSomebodyLaidOutByTheMinuteStays() {
        var repeat = plan(weekly(FIRST));
        var worked = laid(repeat).getFirst().showId();
        studio.post("/api/v1/streams/" + worked + "/segments", Map.of("kind", "OPENING", "minutes", 5));

        studio.here(days.clearFrom(repeat.id(), FIRST, Instant.now()).thenReturn(true));

        assertThat(laid(repeat)).extracting(Laid::showId).containsExactly(worked);
    }

    @Test
    void whatSomebodyChoseForThoseWhoPassStays() {
        var repeat = plan(weekly(FIRST));
        var chosen = laid(repeat).getFirst().showId();
        new Browsing(studio)
                .submit(studio.staff, "/streams/" + chosen + "/passing", "byItself", "false")
                .expectStatus()
                .isSeeOther();

        studio.here(days.clearFrom(repeat.id(), FIRST, Instant.now()).thenReturn(true));

        assertThat(laid(repeat)).extracting(Laid::showId).containsExactly(chosen);
    }

    @Test
    void meetingsRepeatToo() {
        var meeting = new RepeatPlan(
                RepeatKind.PEER_MEETING,
                "おしゃべり会",
                null,
                "FREQ=MONTHLY;BYMONTHDAY=-1",
                FIRST,
                null,
                LocalTime.of(14, 0),
                90,
                OnClosedDay.BEFORE);

        var laid = laid(plan(meeting));

        assertThat(laid).hasSizeBetween(2, 4).allMatch(each -> each.occasionId() != null);
        assertThat(laid).allMatch(each -> each.day().plusDays(1).getDayOfMonth() == 1);
    }

    @Test
    void anotherOfficeDoesNotFindIt() {
        var repeat = plan(weekly(FIRST));
        var elsewhere = new Studio(context);

        assertThatThrownBy(() -> elsewhere.here(planning.layMore(repeat.id()))).isInstanceOf(NotFound.class);
    }

    private Set<UUID> standBy(UUID showId) {
        return company(showId).personIds();
    }

    private StandBy company(UUID showId) {
        return studio.here(shows.get(showId).flatMap(standBys::of));
    }

    private Repeat plan(RepeatPlan plan) {
        return studio.here(planning.plan(plan));
    }

    private UUID planned() {
        return made(posting(studio.staff, "/api/v1/streams/repeats", weekly(FIRST)));
    }

    private WebTestClient.RequestHeadersSpec<?> posting(UUID personId, String path, Object plan) {
        return studio.as(personId).post().uri(path).bodyValue(plan);
    }

    private static UUID made(WebTestClient.RequestHeadersSpec<?> posting) {
        var made = posting.exchange().expectStatus().isCreated().expectBody(Map.class);
        return UUID.fromString(
                String.valueOf(made.returnResult().getResponseBody().get("id")));
    }

    private List<Laid> laid(Repeat repeat) {
        return laid(repeat.id());
    }

    private List<Laid> laid(UUID repeatId) {
        return studio.here(
                Moment.get().flatMapMany(now -> days.laid(repeatId, now)).collectList());
    }

    private void move(UUID showId, LocalDate day) {
        var start = day.atTime(20, 0).atZone(Moment.JAPAN).toInstant();
        studio.as(studio.staff)
                .put()
                .uri("/api/v1/streams/{id}", showId)
                .header("If-Match", "\"1\"")
                .bodyValue(Map.of(
                        "title", "別の日", "platform", "OWN_PAGE", "startsAt", start, "endsAt", start.plusSeconds(3600)))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private void open(LocalDate day) {
        studio.as(studio.staff)
                .delete()
                .uri("/api/v1/streams/closing-days/{day}", day)
                .exchange()
                .expectStatus()
                .isNoContent();
    }

    private static int hour(Laid laid) {
        return laid.startsAt().atZone(Moment.JAPAN).getHour();
    }

    private static RepeatPlan weekly(LocalDate first) {
        return weekly(first, 20);
    }

    private static RepeatPlan weekly(LocalDate first, int hour) {
        return new RepeatPlan(
                RepeatKind.SHOW,
                "夜の水引",
                Platform.OWN_PAGE,
                Rhythm.WEEKLY.rule(first),
                first,
                null,
                LocalTime.of(hour, 0),
                60,
                OnClosedDay.AFTER);
    }
}
