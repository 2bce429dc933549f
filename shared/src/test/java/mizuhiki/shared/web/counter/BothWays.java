package mizuhiki.shared.web.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the same at the counter and the long way round: nobody may see a difference. */
public record BothWays(WebTestClient web, String address) {

    private static final String LONG_WAY = "application/json;q=0.9";

    /** Emits what was said at the counter. */
    public JsonNode alike(int status, Object question) {
        var atTheCounter = ask(question, MediaType.APPLICATION_JSON_VALUE);
        var theLongWay = ask(question, LONG_WAY);

        assertThat(atTheCounter.getStatus().value()).isEqualTo(status);
        assertThat(theLongWay.getStatus().value()).isEqualTo(status);
        assertThat(comparable(atTheCounter)).isEqualTo(comparable(theLongWay));
        var told = json(atTheCounter);
        assertThat(told.propertyNames()).isEqualTo(json(theLongWay).propertyNames());
        return told;
    }

    private EntityExchangeResult<byte[]> ask(Object question, String accepted) {
        return web.post()
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.ACCEPT, accepted)
                .bodyValue(question)
                .exchange()
                .expectBody()
                .returnResult();
    }

    /** A cookie is drawn anew for everybody; how long an answer is depends on what is drawn. */
    private static Map<String, Object> comparable(EntityExchangeResult<byte[]> answer) {
        var headers = new TreeMap<String, Object>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(answer.getResponseHeaders().toSingleValueMap());
        headers.computeIfPresent(HttpHeaders.SET_COOKIE, (name, cookie) -> "...");
        headers.computeIfPresent(HttpHeaders.CONTENT_LENGTH, (name, length) -> "...");
        return headers;
    }

    private static JsonNode json(EntityExchangeResult<byte[]> answer) {
        return JsonMapper.shared().readTree(answer.getResponseBodyContent());
    }
}
