package mizuhiki.stream.lineup;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import mizuhiki.stream.crew.Crew;
import mizuhiki.stream.crew.Crews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@StreamTest
class LineupByApiTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Crews crews;

    Studio studio;
    UUID showId;
    UUID slotId;

    @BeforeEach
    void showNeedsHands() {
        studio = new Studio(context);
        showId = studio.show(EVENING);
        slotId = studio.role(showId, "手の役", "HANDS", 60);
    }

    @Test
    void proposalIsReadWithItsRulesAndSent() {
        var hanako = studio.member("花子", Consent.HANDS);
        studio.member("健");

        studio.as(studio.staff)
                .get()
                .uri(path() + "?others=" + slotId)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.lines[0].personId")
                .isEqualTo(hanako.toString())
                .jsonPath("$.lines[0].why[0]")
                .isEqualTo("CONSENT")
                .jsonPath("$.lines[0].others[?(@.name == '健')].whyNot[0]")
                .isEqualTo("CONSENT");
        send(List.of(Map.of("slotId", slotId, "personId", hanako))).isNoContent();

        assertThat(studio.here(crews.ofShow(showId, Moment.dayOf(EVENING))).seats())
                .extracting(Crew.Seat::displayName)
                .containsExactly("花子");
    }

    @Test
    void whatNobodyAgreedToIsNotSent() {
        var ken = studio.member("健");

        send(List.of(Map.of("slotId", slotId, "personId", ken))).isEqualTo(409);
        send(List.of()).is4xxClientError();

        assertThat(studio.here(crews.ofShow(showId, Moment.dayOf(EVENING))).seats())
                .isEmpty();
    }

    private org.springframework.test.web.reactive.server.StatusAssertions send(List<?> turns) {
        return studio.as(studio.staff)
                .post()
                .uri(path())
                .bodyValue(Map.of("turns", turns))
                .exchange()
                .expectStatus();
    }

    private String path() {
        return "/api/v1/streams/" + showId + "/lineup";
    }
}
