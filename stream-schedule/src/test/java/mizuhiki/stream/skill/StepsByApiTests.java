package mizuhiki.stream.skill;

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
class StepsByApiTests {

    private static final String STREAMS = "/api/v1/streams";

    @Autowired
    ApplicationContext context;

    Studio studio;
    UUID hanako;

    @BeforeEach
    void officeIsOpen() {
        studio = new Studio(context);
        hanako = studio.member("花子");
    }

    @Test
    void staffWriteDownStepsAndMembersWhatTheyWant() {
        var path = STREAMS + "/people/" + hanako;
        put(
                        studio.staff,
                        STREAMS + "/kinds",
                        Map.of("name", "照明", "exposure", "NONE", "step", "ASSISTANT", "breakMinutes", 0))
                .expectStatus()
                .isOk();
        put(studio.staff, path + "/steps", Map.of("kind", "照明", "step", "ROLE"))
                .expectStatus()
                .isOk();
        put(studio.staff, path + "/support", Map.of("part", "PEER", "showsAWeek", 2))
                .expectStatus()
                .isOk();
        put(hanako, STREAMS + "/steps/growth", Map.of("kind", "照明", "wanted", true))
                .expectStatus()
                .isOk();

        put(hanako, STREAMS + "/steps/enough", Map.of("showsAWeek", 1))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.support.showsAWeek")
                .isEqualTo(1)
                .jsonPath("$.rungs[?(@.kind.name == '照明')].step")
                .isEqualTo("ROLE")
                .jsonPath("$.rungs[?(@.kind.name == '照明')].wanted")
                .isEqualTo(true);
        studio.as(studio.staff)
                .get()
                .uri(STREAMS + "/kinds")
                .exchange()
                .expectBody()
                .jsonPath("$[?(@.name == '照明')]")
                .exists();
    }

    @Test
    void onlyStaffWriteDownSteps() {
        var path = STREAMS + "/people/" + hanako + "/steps";
        put(hanako, path, Map.of("kind", "照明", "step", "LEAD")).expectStatus().isForbidden();
        put(studio.staff, path, Map.of("kind", "", "step", "LEAD"))
                .expectStatus()
                .is4xxClientError();
        var elsewhere = new Studio(context);
        elsewhere.as(elsewhere.staff).get().uri(path).exchange().expectStatus().isNotFound();
    }

    private WebTestClient.ResponseSpec put(UUID personId, String path, Map<String, ?> body) {
        return studio.as(personId).put().uri(path).bodyValue(body).exchange();
    }
}
