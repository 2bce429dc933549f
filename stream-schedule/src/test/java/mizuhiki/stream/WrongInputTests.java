package mizuhiki.stream;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@StreamTest
class WrongInputTests {

    private static final String PLAN = """
            {"title": "配信", "platform": "OWN_PAGE", "startsAt": "2030-12-01T10:00:00Z", "endsAt": "%s"}""";

    @Autowired
    ApplicationContext context;

    Studio studio;
    UUID showId;

    @BeforeEach
    void showIsPlanned() {
        studio = new Studio(context);
        showId = studio.show(EVENING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST | /api/v1/streams                    | {}
            POST | /api/v1/streams                    | {"title": 5
            POST | /api/v1/streams                    | {"title": "a", "platform": "RADIO"}
            POST | /api/v1/streams                    | []
            GET  | /api/v1/streams/not-an-id          | {}
            GET  | /api/v1/streams/00000000-0000-0000-0000-000000000000 | {}
            POST | /api/v1/streams/{show}/roles       | {"name": "", "exposure": "NONE", "minutes": 0}
            POST | /api/v1/streams/{show}/roles       | {"name": "a", "exposure": "TAIL", "minutes": 5}
            POST | /api/v1/streams/{show}/run-sheet/items | {"productId": null, "plannedMinutes": 5}
            POST | /api/v1/streams/{show}/run-sheet/items | {"productId": "00000000-0000-0000-0000-000000000000", "plannedMinutes": 5}
            POST | /api/v1/streams/{show}/progress    | {"step": "FLY", "version": 0}
            POST | /api/v1/streams/{show}/progress    | {"step": "OFFER", "version": 99}
            POST | /api/v1/streams/{show}/pin         | {}
            POST | /api/v1/streams/{show}/end         | {"roles": [{"assignmentId": null, "minutes": -1}]}
            PUT  | /api/v1/streams/{show}             | {}
            PUT  | /api/v1/streams/offers/00000000-0000-0000-0000-000000000000/answer | {"answer": "MAYBE"}
            """)
    void isToldAsAProblem(String method, String path, String body) {
        send(method, path.replace("{show}", showId.toString()), body)
                .expectStatus()
                .is4xxClientError()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void showEndsAfterItsStartAndWithinHalfADay() {
        send("POST", "/api/v1/streams", PLAN.formatted("2030-12-01T10:00:00Z"))
                .expectStatus()
                .is4xxClientError();
        send("POST", "/api/v1/streams", PLAN.formatted("2030-12-01T22:00:01Z"))
                .expectStatus()
                .is4xxClientError();
        send("POST", "/api/v1/streams", PLAN.formatted("2030-12-01T22:00:00Z"))
                .expectStatus()
                .isCreated();
    }

    @Test
    void changeOfAShowSeenLongAgoIsStale() {
        var plan = PLAN.formatted("2030-12-01T11:00:00Z");

        change("\"1\"", plan).expectStatus().isOk().expectHeader().valueEquals("ETag", "\"2\"");
        var stale = change("\"1\"", plan)
                .expectStatus()
                .is4xxClientError()
                .expectBody(String.class)
                .returnResult();
        assertThat(stale.getResponseBody()).contains("/problems/version-outdated");
        change("nonsense", plan).expectStatus().is4xxClientError();
    }

    private WebTestClient.ResponseSpec change(String seen, String plan) {
        return studio.as(studio.staff)
                .put()
                .uri("/api/v1/streams/{id}", showId)
                .header("If-Match", seen)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(plan)
                .exchange();
    }

    private WebTestClient.ResponseSpec send(String method, String path, String body) {
        return studio.as(studio.staff)
                .method(org.springframework.http.HttpMethod.valueOf(method))
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }
}
