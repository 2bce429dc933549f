package mizuhiki.shared.web.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

class IndexedRoutesTests {

    private final AtomicInteger compared = new AtomicInteger();
    private final RequestMappingHandlerMapping usual = ready(new RequestMappingHandlerMapping() {
        @Override
        protected boolean isHandler(Class<?> type) {
            return isOurs(type);
        }
    });
    private final RequestMappingHandlerMapping indexed = ready(new IndexedRoutes() {
        @Override
        protected boolean isHandler(Class<?> type) {
            return isOurs(type);
        }

        @Override
        protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo info, ServerWebExchange exchange) {
            compared.incrementAndGet();
            return super.getMatchingMapping(info, exchange);
        }
    });

    @ParameterizedTest
    @CsvSource({
        "POST, /claim/hana, claim",
        "POST, /claim/hana/7/release, release",
        "GET, /claim/hana/7, hold",
        "GET, /claim/hana/new, newOne",
        "GET, /claim, list",
        "GET, /files, any",
        "GET, /files/a/b, file",
        "GET, /photo-7.png, photo",
        "GET, /cl%61im/hana/new, newOne",
        "GET, /claim;x=1/hana/7, hold",
        "GET, /anything, any",
        "GET, /, start",
    })
    void findsWhatIsFoundWithoutAnIndex(HttpMethod method, String address, String endpoint) {
        assertThat(found(usual, method, address)).isEqualTo(endpoint);
        assertThat(found(indexed, method, address)).isEqualTo(endpoint);
    }

    @ParameterizedTest
    @CsvSource({"DELETE, /claim/hana", "POST, /text", "GET, /claim/hana/7/8"})
    void whatFitsNowhereIsRefusedTheUsualWay(HttpMethod method, String address) {
        assertThat(found(indexed, method, address)).isEqualTo(found(usual, method, address));
    }

    @Test
    void comparesOnlyRoutesThatBeginAlike() {
        found(indexed, HttpMethod.GET, "/other/two/7");

        assertThat(compared.get()).isLessThan(indexed.getHandlerMethods().size() / 3);
    }

    private static String found(RequestMappingHandlerMapping mapping, HttpMethod method, String address) {
        var request = MockServerHttpRequest.method(method, URI.create(address)).contentType(MediaType.APPLICATION_JSON);
        return mapping.getHandler(MockServerWebExchange.from(request))
                .cast(HandlerMethod.class)
                .map(endpoint -> endpoint.getMethod().getName())
                .onErrorResume(refused -> Mono.just(refused.toString()))
                .defaultIfEmpty("nothing")
                .block();
    }

    private static boolean isOurs(Class<?> type) {
        return type == House.class || type == Other.class;
    }

    private static <M extends RequestMappingHandlerMapping> M ready(M mapping) {
        var context = new StaticApplicationContext();
        context.registerSingleton("house", House.class);
        context.registerSingleton("other", Other.class);
        mapping.setApplicationContext(context);
        mapping.afterPropertiesSet();
        return mapping;
    }

    static class House {

        @PostMapping(path = "/claim/{slug}", consumes = MediaType.APPLICATION_JSON_VALUE)
        void claim() {}

        @PostMapping("/claim/{slug}/{id}/release")
        void release() {}

        @GetMapping("/claim/{slug}/{id}")
        void hold() {}

        @GetMapping("/claim/{slug}/new")
        void newOne() {}

        @GetMapping("/claim")
        void list() {}

        @GetMapping("/files/{*rest}")
        void file() {}

        @GetMapping("/photo-{id}.png")
        void photo() {}

        @GetMapping("/{any}")
        void any() {}

        @GetMapping("/")
        void start() {}

        @PostMapping(path = "/text", consumes = MediaType.TEXT_PLAIN_VALUE)
        void text() {}
    }

    static class Other {

        @GetMapping("/other/one")
        void one() {}

        @GetMapping("/other/two/{id}")
        void two() {}

        @GetMapping("/other/three/{id}")
        void three() {}

        @GetMapping("/other/four/{id}")
        void four() {}

        @GetMapping("/other/five/{id}")
        void five() {}
    }
}
