package mizuhiki.routes;

import java.util.Optional;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a door answered.
 *
 * @param type of the problem, or empty
 */
record Outcome(Route route, int status, String type, String location) {

    private static final Set<String> AT_THE_DOOR = Set.of("/problems/not-signed-in", "/problems/not-allowed");

    private static final Set<String> LEADS_TO_THE_WAY_IN = Set.of("/", "/sign-out");
    private static final Set<String> ABOUT_THE_REQUEST = Set.of(
            "/problems/nobody-packed", "/problems/others-work", "/problems/photo-unreadable", "/problems/written-here");

    static Outcome of(Route route, WebTestClient.RequestHeadersSpec<?> request) {
        var result = request.exchange().returnResult(byte[].class);
        var status = result.getStatus().value();
        var headers = result.getResponseHeaders();
        var location = Optional.ofNullable(headers.getLocation()).map(Object::toString);
        var endless = MediaType.TEXT_EVENT_STREAM.isCompatibleWith(headers.getContentType());
        var body = endless ? new byte[0] : result.getResponseBodyContent();
        var problem = MediaType.APPLICATION_PROBLEM_JSON.isCompatibleWith(headers.getContentType());
        return new Outcome(route, status, problem ? type(body) : "", location.orElse(""));
    }

    boolean isTurnedAway() {
        return AT_THE_DOOR.contains(type) || isShownTheWayIn() && !LEADS_TO_THE_WAY_IN.contains(route.pattern());
    }

    /** Some say first what is wrong whatever the thing may be. */
    boolean isNotFound() {
        return status == 404 || ABOUT_THE_REQUEST.contains(type);
    }

    boolean isShownTheWayIn() {
        return status == 303 && location.startsWith("/sign-in");
    }

    private static String type(byte[] body) {
        return JsonMapper.shared().readTree(body).path("type").asString("");
    }

    @Override
    public String toString() {
        return "%-75s %d %s%s".formatted(route, status, type, location);
    }
}
