package mizuhiki.demo.house;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Speaks to the office's JSON API as one person at one moment.
 *
 * <p>Blocking on purpose: a story is told one thing after the other.
 */
public record OfficeClient(RestClient http, JsonMapper json, PastRequests past, String authorization, Instant moment) {

    public OfficeClient to(String url) {
        return new OfficeClient(http.mutate().baseUrl(url).build(), json, past, authorization, moment);
    }

    public OfficeClient as(String bearer) {
        return new OfficeClient(http, json, past, bearer, moment);
    }

    public OfficeClient at(Instant newMoment) {
        return new OfficeClient(http, json, past, authorization, newMoment);
    }

    public JsonNode get(String path) {
        return send(HttpMethod.GET, path, null, null);
    }

    public JsonNode post(String path, @Nullable Object body) {
        return send(HttpMethod.POST, path, body, null);
    }

    public JsonNode put(String path, @Nullable Object body) {
        return send(HttpMethod.PUT, path, body, null);
    }

    public JsonNode put(String path, Object body, int version) {
        return send(HttpMethod.PUT, path, body, version);
    }

    JsonNode upload(String path, String part, byte[] jpeg) {
        var parts = new MultipartBodyBuilder();
        parts.part(part, jpeg, MediaType.IMAGE_JPEG).filename("photo.jpg");
        return read(request(HttpMethod.PUT, path, null)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts.build())
                .retrieve()
                .body(String.class));
    }

    private JsonNode send(HttpMethod method, String path, @Nullable Object body, @Nullable Integer version) {
        var request = request(method, path, version);
        if (method != HttpMethod.GET) {
            request.contentType(MediaType.APPLICATION_JSON)
                    .body(json.writeValueAsString(body == null ? Map.of() : body));
        }
        return read(request.retrieve().body(String.class));
    }

    private RestClient.RequestBodySpec request(HttpMethod method, String path, @Nullable Integer version) {
        return http.method(method).uri(path).headers(headers -> {
            headers.set(PastRequests.HEADER, past.headerFor(moment));
            if (!authorization.isEmpty()) {
                headers.set(HttpHeaders.AUTHORIZATION, authorization);
            }
            if (version != null) {
                headers.setIfMatch("\"" + version + "\"");
            }
        });
    }

    private JsonNode read(@Nullable String body) {
        return body == null || body.isEmpty() ? MissingNode.getInstance() : json.readTree(body);
    }
}
