package mizuhiki.order.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.order.ledger.Months;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

/** The calendar of an office, as its manager keeps it. */
@OrderTest
class OpeningTests {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 1);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 3);

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    OpenDays days;

    @Autowired
    Months months;

    private UUID office;
    private UUID manager;
    private UUID staff;

    @BeforeEach
    void open() {
        office = people.office().id();
        manager = people.manager(office);
        staff = people.staff(office);
    }

    @Test
    void managerSaysWhatADayIsInTwoTaps() {
        assertThat(see(manager, "/work/open-days?month=2026-11&day=" + TUESDAY)).contains("value=\"CLOSED\"");
        post("/work/open-days/" + TUESDAY, Map.of("kind", "CLOSED"));
        put("/" + SUNDAY, Map.of("kind", "BAZAAR")).expectStatus().isNoContent();

        assertThat(kind(TUESDAY)).isEqualTo(DayKind.CLOSED);
        assertThat(kind(SUNDAY)).isEqualTo(DayKind.BAZAAR);
        assertThat(see(manager, "/work/open-days?month=2026-11")).contains("バザー");
        post("/work/open-days/" + TUESDAY, Map.of());
        assertThat(kind(TUESDAY)).isEqualTo(DayKind.PRODUCTION);
        web(manager)
                .delete()
                .uri("/api/v1/work/open-days/" + SUNDAY)
                .exchange()
                .expectStatus()
                .isNoContent();
        assertThat(kind(SUNDAY)).isEqualTo(DayKind.CLOSED);
    }

    @Test
    void holidaysAreMarkedWhateverTheOfficeDoes() {
        var page = see(manager, "/work/open-days?month=2026-11&day=" + TUESDAY);

        assertThat(page.split(">祝日<", -1)).as("the chosen day, 11/3 and 11/23").hasSize(1 + 3);
        assertThat(see(manager, "/work/open-days?month=2026-06")).doesNotContain("祝日");
    }

    @Test
    void ruleIsSetFromADayOnAndMayBeMended() {
        put("/rule", Map.of("validFrom", "2026-11-01", "weekdays", List.of("MONDAY")))
                .expectStatus()
                .isNoContent();
        Forms.post(
                        web(manager),
                        "/work/open-days/rule",
                        Map.of("validFrom", "2026-11-01", "weekdays", "SUNDAY", "sellingCounts", "true"))
                .exchange()
                .expectStatus()
                .isSeeOther();
        put("/" + TUESDAY, Map.of("kind", "LIVE"));

        assertThat(counted()).isEqualTo(5 + 1);
        assertThat(inOffice(days.countedDays(SUNDAY.minusMonths(1), SUNDAY.minusDays(1))))
                .isEqualTo(22);
        post("/work/open-days/rule", Map.of("validFrom", "2026-11-01", "weekdays", "SUNDAY"));
        assertThat(counted()).isEqualTo(5);
    }

    @Test
    void fiscalYearRunsFromAprilToMarch() {
        assertThat(inOffice(days.countedDays(2026)))
                .isEqualTo(inOffice(days.countedDays(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31))))
                .isEqualTo(261);
    }

    @Test
    void closedMonthKeepsItsCalendar() {
        inOffice(months.close(YearMonth.of(2026, 11), manager, Instant.now(), Yen.ZERO));

        put("/" + TUESDAY, Map.of("kind", "EVENT"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/month-closed");
        put("/rule", Map.of("validFrom", "2026-11-10", "weekdays", List.of("MONDAY")))
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void staffLookAndDoNotDecide() {
        assertThat(see(staff, "/work/open-days?month=2026-11&day=" + TUESDAY)).doesNotContain("name=\"kind\"");
        Forms.post(web(staff), "/work/open-days/" + TUESDAY, Map.of("kind", "CLOSED"))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void ruleWithoutAnyWeekdayIsRefused() {
        put("/rule", Map.of("validFrom", "2026-11-01", "weekdays", List.of()))
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void whatWasChosenStaysWhereItCannotBeKept() {
        inOffice(months.close(YearMonth.of(2026, 11), manager, Instant.now(), Yen.ZERO));

        var noDay = again(422, "validFrom=2026-12-05");
        assertThat(noDay)
                .contains("あける曜日を、ひとつはえらんで", "value=\"2026-12-05\"", "書いたものは、残っています")
                .doesNotContain("checked", "??");
        var closed = again(409, "validFrom=2026-11-10&weekdays=MONDAY&weekdays=SUNDAY");
        assertThat(closed)
                .contains("value=\"2026-11-10\"", "value=\"MONDAY\" checked", "value=\"SUNDAY\" checked")
                .doesNotContain("value=\"TUESDAY\" checked", "value=\"true\" checked", "??");
        assertThat(again(422, "validFrom=2999-12-05&weekdays=SUNDAY"))
                .contains("年を確認してください", "value=\"2999-12-05\"", "value=\"SUNDAY\" checked")
                .doesNotContain("??");
    }

    private String again(int status, String form) {
        return web(manager)
                .post()
                .uri("/work/open-days/rule")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(form)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    private DayKind kind(LocalDate day) {
        return inOffice(days.of(day, day).single()).kind();
    }

    private int counted() {
        return inOffice(days.countedDays(SUNDAY, LocalDate.of(2026, 11, 30)));
    }

    private <T> T inOffice(Mono<T> work) {
        return work.contextWrite(CurrentOffice.is(office)).block();
    }

    private void post(String path, Map<String, String> fields) {
        Forms.post(web(manager), path, fields).exchange().expectStatus().isSeeOther();
    }

    private WebTestClient.ResponseSpec put(String path, Map<String, ?> body) {
        return web(manager)
                .put()
                .uri("/api/v1/work/open-days" + path)
                .bodyValue(body)
                .exchange();
    }

    private String see(UUID viewer, String path) {
        var page = Forms.page(web(viewer), path);
        assertThat(page).doesNotContain("??");
        return page;
    }

    private WebTestClient web(UUID viewer) {
        return web.mutate()
                .defaultHeader("Authorization", people.bearer(office, viewer))
                .build();
    }
}
