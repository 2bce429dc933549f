package mizuhiki.routes;

import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the house tells programs about itself. */
final class ApiDescription {

    private static final int MOST = 4 << 20;

    private ApiDescription() {}

    static JsonNode read(WebTestClient web) {
        var description = web.mutate()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(MOST))
                .build()
                .get()
                .uri("/api/openapi")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return JsonMapper.builder().build().readTree(description);
    }
}
