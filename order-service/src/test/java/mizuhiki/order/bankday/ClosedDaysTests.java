package mizuhiki.order.bankday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.UUID;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.shared.people.TestPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Days on which banks are closed beyond the law, as managers enter them and take them back. */
@OrderTest
class ClosedDaysTests {

    private static final String DAYS = "/wages/bank-closed-days";
    private static final String FRIDAY = "2026-12-25";

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    Paydays paydays;

    private UUID office;
    private WebTestClient manager;

    @BeforeEach
    void openOffice() {
        office = people.office().id();
        manager = as(people.manager(office));
        post("/wages/payday", "dayOfMonth", "25");
        post(DAYS, "day", FRIDAY, "reason", "臨時の休み");
    }

    @Test
    void daysAreShownWithWhoSaidSoAndWhy() {
        assertThat(Forms.page(manager, "/wages/papers"))
                .contains("12月25日", "臨時の休み", "管理者", DAYS + "/" + FRIDAY + "/withdrawal")
                .doesNotContain("??");
        assertThat(payday()).isEqualTo(LocalDate.of(2026, 12, 24));
    }

    @Test
    void dayThatWasEnteredWronglyIsTakenBack() {
        var before = Instant.now();

        post(DAYS + "/" + FRIDAY + "/withdrawal");
        post(DAYS + "/" + FRIDAY + "/withdrawal");

        assertThat(payday()).isEqualTo(LocalDate.of(2026, 12, 25));
        assertThat(payday(before)).isEqualTo(LocalDate.of(2026, 12, 24));
        assertThat(Forms.page(manager, "/wages/papers")).doesNotContain("臨時の休み");
    }

    @Test
    void dayThatWasTakenBackMayBeEnteredAgain() {
        post(DAYS + "/" + FRIDAY + "/withdrawal");

        post(DAYS, "day", FRIDAY, "reason", "やはり休み");
        post(DAYS, "day", FRIDAY, "reason", "二度押した");

        assertThat(payday()).isEqualTo(LocalDate.of(2026, 12, 24));
        assertThat(Forms.page(manager, "/wages/papers")).contains("やはり休み").doesNotContain("二度押した");
        post(DAYS + "/" + FRIDAY + "/withdrawal");
        assertThat(payday()).isEqualTo(LocalDate.of(2026, 12, 25));
    }

    @Test
    void programsSeeAndTakeBackDaysToo() {
        manager.get()
                .uri("/api/v1" + DAYS)
                .exchange()
                .expectBody()
                .jsonPath("$[0].day")
                .isEqualTo(FRIDAY)
                .jsonPath("$[0].reason")
                .isEqualTo("臨時の休み");

        manager.delete()
                .uri("/api/v1" + DAYS + "/" + FRIDAY)
                .exchange()
                .expectStatus()
                .isNoContent();

        assertThat(payday()).isEqualTo(LocalDate.of(2026, 12, 25));
        manager.delete()
                .uri("/api/v1" + DAYS + "/2026-12-24")
                .exchange()
                .expectStatus()
                .isNotFound();
        as(people.staff(office))
                .delete()
                .uri("/api/v1" + DAYS + "/" + FRIDAY)
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private @Nullable LocalDate payday() {
        return payday(Instant.now());
    }

    private @Nullable LocalDate payday(Instant knownAt) {
        return sales.now(office, knownAt, paydays.of(YearMonth.of(2026, 11), knownAt));
    }

    private void post(String path, String... fields) {
        var form = new HashMap<String, String>();
        for (int field = 0; field < fields.length; field += 2) {
            form.put(fields[field], fields[field + 1]);
        }
        Forms.post(manager, path, form).exchange().expectStatus().isSeeOther();
    }

    private WebTestClient as(UUID viewer) {
        return web.mutate()
                .defaultHeader("Authorization", people.bearer(office, viewer))
                .build();
    }
}
