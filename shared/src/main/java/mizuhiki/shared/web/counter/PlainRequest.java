package mizuhiki.shared.web.counter;

import java.util.List;
import java.util.Set;
import mizuhiki.shared.idempotency.IdempotencyFilter;
import mizuhiki.shared.security.session.SessionCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Whether there is nothing about a request that anybody but the counter would have to look at. */
final class PlainRequest {

    static final int BODY_MAX = 64 * 1024;

    private static final List<String> JSON = List.of(MediaType.APPLICATION_JSON_VALUE);
    private static final Set<List<String>> WISHES = Set.of(List.of(), List.of(MediaType.ALL_VALUE), JSON);

    private PlainRequest() {}

    static boolean is(ServerHttpRequest request) {
        return request.getMethod() == HttpMethod.POST
                && hasPlainAddress(request)
                && isJson(request.getHeaders())
                && isOfAStranger(request)
                && !IdempotencyFilter.hasKey(request);
    }

    /** What could be read in two ways has the firewall look at it. */
    private static boolean hasPlainAddress(ServerHttpRequest request) {
        var path = request.getPath().value();
        return path.indexOf('%') < 0
                && path.indexOf(';') < 0
                && request.getURI().getRawQuery() == null;
    }

    private static boolean isJson(HttpHeaders headers) {
        return headers.getOrEmpty(HttpHeaders.CONTENT_TYPE).equals(JSON)
                && WISHES.contains(headers.getOrEmpty(HttpHeaders.ACCEPT))
                && headers.getContentLength() > 0
                && headers.getContentLength() <= BODY_MAX;
    }

    private static boolean isOfAStranger(ServerHttpRequest request) {
        return !request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION)
                && SessionCookie.in(request).isEmpty();
    }
}
