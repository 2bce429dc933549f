package mizuhiki.shared.web.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the same at the counter and the long way round: nobody may see a difference. */
public record BothWays(WebTestClient web, String address) {

    /** As good as JSON, but not plain. */
    private static final String UNUSUAL = "application/json;q=0.9";

    /** Emits what was said at the counter. */
    public JsonNode servedAlike(int status, Object question) {
        return alike(status, question, false);
    }

    /** Not even read, or not valid: the counter sends it on. */
    public JsonNode sentOnAlike(int status, Object question) {
        return alike(status, question, true);
    }

    private JsonNode alike(int status, Object question, boolean sentOn) {
        var atTheCounter = ask(question, MediaType.APPLICATION_JSON_VALUE);
        var theLongWay = ask(question, UNUSUAL);

        assertThat(wentTheLongWay(atTheCounter)).isEqualTo(sentOn);
        assertThat(wentTheLongWay(theLongWay)).isTrue();
        assertThat(atTheCounter.getStatus().value()).isEqualTo(status);
        assertThat(theLongWay.getStatus().value()).isEqualTo(status);
        assertThat(headers(atTheCounter)).isEqualTo(headers(theLongWay));
        var told = json(atTheCounter);
        assertThat(comparable(told, status)).isEqualTo(comparable(json(theLongWay), status));
        return told;
    }

    private EntityExchangeResult<byte[]> ask(Object question, String accepted) {
        return web.post()
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.ACCEPT, accepted)
                .header(LongWay.MARK, "?")
                .bodyValue(question)
                .exchange()
                .expectBody()
                .returnResult();
    }

    private static boolean wentTheLongWay(EntityExchangeResult<byte[]> answer) {
        return answer.getResponseHeaders().containsHeader(LongWay.MARK);
    }

    /** How long an answer is depends on what is drawn; so does the value of a cookie, but not what may be done with it. */
    private static Map<String, List<String>> headers(EntityExchangeResult<byte[]> answer) {
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        answer.getResponseHeaders().forEach(headers::put);
        headers.remove(HttpHeaders.CONTENT_LENGTH);
        headers.remove(LongWay.MARK);
        headers.computeIfPresent(
                HttpHeaders.SET_COOKIE,
                (name, cookies) -> cookies.stream()
                        .map(cookie ->
                                cookie.replaceFirst("=[^;]*", "=...").replaceFirst("Expires=[^;]*", "Expires=..."))
                        .toList());
        return headers;
    }

    /** Of what was given to each alone only the kind can be the same; of a problem all but the order of its fields. */
    private static Map<String, Object> comparable(JsonNode answer, int status) {
        var told = new TreeMap<String, Object>();
        answer.properties().forEach(field -> told.put(field.getKey(), comparable(field.getValue(), status < 400)));
        return told;
    }

    private static Object comparable(JsonNode told, boolean drawn) {
        if (drawn) {
            return told.getNodeType();
        }
        return told.isArray() ? Set.copyOf(told.values()) : told;
    }

    private static JsonNode json(EntityExchangeResult<byte[]> answer) {
        return JsonMapper.shared().readTree(answer.getResponseBodyContent());
    }
}
