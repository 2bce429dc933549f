package mizuhiki.order.confirm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestReports;
import mizuhiki.order.TestSales;
import mizuhiki.order.checklist.OpenPoint;
import mizuhiki.order.daily.EntrySettled;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.work.PaidTasks;
import mizuhiki.order.work.TaskLine;
import mizuhiki.order.work.WorkTotal;
import mizuhiki.order.work.WorkTotals;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.StatusAssertions;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What members report is work once somebody has confirmed it, and only then. */
@OrderTest
class ConfirmingTests {

    private final Instant now = Instant.now();
    private final LocalDate today = Moment.dayOf(now);
    private final YearMonth month = YearMonth.from(today);

    @Autowired
    TestPeople people;

    @Autowired
    TestReports reports;

    @Autowired
    TestSales house;

    @Autowired
    Confirming confirming;

    @Autowired
    UnconfirmedWork check;

    @Autowired
    PaidTasks paid;

    @Autowired
    WorkTotals totals;

    @Autowired
    Months months;

    @Autowired
    WebTestClient web;

    private UUID office;
    private UUID hanako;
    private UUID staffId;
    private WebTestClient member;
    private WebTestClient staff;
    private String cleaning;

    @BeforeEach
    void openAnOffice() {
        office = people.office().id();
        hanako = people.member(office, "はなこ");
        staffId = people.staff(office);
        member = reports.as(web, office, hanako);
        staff = reports.as(web, office, staffId);
        cleaning = TestReports.task(member, "そうじ");
        reports.as(web, office, people.manager(office))
                .post()
                .uri("/api/v1/work/tasks/" + cleaning + "/rates")
                .bodyValue(Map.of("validFrom", today.toString(), "unit", "PIECE", "rate", 5, "reason", "はじめ"))
                .exchange()
                .expectStatus()
                .isCreated();
    }

    @Test
    void reportCountsForNothingBeforeItIsConfirmedAndBlocksTheMonth() {
        written(30, 4);

        assertThat(paidPieces()).isEmpty();
        assertThat(minutes()).isEmpty();
        assertThat(open()).containsExactly(new OpenPoint("unconfirmed-work", 1, "/work/daily?month=" + month));
    }

    @Test
    void confirmedReportIsWork() {
        confirm(written(30, 4), Map.of()).isNoContent();

        assertThat(paidPieces()).containsExactly(4);
        assertThat(minutes()).containsExactly(30);
        assertThat(open()).isEmpty();
        assertThat(Forms.page(member, "/work/mine")).contains("もう記録されています", "そうじ", "4個");
        assertThat(Forms.page(staff, "/work/records/days/" + today)).contains("そうじ");
    }

    @Test
    void staffConfirmWhatTheySaw() {
        confirm(written(300, 40), Map.of("minutes", 30, "pieces", 4)).isNoContent();

        assertThat(paidPieces()).containsExactly(4);
        assertThat(minutes()).containsExactly(30);
    }

    @Test
    void dayIsConfirmedAtOnceButNotOnesOwn() {
        var peer = people.person(office, "ケン", Role.MEMBER, Role.STAFF);
        written(30, 4);
        written(15, 2);
        var own = TestReports.written(reports.as(web, office, peer), entry(60, 9));
        reports.as(web, office, peer)
                .put()
                .uri("/api/v1/work/daily/days/" + today + "/confirmation")
                .exchange()
                .expectStatus()
                .isNoContent();

        assertThat(paidPieces()).containsExactly(6);
        assertThat(open()).extracting(OpenPoint::count).containsExactly(1L);
        reports.as(web, office, peer)
                .put()
                .uri("/api/v1/work/daily/" + own + "/confirmation")
                .bodyValue(Map.of())
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void whatStaffEnterForAMemberIsConfirmed() {
        staff.post()
                .uri("/api/v1/work/daily/members/" + hanako)
                .bodyValue(entry(30, 4))
                .exchange()
                .expectStatus()
                .isCreated();

        var form = Map.of("personId", hanako.toString(), "taskId", cleaning, "day", today.toString());
        var told = new HashMap<>(form);
        told.putAll(Map.of("minutes", "15", "pieces", "", "note", ""));
        Forms.post(staff, "/work/daily/entries", told).exchange().expectStatus().isSeeOther();
        assertThat(paidPieces()).containsExactly(4);
        assertThat(minutes()).containsExactly(45);
        assertThat(open()).isEmpty();
    }

    @Test
    void whatStaffEnterTwiceByADoubleTapIsOneEntry() {
        var id = Pattern.compile("name=\"id\" value=\"([^\"]+)\"").matcher(Forms.page(staff, "/work/daily"));
        assertThat(id.find()).isTrue();
        var told = new HashMap<>(Map.of("personId", hanako.toString(), "taskId", cleaning, "day", today.toString()));
        told.putAll(Map.of("id", id.group(1), "minutes", "15", "pieces", "3", "note", ""));

        for (int tap = 0; tap < 2; tap++) {
            Forms.post(staff, "/work/daily/entries", told)
                    .exchange()
                    .expectStatus()
                    .isSeeOther();
        }

        assertThat(minutes()).containsExactly(15);
        assertThat(paidPieces()).containsExactly(3);
    }

    @Test
    void whatStaffEnterComesBackAsItWasWrittenWhereItCannotBeKept() {
        var told = new HashMap<>(Map.of("personId", hanako.toString(), "taskId", cleaning, "note", "窓もふいた"));
        told.putAll(Map.of("day", today.plusDays(9).toString(), "minutes", "15", "pieces", "3"));
        var path = "/work/daily/entries?month=" + month.minusMonths(1);

        var early = answer(422, Forms.post(staff, path, told));
        told.put("minutes", "0");
        var wrong = answer(422, Forms.post(staff, path, told));

        assertThat(early).contains("その日になってから", "month=" + month.minusMonths(2)).doesNotContain("??");
        assertThat(field(early, "minutes")).isEqualTo("15");
        assertThat(field(wrong, "minutes")).isEqualTo("0");
        for (var page : List.of(early, wrong)) {
            assertThat(field(page, "note")).isEqualTo("窓もふいた");
            assertThat(field(page, "day")).isEqualTo(told.get("day"));
            assertThat(page)
                    .contains("value=\"" + cleaning + "\" selected", "value=\"" + hanako + "\" selected")
                    .contains("書いたものは、残っています");
        }
        assertThat(minutes()).isEmpty();
    }

    @Test
    void staffWorkOnThePage() {
        var entry = written(30, 4);
        var page = Forms.page(staff, "/work/daily");
        assertThat(page)
                .contains("はなこ", "そうじ", "この日を全部確認する", "name=\"minutes." + entry, "name=\"pieces." + entry)
                .doesNotContain("??");
        Forms.post(staff, "/work/daily/days/" + today + "/confirmation", shown(entry, "30", "4"))
                .exchange()
                .expectStatus()
                .isSeeOther();

        assertThat(Forms.page(staff, "/work/daily?saved=true&month=" + month))
                .contains("確認を待っている日報はありません")
                .doesNotContain("??");
        assertThat(paidPieces()).containsExactly(4);
    }

    @Test
    void dayIsConfirmedWithWhatWasWrittenOverItsEntries() {
        var first = written(300, 40);
        var second = written(15, 2);
        var seen = shown(first, "30", "4");
        seen.putAll(shown(second, "15", "2"));

        Forms.post(staff, "/work/daily/days/" + today + "/confirmation", seen)
                .exchange()
                .expectStatus()
                .isSeeOther();

        assertThat(paidPieces()).containsExactly(6);
        assertThat(minutes()).containsExactly(45);
    }

    @Test
    void oneEntryIsConfirmedOnThePageWithWhatWasWrittenOverIt() {
        var first = written(300, 40);
        var seen = shown(first, "30", "4");
        seen.putAll(shown(written(15, 2), "15", "2"));

        Forms.post(staff, "/work/daily/entries/" + first + "/confirmation?month=" + month, seen)
                .exchange()
                .expectStatus()
                .isSeeOther();

        assertThat(paidPieces()).containsExactly(4);
        assertThat(open()).extracting(OpenPoint::count).containsExactly(1L);
    }

    @Test
    void minutesThatWereClearedAreNotThoseThatWereTold() {
        var entry = written(300, 40);

        for (var path : List.of("entries/" + entry, "days/" + today)) {
            var cleared = shown(entry, "", "40");
            var page = answer(422, Forms.post(staff, "/work/daily/" + path + "/confirmation?month=" + month, cleared));
            assertThat(field(page, "minutes." + entry)).isEmpty();
        }

        assertThat(minutes()).isEmpty();
    }

    @Test
    void whatIsWrittenOverOtherReportsStandsAfterOneIsConfirmed() {
        var first = written(30, 4);
        var second = written(300, 40);
        var seen = shown(first, "30", "4");
        seen.putAll(shown(second, "35", ""));

        var page =
                answer(200, Forms.post(staff, "/work/daily/entries/" + first + "/confirmation?month=" + month, seen));

        assertThat(page).doesNotContain("minutes." + first, "??").contains("保存しました");
        assertThat(field(page, "minutes." + second)).isEqualTo("35");
        assertThat(field(page, "pieces." + second)).isEmpty();
        assertThat(minutes()).containsExactly(30);
    }

    @Test
    void whatIsWrittenOverReportsStandsAfterAnEntryForAMember() {
        var first = written(300, 40);
        var told = new HashMap<>(shown(first, "35", "4"));
        told.putAll(Map.of("personId", hanako.toString(), "taskId", cleaning, "day", today.toString()));
        told.putAll(Map.of("minutes", "15", "pieces", "", "note", ""));

        assertThat(Forms.page(staff, "/work/daily"))
                .contains("form=\"reports\" name=\"personId\"", "form=\"reports\" name=\"note\"");
        var page = answer(200, Forms.post(staff, "/work/daily/entries?month=" + month, told));

        assertThat(page).contains("保存しました").doesNotContain("??");
        assertThat(field(page, "minutes." + first)).isEqualTo("35");
        assertThat(minutes()).containsExactly(15);
    }

    @Test
    void whatIsWrittenForAMemberStandsAfterAReportIsConfirmed() {
        var first = written(30, 4);
        var told = new HashMap<>(shown(first, "30", "4"));
        told.putAll(Map.of("personId", hanako.toString(), "taskId", cleaning, "day", today.toString()));
        told.putAll(Map.of("minutes", "", "pieces", "", "note", "窓もふいた"));

        var page =
                answer(200, Forms.post(staff, "/work/daily/entries/" + first + "/confirmation?month=" + month, told));

        assertThat(field(page, "note")).isEqualTo("窓もふいた");
        assertThat(page).contains("value=\"" + cleaning + "\" selected").doesNotContain("??");
        assertThat(minutes()).containsExactly(30);
    }

    @Test
    void whatIsWrittenOverOtherDaysStandsAfterADayIsConfirmedOrAReportWithdrawn() {
        var day = today.minusMonths(1).withDayOfMonth(1);
        var later = TestReports.written(member, entry(day.plusDays(1), 300, 40));
        var first = TestReports.written(member, entry(day, 30, 4));
        var second = TestReports.written(member, entry(day, 15, 2));
        var seen = shown(later, "20", "3");
        seen.putAll(shown(first, "30", "4"));
        seen.putAll(shown(second, "15", "2"));

        var withdrawn = answer(
                200,
                Forms.post(staff, "/work/daily/entries/" + first + "/withdrawal?month=" + month.minusMonths(1), seen));
        var confirmed = answer(200, Forms.post(staff, "/work/daily/days/" + day + "/confirmation", seen));

        assertThat(field(withdrawn, "minutes." + later)).isEqualTo("20");
        assertThat(field(confirmed, "minutes." + later)).isEqualTo("20");
        assertThat(confirmed).doesNotContain("minutes." + first, "minutes." + second);
    }

    @Test
    void whatIsWrittenOverOtherReportsStandsWhereSomebodyElseWasQuicker() {
        var first = written(30, 4);
        var second = written(300, 40);
        Forms.post(staff, "/work/daily/entries/" + first + "/withdrawal?month=" + month, Map.of())
                .exchange()
                .expectStatus()
                .isSeeOther();
        var seen = shown(first, "30", "4");
        seen.putAll(shown(second, "35", "5"));

        var page =
                answer(409, Forms.post(staff, "/work/daily/entries/" + first + "/confirmation?month=" + month, seen));

        assertThat(page).contains("この日報は、確認したか、取り消したあとです").doesNotContain("保存しました", "??");
        assertThat(field(page, "minutes." + second)).isEqualTo("35");
    }

    @Test
    void whatWasToldAfterThePageWasDrawnWaits() {
        var seen = shown(written(30, 4), "30", "4");
        written(15, 2);

        Forms.post(staff, "/work/daily/days/" + today + "/confirmation", seen)
                .exchange()
                .expectStatus()
                .isSeeOther();

        assertThat(paidPieces()).containsExactly(4);
        assertThat(open()).extracting(OpenPoint::count).containsExactly(1L);
    }

    @Test
    void impossibleMinutesConfirmNothing() {
        var entry = written(30, 4);
        var other = written(15, 2);
        for (var wrong : List.of("0", "961", "-1", "三十", "7.5", "9".repeat(30))) {
            var sent = shown(entry, wrong, "4");
            sent.putAll(shown(other, "16", "3"));
            for (var path : List.of("days/" + today, "entries/" + entry)) {
                var page = answer(422, Forms.post(staff, "/work/daily/" + path + "/confirmation?month=" + month, sent));
                assertThat(page)
                        .contains("1から960までの数字", "value=\"" + wrong + "\"", "value=\"16\"")
                        .doesNotContain("??");
            }
        }

        assertThat(open()).extracting(OpenPoint::count).containsExactly(2L);
    }

    @Test
    void withdrawnReportIsNoWorkAndCannotBeConfirmed() {
        var entry = written(30, 4);
        Forms.post(staff, "/work/daily/entries/" + entry + "/withdrawal?month=" + month, Map.of())
                .exchange()
                .expectStatus()
                .isSeeOther();

        confirm(entry, Map.of()).isEqualTo(409);
        assertThat(paidPieces()).isEmpty();
        assertThat(open()).isEmpty();
    }

    @Test
    void confirmedReportCannotBeTakenBackButMended() {
        var entry = written(30, 4);
        confirm(entry, Map.of()).isNoContent();

        member.put()
                .uri("/api/v1/work/daily/mine/" + entry + "/undo")
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody(String.class)
                .value(answer -> assertThat(answer).contains("職員に話してください"));
        Forms.post(staff, "/work/records/" + entry + "/correction?day=" + today, Map.of("minutes", "45", "pieces", "6"))
                .exchange()
                .expectStatus()
                .isSeeOther();
        assertThat(paidPieces()).containsExactly(6);
        assertThat(minutes()).containsExactly(45);
    }

    @Test
    void manyWhoConfirmAtOnceMakeOneRecord() {
        var entry = written(30, 4);
        var viewer = new Viewer(staffId, office, Set.of(Role.STAFF), "職員", TextLevel.NORMAL, false);
        Flux.range(1, 8)
                .flatMap(
                        one -> confirming
                                .confirm(entry, new SeenWork(null, null), viewer)
                                .onErrorResume(EntrySettled.class, settled -> Mono.empty())
                                .contextWrite(CurrentOffice.is(office)),
                        8)
                .blockLast();

        assertThat(paidPieces()).containsExactly(4);
    }

    @Test
    void confirmationAfterTheCloseCountsInTheNextMonth() {
        var entry = written(30, 4);
        house.now(office, now, months.close(month, people.manager(office), now, Yen.ZERO));
        confirm(entry, Map.of()).isNoContent();

        assertThat(paidPieces()).isEmpty();
        assertThat(house.now(office, now, paid.in(month.plusMonths(1)).collectList()))
                .extracting(TaskLine::workedOn, TaskLine::pieces)
                .containsExactly(tuple(today, 4));
    }

    @Test
    void reportsStayInTheirOffice() {
        var entry = written(30, 4);
        var elsewhere = people.office().id();
        var stranger = reports.as(web, elsewhere, people.staff(elsewhere));

        stranger.put()
                .uri("/api/v1/work/daily/" + entry + "/confirmation")
                .bodyValue(Map.of())
                .exchange()
                .expectStatus()
                .isNotFound();
        assertThat(TestReports.read(stranger, "/api/v1/work/daily?month=" + month))
                .isEmpty();
        assertThat(TestReports.read(staff, "/api/v1/work/daily?month=" + month)).hasSize(1);
    }

    private UUID written(int minutes, int pieces) {
        return TestReports.written(member, entry(minutes, pieces));
    }

    private Map<String, Object> entry(int minutes, int pieces) {
        return entry(today, minutes, pieces);
    }

    private Map<String, Object> entry(LocalDate day, int minutes, int pieces) {
        return Map.of("taskId", cleaning, "day", day.toString(), "minutes", minutes, "pieces", pieces);
    }

    private static String answer(int status, WebTestClient.RequestHeadersSpec<?> sent) {
        return new String(sent.exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .returnResult()
                .getResponseBodyContent());
    }

    /** What a field of a page holds. */
    private static String field(String page, String name) {
        var field =
                Pattern.compile("name=\"" + name + "\"[^>]* value=\"([^\"]*)\"").matcher(page);
        assertThat(field.find()).as(name).isTrue();
        return field.group(1);
    }

    /** The fields of an entry, with what somebody wrote into them. */
    private static Map<String, String> shown(UUID entry, String minutes, String pieces) {
        return new HashMap<>(Map.of("minutes." + entry, minutes, "pieces." + entry, pieces));
    }

    private StatusAssertions confirm(UUID entry, Map<String, ?> seen) {
        return staff.put()
                .uri("/api/v1/work/daily/" + entry + "/confirmation")
                .bodyValue(seen)
                .exchange()
                .expectStatus();
    }

    private List<Integer> paidPieces() {
        return house.now(office, now, paid.in(month).map(TaskLine::pieces).collectList());
    }

    private List<Integer> minutes() {
        return house.now(office, now, totals.in(month).map(WorkTotal::minutes).collectList());
    }

    private List<OpenPoint> open() {
        return house.now(office, now, check.blocking(month).collectList());
    }
}
