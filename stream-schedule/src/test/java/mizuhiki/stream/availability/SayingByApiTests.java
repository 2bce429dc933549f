package mizuhiki.stream.availability;

import static mizuhiki.stream.Studio.EVENING;

import java.util.Map;
import java.util.UUID;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;

@StreamTest
class SayingByApiTests {

    private static final String MINE = "/api/v1/streams/availability";

    @Autowired
    ApplicationContext context;

    Studio studio;
    UUID showId;
    UUID hanako;

    @BeforeEach
    void showIsAnnounced() {
        studio = new Studio(context);
        showId = studio.show(EVENING);
        studio.offer(showId);
        hanako = studio.member("花子");
    }

    @Test
    void whatSomebodySaysIsToldToThemselves() {
        put(hanako, MINE + "/shows/" + showId, Map.of("wish", "WOULD_LIKE"))
                .expectStatus()
                .isNoContent();
        put(hanako, MINE + "/weekdays/MONDAY", Map.of("wish", "CANNOT"))
                .expectStatus()
                .isNoContent();
        put(hanako, MINE + "/condition", Map.of("condition", "A_LITTLE"))
                .expectStatus()
                .isNoContent();

        get(hanako, MINE)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.shows[0].wish")
                .isEqualTo("WOULD_LIKE")
                .jsonPath("$.weekdays[0].wish")
                .isEqualTo("CANNOT")
                .jsonPath("$.condition")
                .isEqualTo("A_LITTLE");
        get(studio.member("健"), MINE).expectBody().jsonPath("$.condition").isEqualTo("AS_USUAL");
    }

    @Test
    void limitsAreSetByOneselfOrByStaff() {
        put(hanako, MINE + "/limits", Map.of("minutesAWeek", 120, "daysAWeek", 2))
                .expectStatus()
                .isOk();
        var path = "/api/v1/streams/people/" + hanako + "/limits";
        get(studio.staff, path).expectBody().jsonPath("$.minutesAWeek").isEqualTo(120);

        put(studio.staff, path, Map.of("minutesAWeek", 60)).expectStatus().isOk();

        get(hanako, MINE + "/limits")
                .expectBody()
                .jsonPath("$.minutesAWeek")
                .isEqualTo(60)
                .jsonPath("$.daysAWeek")
                .isEmpty();
        put(hanako, MINE + "/limits", Map.of("daysAWeek", 8)).expectStatus().is4xxClientError();
        put(studio.member("健"), path, Map.of()).expectStatus().isForbidden();
    }

    private WebTestClient.ResponseSpec get(UUID personId, String path) {
        return studio.as(personId).get().uri(path).exchange();
    }

    private WebTestClient.ResponseSpec put(UUID personId, String path, Map<String, ?> body) {
        return studio.as(personId).put().uri(path).bodyValue(body).exchange();
    }
}
