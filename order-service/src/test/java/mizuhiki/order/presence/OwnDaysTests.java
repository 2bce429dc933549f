package mizuhiki.order.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Members look at their own days. */
@OrderTest
class OwnDaysTests {

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Test
    void memberSeesOwnDaysAndNobodyElses() {
        var office = people.office().id();
        var hanako = people.member(office, "はなこ");
        var ken = people.member(office, "けん");
        var staff = web(office, people.staff(office));
        tell(staff, hanako, Map.of("from", "09:00", "until", "14:45", "breakMinutes", 45));
        tell(staff, ken, Map.of("minutes", 123));

        var page = Forms.page(web(office, hanako), "/wages/mine/days?month=2026-10");

        assertThat(page)
                .contains("300", "午後", "休けい45分", "1日、ぜんぶで5時間<")
                .doesNotContain(">123", "けん", "<input type=\"time\"", "??");
        assertThat(Forms.page(web(office, ken), "/wages/mine/days?month=2026-09"))
                .contains("class=\"empty\"");
        assertThat(Forms.page(web(office, ken), "/wages/mine/days?month=2026-10"))
                .contains(">123")
                .doesNotContain("休けい");
        assertThat(Forms.page(web(office, hanako), "/wages/mine")).contains("/wages/mine/days");
        web(office, hanako)
                .get()
                .uri("/api/v1/work/attendance/mine?month=2026-10")
                .exchange()
                .expectBody()
                .jsonPath("$.days.length()")
                .isEqualTo(1)
                .jsonPath("$.days[0].minutes")
                .isEqualTo(300);
    }

    private static void tell(WebTestClient staff, UUID person, Map<String, ?> told) {
        staff.put()
                .uri("/api/v1/work/attendance/2026-10-05/" + person)
                .bodyValue(told)
                .exchange()
                .expectStatus()
                .isNoContent();
    }

    private WebTestClient web(UUID office, UUID viewer) {
        return web.mutate()
                .defaultHeader("Authorization", people.bearer(office, viewer))
                .build();
    }
}
