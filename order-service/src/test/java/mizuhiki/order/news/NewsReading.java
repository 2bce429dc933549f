package mizuhiki.order.news;

import java.util.Objects;
import mizuhiki.shared.api.Slice;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Reads good news as programs do. */
final class NewsReading {

    private NewsReading() {}

    static Slice<GoodNews> slice(WebTestClient browser, String query) {
        return Objects.requireNonNull(browser.get()
                .uri("/api/v1/work/news" + query)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(new ParameterizedTypeReference<Slice<GoodNews>>() {})
                .returnResult()
                .getResponseBody());
    }
}
