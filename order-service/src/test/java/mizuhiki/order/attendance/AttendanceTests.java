package mizuhiki.order.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.attendance.DayNotes.Noted;
import mizuhiki.order.checklist.OpenPoint;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.proposal.OpenPoints;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Days of October 2026, noted, confirmed and mended. */
@OrderTest
class AttendanceTests {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 10, 4);

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    Attendances attendances;

    @Autowired
    DayNotes notes;

    @Autowired
    OpenPoints points;

    @Autowired
    Months months;

    @Autowired
    TransactionalOperator transaction;

    private UUID office;
    private UUID hanako;
    private UUID ken;
    private UUID staff;

    @BeforeEach
    void openOffice() {
        office = people.office().id();
        hanako = people.member(office, "はなこ");
        ken = people.member(office, "けん");
        staff = people.staff(office);
    }

    @Test
    void minutesFollowFromComingAndLeaving() {
        form(MONDAY, "from." + hanako, "09:00", "until." + hanako, "15:00", "break." + hanako, "60")
                .expectStatus()
                .isSeeOther();

        assertThat(day(MONDAY)).singleElement().satisfies(came -> {
            assertThat(came.minutes()).isEqualTo(300);
            assertThat(came.cameAt()).hasToString("09:00");
            assertThat(came.isConfirmed()).isFalse();
        });
        assertThat(see("/work/attendance?day=" + MONDAY)).contains("value=\"09:00\"", "value=\"15:00\"", "確認");
    }

    @Test
    void dayIsConfirmedInOneTapWithWhatIsOnThePage() {
        tell(hanako, MONDAY, Map.of("minutes", 240)).expectStatus().isNoContent();

        form(MONDAY, "minutes." + hanako, "240", "minutes." + ken, "120", "confirm", "true")
                .expectStatus()
                .isSeeOther();

        assertThat(day(MONDAY)).hasSize(2).allSatisfy(came -> {
            assertThat(came.isConfirmed()).isTrue();
            assertThat(came.confirmedBy()).isEqualTo(staff);
        });
        assertThat(see("/work/attendance?day=" + MONDAY)).contains("badge good", "職員");
    }

    /** One of staff writes down who came in the morning, another who came in the afternoon. */
    @Test
    void twoWhoWriteOnTheSameDayLoseNothingOfEachOther() {
        var morning = shown();
        var afternoon = shown();
        morning.put("minutes." + hanako, "240");
        afternoon.put("minutes." + ken, "120");

        post(morning).expectStatus().isSeeOther();
        post(afternoon).expectStatus().isSeeOther();

        assertThat(day(MONDAY)).extracting(Attended::minutes).containsExactlyInAnyOrder(240, 120);
    }

    @Test
    void whatAnotherWroteSinceIsNotConfirmedUnseen() {
        tell(hanako, MONDAY, Map.of("minutes", 240));
        var page = shown();
        page.put("confirm", "true");
        tell(hanako, MONDAY, Map.of("minutes", 60));
        page.put("minutes." + ken, "120");

        post(page).expectStatus().isSeeOther();

        assertThat(day(MONDAY))
                .extracting(Attended::personId, Attended::minutes, Attended::isConfirmed)
                .containsExactlyInAnyOrder(tuple(hanako, 60, false), tuple(ken, 120, true));
    }

    @Test
    void whatThePageShowedIsConfirmedThoughNobodyChangedIt() {
        tell(hanako, MONDAY, Map.of("from", "09:00", "until", "15:00", "breakMinutes", 60));
        var page = shown();
        page.put("confirm", "true");

        post(page).expectStatus().isSeeOther();

        assertThat(day(MONDAY)).singleElement().matches(Attended::isConfirmed);
    }

    @Test
    void lineThatIsEmptiedStillMeansThatSomebodyDidNotCome() {
        tell(hanako, MONDAY, Map.of("minutes", 240));
        var emptied = shown();
        emptied.put("minutes." + hanako, "");

        post(emptied).expectStatus().isSeeOther();

        assertThat(day(MONDAY)).isEmpty();
    }

    @Test
    void programsConfirmADayToo() {
        tell(hanako, MONDAY, Map.of("minutes", 240));
        tell(ken, MONDAY, Map.of("from", "10:00", "until", "12:00", "atHome", true));

        confirm(MONDAY);

        assertThat(day(MONDAY)).hasSize(2).allMatch(Attended::isConfirmed);
    }

    @Test
    void mendedDayWaitsToBeConfirmedAgainAndWhatItSaidIsKept() {
        tell(hanako, MONDAY, Map.of("minutes", 240));
        confirm(MONDAY);

        tell(hanako, MONDAY, Map.of("minutes", 240));
        assertThat(day(MONDAY)).allMatch(Attended::isConfirmed);
        tell(hanako, MONDAY, Map.of("minutes", 180));

        assertThat(day(MONDAY)).singleElement().satisfies(came -> {
            assertThat(came.minutes()).isEqualTo(180);
            assertThat(came.isConfirmed()).isFalse();
        });
        assertThat(changes(MONDAY)).singleElement().satisfies(change -> {
            assertThat(change.minutes()).isEqualTo(240);
            assertThat(change.changedBy()).isEqualTo(staff);
        });
        assertThat(see("/work/attendance?day=" + MONDAY)).contains("240", "はなこ");
    }

    @Test
    void confirmedDayThatIsTakenAwayIsKeptToo() {
        tell(hanako, MONDAY, Map.of("minutes", 240));
        confirm(MONDAY);

        tell(hanako, MONDAY, Map.of("minutes", 0));

        assertThat(day(MONDAY)).isEmpty();
        assertThat(changes(MONDAY)).hasSize(1);
    }

    @Test
    void whatWasNeverConfirmedLeavesNoTrace() {
        tell(hanako, MONDAY, Map.of("minutes", 240));
        tell(hanako, MONDAY, Map.of("minutes", 180));

        assertThat(changes(MONDAY)).isEmpty();
    }

    @Test
    void whatAConfirmedDaySaidIsKeptOnceHoweverManyMendIt() {
        tell(hanako, MONDAY, Map.of("minutes", 240));
        confirm(MONDAY);

        Flux.range(1, 6)
                .flatMap(minutes -> notes.note(new Noted(hanako, MONDAY, minutes, false, null, null, 0, staff))
                        .as(transaction::transactional)
                        .contextWrite(CurrentOffice.is(office)))
                .then()
                .block();

        assertThat(changes(MONDAY)).hasSize(1);
    }

    @Test
    void impossibleDayComesBackAsItWasTyped() {
        tell(ken, MONDAY, Map.of("minutes", 100));

        var page = form(
                        MONDAY,
                        "from." + hanako,
                        "15:00",
                        "until." + hanako,
                        "09:00",
                        "minutes." + ken,
                        "123",
                        "home." + ken,
                        "true")
                .expectStatus()
                .isEqualTo(422)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(page)
                .contains("value=\"15:00\"", "value=\"09:00\"", "value=\"123\"", "field-error")
                .doesNotContain("??");
        assertThat(day(MONDAY))
                .singleElement()
                .satisfies(came -> assertThat(came.minutes()).isEqualTo(100));
    }

    @Test
    void nobodyHasComeYetTomorrow() {
        var tomorrow = LocalDate.now(Moment.JAPAN).plusDays(2);

        assertRefused(tell(hanako, tomorrow, Map.of("minutes", 60)), 422, "day-to-come");
        form(tomorrow, "minutes." + hanako, "77")
                .expectStatus()
                .isEqualTo(422)
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("value=\"77\"").doesNotContain("??"));
    }

    @Test
    void programsHearWhatIsWrong() {
        assertRefused(tell(hanako, MONDAY, Map.of("from", "09:00")), 422, "stay-half-told");
        assertRefused(
                tell(hanako, MONDAY, Map.of("from", "09:00", "until", "12:00", "minutes", 10)),
                422,
                "stay-contradictory");
        tell(hanako, MONDAY, Map.of("atHome", true)).expectStatus().isBadRequest();
    }

    @Test
    void onlyMembersCome() {
        assertRefused(tell(staff, MONDAY, Map.of("minutes", 60)), 404, "not-found");
    }

    @Test
    void closedMonthStaysAsItIsAndNothingTypedIsLost() {
        tell(hanako, MONDAY, Map.of("minutes", 240));
        confirm(MONDAY);
        tell(hanako, SUNDAY, Map.of("from", "10:00", "until", "12:00"));
        assertThat(see("/work/attendance?day=" + SUNDAY)).contains("確認まち");
        inOffice(months.close(OCTOBER, staff, Instant.now(), Yen.ZERO));

        assertRefused(tell(hanako, MONDAY, Map.of("minutes", 60)), 409, "month-closed");
        form(MONDAY, "minutes." + hanako, "61")
                .expectStatus()
                .isEqualTo(409)
                .expectBody(String.class)
                .value(page -> assertThat(page)
                        .contains("value=\"61\"", "readonly=\"readonly\"")
                        .doesNotContain("??", "name=\"confirm\""));
        assertThat(see("/work/attendance?day=" + MONDAY))
                .contains("見るだけです", "はなこ", "240分")
                .doesNotContain("name=\"confirm\"", "保存する", "<form method=\"post\"", "<table", "休けい", "在宅<");
        assertThat(see("/work/attendance?day=" + SUNDAY))
                .contains("午前10時", "120分")
                .doesNotContain("確認まち");
        assertThat(see("/work/attendance?day=" + SUNDAY.minusDays(1))).contains("記録はありません");
        assertThat(see("/work/attendance/month?month=2026-10"))
                .contains(">120<")
                .doesNotContain("id=\"unconfirmed\"", "id=\"closed\"", "id=\"nobody\"");
        assertThat(day(MONDAY)).allMatch(Attended::isConfirmed);
        assertThat(changes(MONDAY)).isEmpty();
    }

    @Test
    void databaseRefusesMinutesThatDoNotFollowFromTheTimes() {
        var wrong = new Noted(hanako, MONDAY, 61, false, LocalTime.of(12, 0), LocalTime.of(13, 0), 0, staff);

        assertThatThrownBy(() -> inOffice(notes.note(wrong))).hasMessageContaining("check constraint");
    }

    @Test
    void monthAsksForWhatIsUnconfirmedAndOnClosedDays() {
        tell(hanako, MONDAY, Map.of("minutes", 240));
        tell(ken, MONDAY, Map.of("minutes", 240));
        tell(ken, SUNDAY, Map.of("minutes", 60));

        assertThat(open())
                .containsExactly(
                        new OpenPoint(
                                "attendance-unconfirmed", 2, "/work/attendance/month?month=2026-10#unconfirmed", true),
                        new OpenPoint(
                                "attendance-on-closed-days", 1, "/work/attendance/month?month=2026-10#closed", false),
                        new OpenPoint("attendance-nobody", 21, "/work/attendance/month?month=2026-10#nobody", false));
        assertThat(see("/work/attendance/month?month=2026-10")).contains("id=\"unconfirmed\"", "id=\"closed\"");
        confirm(MONDAY);
        confirm(SUNDAY);
        assertThat(open())
                .extracting(OpenPoint::kind)
                .containsExactly("attendance-on-closed-days", "attendance-nobody");
        assertThat(see("/work/attendance?day=" + SUNDAY)).contains("notice care");
    }

    @Test
    void whoHasLeftIsStillSeenWhereTheyCame() {
        tell(hanako, MONDAY, Map.of("minutes", 240));
        people.leave(office, hanako);

        assertThat(see("/work/attendance?day=" + MONDAY)).contains("はなこ");
        assertThat(see("/work/attendance?day=" + MONDAY.plusDays(1))).doesNotContain("はなこ");
        assertThat(see("/work/attendance/month?month=2026-10")).contains("はなこ");
    }

    @Test
    void lastDaysOfWhoHasLeftCanBeNoted() {
        people.left(office, hanako, MONDAY);

        assertThat(see("/work/attendance?day=" + MONDAY.minusDays(3))).contains("はなこ");
        assertThat(see("/work/attendance?day=" + MONDAY)).contains("はなこ");
        assertThat(see("/work/attendance?day=" + MONDAY.plusDays(1))).doesNotContain("はなこ");
    }

    @Test
    void monthAsksForOpenDaysOnWhichNobodyCame() {
        tell(hanako, MONDAY, Map.of("minutes", 240));
        confirm(MONDAY);

        assertThat(open())
                .containsExactly(
                        new OpenPoint("attendance-nobody", 21, "/work/attendance/month?month=2026-10#nobody", false));
        assertThat(see("/work/attendance/month?month=2026-10"))
                .contains("id=\"nobody\"", "/work/open-days?day=" + MONDAY.plusDays(1))
                .doesNotContain("/work/open-days?day=" + MONDAY + "\"", "/work/open-days?day=" + SUNDAY);
    }

    /** They came for the show of the evening, when nobody writes down who comes. */
    @Test
    void monthAsksForDaysOfMembersWhoWorkedAndAreNotNotedToHaveCome() {
        tell(ken, MONDAY, Map.of("minutes", 240));
        showed(hanako, MONDAY);
        showed(ken, MONDAY);
        showed(staff, MONDAY.plusDays(1));

        assertThat(open())
                .contains(new OpenPoint(
                        "work-without-attendance", 1, "/work/attendance/month?month=2026-10#worked", false));
        assertThat(see("/work/attendance/month?month=2026-10")
                        .split("id=\"worked\"", -1)[1]
                        .split("</section>", -1)[0])
                .contains("はなこ", "/work/attendance?day=" + MONDAY)
                .doesNotContain("けん", "/work/attendance?day=" + MONDAY.plusDays(1));
        tell(hanako, MONDAY, Map.of("minutes", 60));
        assertThat(open()).extracting(OpenPoint::kind).doesNotContain("work-without-attendance");
    }

    private void showed(UUID person, LocalDate day) {
        var evening = day.atTime(LocalTime.of(19, 0)).atZone(Moment.JAPAN).toInstant();
        sales.worked(office, evening, person, Stage.SHOW, UUID.randomUUID(), 60);
    }

    @Test
    void dayOnWhichSomebodyMayStillComeIsNotAskedFor() {
        var next = YearMonth.from(LocalDate.now(Moment.JAPAN)).plusMonths(1);

        assertThat(inOffice(points.of(next))).isEmpty();
        assertThat(see("/work/attendance/month?month=" + next)).doesNotContain("id=\"nobody\"");
    }

    private List<Attended> day(LocalDate day) {
        return inOffice(attendances.between(day, day).collectList());
    }

    private List<DayNotes.Change> changes(LocalDate day) {
        return inOffice(notes.changes(day).collectList());
    }

    private List<OpenPoint> open() {
        return inOffice(points.of(OCTOBER));
    }

    private <T> T inOffice(Mono<T> work) {
        return work.contextWrite(CurrentOffice.is(office)).block();
    }

    private WebTestClient.ResponseSpec tell(UUID person, LocalDate day, Map<String, ?> told) {
        return request()
                .put()
                .uri("/api/v1/work/attendance/%s/%s".formatted(day, person))
                .bodyValue(told)
                .exchange();
    }

    private void confirm(LocalDate day) {
        request()
                .put()
                .uri("/api/v1/work/attendance/%s/confirmation".formatted(day))
                .exchange()
                .expectStatus()
                .isNoContent();
    }

    private WebTestClient.ResponseSpec form(LocalDate day, String... typed) {
        var fields = new HashMap<>(Map.of("minutes." + hanako, "", "minutes." + ken, ""));
        for (int field = 0; field < typed.length; field += 2) {
            fields.put(typed[field], typed[field + 1]);
        }
        return Forms.post(request(), "/work/attendance/" + day, fields).exchange();
    }

    /** The fields of the day as the page has them. */
    private Map<String, String> shown() {
        var fields = new HashMap<String, String>();
        var inputs =
                Pattern.compile("<input[^>]* name=\"([^\"]+)\"([^>]*)>").matcher(see("/work/attendance?day=" + MONDAY));
        while (inputs.find()) {
            var value = Pattern.compile(" value=\"([^\"]*)\"").matcher(inputs.group(2));
            if (!inputs.group().contains("checkbox")) {
                fields.put(inputs.group(1), value.find() ? value.group(1) : "");
            }
        }
        return fields;
    }

    private WebTestClient.ResponseSpec post(Map<String, String> fields) {
        return Forms.post(request(), "/work/attendance/" + MONDAY, fields).exchange();
    }

    private static void assertRefused(WebTestClient.ResponseSpec answer, int status, String slug) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/" + slug)
                .jsonPath("$.detail")
                .value(detail -> assertThat(String.valueOf(detail)).doesNotContain("??"));
    }

    private String see(String path) {
        var page = Forms.page(request(), path);
        assertThat(page).doesNotContain("??");
        return Objects.requireNonNull(page);
    }

    private WebTestClient request() {
        return web.mutate()
                .defaultHeader("Authorization", people.bearer(office, staff))
                .build();
    }
}
