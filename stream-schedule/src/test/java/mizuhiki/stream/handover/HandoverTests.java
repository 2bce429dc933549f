package mizuhiki.stream.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.stream.Beside;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

@StreamTest
class HandoverTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    HandingOver handingOver;

    @Autowired
    DatabaseClient database;

    Beside office;
    UUID pair;

    @BeforeEach
    void twoAreTogether() {
        office = new Beside(new Studio(context));
        pair = office.pair();
    }

    @Test
    void oneTapOfThePeerGivesTheNewcomerToStaff() {
        office.browsing
                .submit(office.aoi, "/streams/pair/" + pair + "/handover")
                .expectStatus()
                .isSeeOther();

        assertThat(office.browsing.page(office.aoi, "/streams/pair")).doesNotContain("健");
        assertThat(office.browsing.page(office.ken, "/streams/pair")).contains("職員がそばにいます");
        assertThat(office.browsing.page(office.studio.staff, "/streams/waiting"))
                .contains("/streams/handovers");
        assertThat(office.browsing.page(office.studio.staff, "/streams/handovers"))
                .contains("健")
                .doesNotContain("あおい");

        office.browsing
                .submit(office.studio.staff, "/streams/handovers/" + pair + "/take")
                .expectStatus()
                .isSeeOther();

        assertThat(office.studio.here(handingOver.waiting())).isEmpty();
        assertThat(office.browsing.page(office.studio.staff, "/streams/waiting"))
                .doesNotContain("/streams/handovers");
    }

    @Test
    void tapsOfBothAtOnceHandOverOnceAndOneTakesItOn() {
        office.studio.here(Flux.range(0, 5)
                .flatMap(i -> handingOver.hand(office.aoi, pair))
                .then());
        assertThat(office.studio.here(handingOver.waiting())).hasSize(1);

        var first = UUID.randomUUID();
        office.studio.here(handingOver.take(pair, first));
        office.studio.here(handingOver.take(pair, UUID.randomUUID()));

        assertThat(office.studio.here(database.sql("select taken_by from streams.handover")
                        .mapValue(UUID.class)
                        .one()))
                .isEqualTo(first);
    }

    @Test
    void onlyThePeerHandsOver() {
        for (var somebody : new UUID[] {office.ken, office.yui, office.studio.staff}) {
            assertThatThrownBy(() -> office.studio.here(handingOver.hand(somebody, pair)))
                    .isInstanceOf(NotFound.class);
        }
        office.browsing.get(office.aoi, "/streams/handovers").expectStatus().isForbidden();
        assertThat(new Studio(context).here(handingOver.waiting())).isEmpty();
    }
}
