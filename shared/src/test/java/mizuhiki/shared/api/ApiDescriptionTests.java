package mizuhiki.shared.api;

import static org.assertj.core.api.Assertions.assertThat;

import mizuhiki.doors.DoorsApplication;
import mizuhiki.shared.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = DoorsApplication.class)
@AutoConfigureWebTestClient
@ContextConfiguration(initializers = TestDatabase.class)
class ApiDescriptionTests {

    @Autowired
    WebTestClient web;

    private JsonNode api;

    @BeforeEach
    void read() {
        api = JsonMapper.builder().build().readTree(get("/api/openapi"));
    }

    @Test
    void everythingUnderTheApiIsDescribedAndNothingElse() {
        assertThat(api.get("openapi").asString()).startsWith("3.1");
        assertThat(api.get("paths").propertyNames())
                .contains("/api/v1/doors/staff", "/api/v1/claim/{slug}")
                .allMatch(path -> path.startsWith("/api/v1/"));
    }

    @Test
    void everyEndpointSaysHowItFails() {
        assertThat(api.at("/paths/~1api~1v1~1doors~1bell/post/responses/default/content")
                        .propertyNames())
                .containsExactly("application/problem+json");
        assertThat(api.at("/components/schemas/Problem/properties").propertyNames())
                .contains("type", "title", "status", "detail");
    }

    @Test
    void onlyClosedEndpointsAskForAToken() {
        assertThat(api.at("/paths/~1api~1v1~1doors~1bell/post/security/0").propertyNames())
                .containsExactly("bearer");
        assertThat(api.at("/paths/~1api~1v1~1claim~1{slug}/post/security").isMissingNode())
                .isTrue();
    }

    @Test
    void whoeverPostsMayRepeatIt() {
        assertThat(api.at("/paths/~1api~1v1~1doors~1bell/post/parameters").toString())
                .contains("Idempotency-Key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v3/api-docs", "/v3/api-docs.yaml", "/v3/api-docs/swagger-config", "/swagger-ui.html"})
    void itIsToldNowhereElse(String path) {
        web.get().uri(path).exchange().expectStatus().isNotFound();
    }

    @Test
    void healthIsOpenAndTellsOfTheDatabase() {
        assertThat(get("/actuator/health/liveness")).contains("UP");
        assertThat(get("/actuator/health/readiness")).contains("UP");
    }

    private String get(String path) {
        return web.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
