package mizuhiki.shared.idempotency;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;

/** What was answered, without what belongs to one connection or one browser. */
record Answer(int status, Map<String, List<String>> headers, byte[] body) {

    private static final Set<String> KEPT = Set.of("content-type", "content-language", "location", "etag");

    static Answer of(ServerHttpResponse response, byte[] body) {
        var status = response.getStatusCode();
        var headers = response.getHeaders().headerSet().stream()
                .filter(header -> KEPT.contains(header.getKey().toLowerCase(java.util.Locale.ROOT)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Answer(status == null ? 200 : status.value(), headers, body);
    }

    /** A fault of ours may be gone next time, and so may the crowd. */
    boolean isFinal() {
        return status < 500 && status != 429;
    }

    Mono<Void> writeTo(ServerHttpResponse response) {
        response.setStatusCode(HttpStatusCode.valueOf(status));
        headers.forEach((name, values) -> response.getHeaders().put(name, values));
        response.getHeaders().set("Idempotency-Replayed", "true");
        response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
        return body.length == 0
                ? response.setComplete()
                : response.writeWith(
                        Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }
}
