package mizuhiki.order.beginning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestShop;
import mizuhiki.shared.firststep.FirstStep;
import mizuhiki.shared.firststep.Need;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;

/** A new office has said nothing yet, and what it says is ticked. */
@OrderTest
class FirstStepsTests {

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    TestShop shop;

    @Autowired
    List<FirstStep> steps;

    @Test
    void nothingIsThereInANewOffice() {
        assertThat(there(people.office().id())).doesNotContain(Need.OPEN_DAYS, Need.TASKS, Need.POLICY, Need.TERMS);
    }

    @Test
    void whatAnOfficeHasSaidIsThere() {
        var office = shop.open().id();
        assertThat(there(office)).contains(Need.TERMS).doesNotContain(Need.OPEN_DAYS, Need.TASKS, Need.POLICY);

        web.mutate()
                .defaultHeader("Authorization", people.bearer(office, people.manager(office)))
                .build()
                .put()
                .uri("/api/v1/work/open-days/rule")
                .bodyValue(Map.of("validFrom", "2026-11-01", "weekdays", List.of("MONDAY")))
                .exchange()
                .expectStatus()
                .isNoContent();
        assertThat(there(office)).contains(Need.TERMS, Need.OPEN_DAYS).doesNotContain(Need.TASKS, Need.POLICY);
    }

    private List<Need> there(UUID office) {
        return Flux.fromIterable(steps)
                .filterWhen(FirstStep::isThere)
                .map(FirstStep::need)
                .collectList()
                .contextWrite(CurrentOffice.is(office))
                .block();
    }
}
