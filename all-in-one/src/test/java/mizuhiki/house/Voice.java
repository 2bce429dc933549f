package mizuhiki.house;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import mizuhiki.shared.time.Moment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Somebody speaking to the house over HTTP at some moment; nobody in particular without a bearer token. */
public record Voice(WebTestClient web, String bearer, Instant at) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public static Voice of(WebTestClient web, String bearer) {
        return new Voice(web, bearer, Instant.now());
    }

    public Voice on(LocalDate day, int hour) {
        return new Voice(
                web,
                bearer,
                day.atTime(LocalTime.of(hour, 0)).atZone(Moment.JAPAN).toInstant());
    }

    public JsonNode get(String path) {
        return answered(asks(HttpMethod.GET, path));
    }

    public JsonNode post(String path, Object body) {
        return answered(asks(HttpMethod.POST, path, body));
    }

    public JsonNode put(String path, Object body) {
        return answered(asks(HttpMethod.PUT, path, body));
    }

    public JsonNode put(String path, Object body, int version) {
        return answered(request(HttpMethod.PUT, path)
                .header(HttpHeaders.IF_MATCH, "\"%d\"".formatted(version))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange());
    }

    public JsonNode upload(String path, String part, byte[] file) {
        var parts = new MultipartBodyBuilder();
        parts.part(part, file, MediaType.IMAGE_JPEG).filename("photo.jpg");
        return answered(request(HttpMethod.PUT, path)
                .body(BodyInserters.fromMultipartData(parts.build()))
                .exchange());
    }

    public byte[] bytes(String path) {
        return asks(HttpMethod.GET, path)
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
    }

    /** For what is expected to be refused. */
    public ResponseSpec asks(HttpMethod method, String path) {
        return method == HttpMethod.GET ? request(method, path).exchange() : asks(method, path, Map.of());
    }

    public ResponseSpec asks(HttpMethod method, String path, Object body) {
        return request(method, path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    /** Why something was refused, such as {@code sold-out}. */
    public static String refusal(ResponseSpec response) {
        var problem =
                read(response.expectStatus().is4xxClientError().expectBody().returnResult());
        return problem.get("type").asString().replace("/problems/", "");
    }

    private RequestBodySpec request(HttpMethod method, String path) {
        var request = web.method(method).uri(path).header(OtherDays.HEADER, at.toString());
        return bearer.isEmpty() ? request : request.header(HttpHeaders.AUTHORIZATION, bearer);
    }

    private static JsonNode answered(ResponseSpec response) {
        return read(response.expectStatus().is2xxSuccessful().expectBody().returnResult());
    }

    private static JsonNode read(EntityExchangeResult<byte[]> result) {
        var body = result.getResponseBody();
        return body == null || body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
    }
}
