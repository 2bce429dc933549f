package mizuhiki.order.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** 延べ利用者数 and 開所日数 of an office. */
@OrderTest
class UsageTests {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    Usage usage;

    private UUID office;
    private UUID manager;

    @Test
    void everyMemberCountsOnEveryCountedDayAtHomeToo() {
        office = people.office().id();
        manager = people.manager(office);
        var hanako = people.member(office, "はなこ");
        var ken = people.member(office, "けん");
        came(hanako, 5, false);
        came(ken, 5, true);
        came(hanako, 6, false);
        came(hanako, 7, false);
        came(hanako, 4, false);
        put("/open-days/2026-10-07", Map.of("kind", "EVENT"));

        var months = usage.between(OCTOBER.minusMonths(1), OCTOBER)
                .collectList()
                .contextWrite(CurrentOffice.is(office))
                .block();

        assertThat(months)
                .containsExactly(new UseOfMonth(OCTOBER.minusMonths(1), 22, 0, 0), new UseOfMonth(OCTOBER, 21, 3, 180));
    }

    private void came(UUID person, int dayOfMonth, boolean atHome) {
        var day = LocalDate.of(2026, 10, dayOfMonth);
        put("/attendance/%s/%s".formatted(day, person), Map.of("minutes", 60, "atHome", atHome));
    }

    private void put(String path, Map<String, ?> body) {
        web.put()
                .uri("/api/v1/work" + path)
                .header("Authorization", people.bearer(office, manager))
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isNoContent();
    }
}
