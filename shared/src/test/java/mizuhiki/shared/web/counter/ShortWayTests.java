package mizuhiki.shared.web.counter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest.BodyBuilder;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import tools.jackson.databind.json.JsonMapper;

class ShortWayTests {

    private static final String ADDRESS = "/api/v1/claim/kibou";

    private final List<Integer> served = new ArrayList<>();
    private final List<UUID> shows = new ArrayList<>();
    private final List<String> sentOn = new ArrayList<>();
    private final ShortWay way = new ShortWay(
            List.of(
                    Counter.at("/api/v1/claim/{slug}", Wish.class, (wish, visit) -> serve(wish)),
                    Counter.at("/api/v1/claim/{slug}/{showId}/comments", Wish.class, (wish, visit) -> {
                        shows.add(visit.id("showId"));
                        return serve(wish);
                    })),
            new Papers(
                    JsonMapper.shared(),
                    Validation.buildDefaultValidatorFactory().getValidator()));

    record Wish(@NotNull @Max(5) @Nullable Integer pieces) {}

    @Test
    void plainQuestionIsAnsweredAtTheCounter() {
        var exchange = send(ADDRESS, "{\"pieces\": 2}", UnaryOperator.identity());

        assertThat(served).containsExactly(2);
        assertThat(sentOn).isEmpty();
        assertThat(exchange.getResponse().getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(exchange.getResponse().getHeaders().getFirst("X-Pieces")).isEqualTo("2");
        assertThat(exchange.getResponse().getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_JSON);
        StepVerifier.create(exchange.getResponse().getBodyAsString())
                .expectNext("{\"pieces\":2}")
                .verifyComplete();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "null", "[]", "{\"pieces\": \"many\"}", "{\"pieces\": 6}", "{}", "{\"pieces\": 2} and"})
    void whatCannotBeReadOrIsNotValidGoesTheLongWayAsItCame(String body) {
        send(ADDRESS, body, UnaryOperator.identity());

        assertThat(served).isEmpty();
        assertThat(sentOn).containsExactly(body);
    }

    @Test
    void addressIsReadWhereItsIdsAreOnes() {
        var show = UUID.randomUUID();

        send(ADDRESS + "/" + show + "/comments", "{\"pieces\": 2}", UnaryOperator.identity());
        send(ADDRESS + "/no-show/comments", "{\"pieces\": 2}", UnaryOperator.identity());

        assertThat(shows).containsExactly(show);
        assertThat(sentOn).hasSize(1);
    }

    @Test
    void whoeverShowsWhoTheyAreGoesTheLongWay() {
        goesTheLongWay(request -> request.header("Authorization", "Bearer abc"));
        goesTheLongWay(request -> request.cookie(new HttpCookie("mizuhiki_session", "abc")));
        goesTheLongWay(request -> request.header("Idempotency-Key", "0123456789abcdef"));
    }

    @Test
    void whoeverWantsAnotherKindOfAnswerGoesTheLongWay() {
        goesTheLongWay(request -> request.accept(MediaType.TEXT_HTML));
        goesTheLongWay(request -> request.accept(MediaType.APPLICATION_JSON, MediaType.TEXT_HTML));
        goesTheLongWay(request -> request.contentType(MediaType.parseMediaType("application/json;charset=utf-8")));
        goesTheLongWay(request -> request.contentType(MediaType.TEXT_PLAIN));
        goesTheLongWay(request -> request.header("Accept", "application/json").header("Accept", "nonsense"));
    }

    @Test
    void whatIsLongOrOfUnknownLengthGoesTheLongWay() {
        goesTheLongWay(request -> request.contentLength(70_000));

        sentOn.clear();
        walk(MockServerWebExchange.from(MockServerHttpRequest.post(ADDRESS)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"pieces\": 2}")));
        assertThat(sentOn).hasSize(1);
    }

    @Test
    void whatIsServedIsCountedUnderItsPath() {
        var exchange = exchange(ADDRESS, "{\"pieces\": 2}", UnaryOperator.identity());
        var observed = new ServerRequestObservationContext(
                exchange.getRequest(), exchange.getResponse(), exchange.getAttributes());
        exchange.getAttributes().put(ServerRequestObservationContext.CURRENT_OBSERVATION_CONTEXT_ATTRIBUTE, observed);

        walk(exchange);

        assertThat(observed.getPathPattern()).isEqualTo("/api/v1/claim/{slug}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/claim/kibou?x=1",
                "/api/v1/claim/ki%62ou",
                "/api/v1/claim/kibou;x=1",
                "/api/v1/shop/kibou"
            })
    void otherAddressesGoTheLongWay(String address) {
        send(address, "{\"pieces\": 2}", UnaryOperator.identity());

        assertThat(served).isEmpty();
        assertThat(sentOn).hasSize(1);
    }

    @Test
    void onlyWhatIsPostedIsServed() {
        var request = MockServerHttpRequest.method(HttpMethod.PUT, ADDRESS)
                .contentType(MediaType.APPLICATION_JSON)
                .contentLength(13)
                .body("{\"pieces\": 2}");

        walk(MockServerWebExchange.from(request));

        assertThat(served).isEmpty();
    }

    private void goesTheLongWay(UnaryOperator<BodyBuilder> unusual) {
        sentOn.clear();
        send(ADDRESS, "{\"pieces\": 2}", unusual);
        assertThat(served).isEmpty();
        assertThat(sentOn).containsExactly("{\"pieces\": 2}");
    }

    private MockServerWebExchange send(String address, String body, UnaryOperator<BodyBuilder> unusual) {
        var exchange = exchange(address, body, unusual);
        walk(exchange);
        return exchange;
    }

    private static MockServerWebExchange exchange(String address, String body, UnaryOperator<BodyBuilder> unusual) {
        var plain = MockServerHttpRequest.method(HttpMethod.POST, URI.create(address))
                .contentType(MediaType.APPLICATION_JSON)
                .contentLength(body.getBytes(StandardCharsets.UTF_8).length);
        return MockServerWebExchange.from(unusual.apply(plain).body(body));
    }

    private void walk(MockServerWebExchange exchange) {
        StepVerifier.create(way.filter(
                        exchange,
                        on -> DataBufferUtils.join(on.getRequest().getBody())
                                .map(ShortWayTests::text)
                                .doOnNext(sentOn::add)
                                .then()))
                .verifyComplete();
    }

    private Mono<ResponseEntity<Wish>> serve(Wish wish) {
        served.add(wish.pieces());
        return Mono.just(ResponseEntity.status(HttpStatus.CREATED)
                .header("X-Pieces", "" + wish.pieces())
                .body(wish));
    }

    private static String text(DataBuffer buffer) {
        return buffer.toString(StandardCharsets.UTF_8);
    }
}
