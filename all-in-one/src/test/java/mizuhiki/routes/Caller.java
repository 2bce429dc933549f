package mizuhiki.routes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.util.UriUtils;

/** Knocks at doors. A stranger carries the form token of a browser, so that doors are what turns them away. */
record Caller(WebTestClient web, String bearer) {

    private static final String FORM_TOKEN = "5f3c5e2e-6f1d-4a57-9c2b-000000000000";

    /** A request that would be fine, were the ids real. */
    Outcome knock(Route route, Map<String, ?> known) {
        var request = web.method(route.method())
                .uri(house -> house.build().resolve(route.uri(known)))
                .headers(this::introduce)
                .header(HttpHeaders.IF_MATCH, "\"1\"");
        return Outcome.of(route, route.changes() ? fill(request, route) : request);
    }

    Outcome browse(Route route, Map<String, ?> known) {
        return Outcome.of(
                route,
                web.method(route.method())
                        .uri(house -> house.build().resolve(route.uri(known)))
                        .headers(this::introduce)
                        .accept(MediaType.TEXT_HTML, MediaType.ALL));
    }

    Outcome ask(Route route, Map<String, ?> known, String query) {
        var path = route.uri(known).replaceAll("[?].*", "");
        return Outcome.of(
                route,
                web.get()
                        .uri(house -> house.build().resolve(path + "?" + query))
                        .headers(this::introduce));
    }

    Outcome send(Route route, Map<String, ?> known, MediaType type, byte[] body) {
        return Outcome.of(
                route,
                web.method(route.method())
                        .uri(house -> house.build().resolve(route.uri(known)))
                        .headers(this::introduce)
                        .header(HttpHeaders.IF_MATCH, "\"1\"")
                        .contentType(type)
                        .bodyValue(body));
    }

    private void introduce(HttpHeaders headers) {
        if (!bearer.isEmpty()) {
            headers.set(HttpHeaders.AUTHORIZATION, bearer);
            return;
        }
        headers.set(HttpHeaders.COOKIE, "XSRF-TOKEN=" + FORM_TOKEN);
        headers.set("X-XSRF-TOKEN", FORM_TOKEN);
    }

    private static WebTestClient.RequestHeadersSpec<?> fill(RequestBodySpec request, Route route) {
        if (route.file().isPresent()) {
            var parts = new MultipartBodyBuilder();
            parts.part("photo", new byte[] {1, 2, 3}, MediaType.IMAGE_JPEG).filename("photo.jpg");
            return request.body(BodyInserters.fromMultipartData(parts.build()));
        }
        if (route.isApi()) {
            return request.contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(route.body()
                            .map(body -> SampleValue.of(body.getParameterType(), null))
                            .orElse(Map.of()));
        }
        return request.contentType(MediaType.APPLICATION_FORM_URLENCODED).bodyValue(form(route));
    }

    private static String form(Route route) {
        return Arrays.stream(route.endpoint().getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(ModelAttribute.class))
                .filter(parameter -> parameter.getParameterType().isRecord())
                .flatMap(parameter -> fields("", SampleValue.body(parameter.getParameterType())))
                .collect(Collectors.joining("&"));
    }

    private static Stream<String> fields(String name, Object value) {
        return switch (value) {
            case Map<?, ?> fields ->
                fields.entrySet().stream()
                        .flatMap(
                                field -> fields(name + (name.isEmpty() ? "" : ".") + field.getKey(), field.getValue()));
            case List<?> values ->
                fields(values.getFirst() instanceof Map ? name + "%5B0%5D" : name, values.getFirst());
            case null -> Stream.empty();
            default -> Stream.of(name + "=" + UriUtils.encode(value.toString(), StandardCharsets.UTF_8));
        };
    }
}
