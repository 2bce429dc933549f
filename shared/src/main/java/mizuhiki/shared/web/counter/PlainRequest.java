package mizuhiki.shared.web.counter;

import mizuhiki.shared.idempotency.IdempotencyFilter;
import mizuhiki.shared.security.session.SessionCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Whether there is nothing about a request that anybody but the counter would have to look at. */
final class PlainRequest {

    static final int BODY_MAX = 64 * 1024;

    private PlainRequest() {}

    static boolean is(ServerHttpRequest request) {
        return request.getMethod() == HttpMethod.POST
                && hasPlainAddress(request)
                && isJson(request.getHeaders())
                && isOfAStranger(request)
                && !IdempotencyFilter.hasKey(request);
    }

    /** Everything else has the firewall look at it. */
    private static boolean hasPlainAddress(ServerHttpRequest request) {
        var path = request.getPath().value();
        return path.indexOf('%') < 0
                && path.indexOf(';') < 0
                && request.getURI().getRawQuery() == null;
    }

    private static boolean isJson(HttpHeaders headers) {
        var accepted = headers.getFirst(HttpHeaders.ACCEPT);
        return MediaType.APPLICATION_JSON_VALUE.equals(headers.getFirst(HttpHeaders.CONTENT_TYPE))
                && (accepted == null
                        || accepted.equals(MediaType.ALL_VALUE)
                        || accepted.equals(MediaType.APPLICATION_JSON_VALUE))
                && headers.getContentLength() > 0
                && headers.getContentLength() <= BODY_MAX;
    }

    private static boolean isOfAStranger(ServerHttpRequest request) {
        return !request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION)
                && SessionCookie.in(request).isEmpty();
    }
}
