package mizuhiki.order;

import java.util.Map;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

/** Sends forms as a browser does, with the token pages carry. */
public final class Forms {

    private Forms() {}

    public static WebTestClient.RequestHeadersSpec<?> post(
            WebTestClient browser, String path, Map<String, String> fields) {
        var form = new LinkedMultiValueMap<String, String>();
        form.setAll(fields);
        form.add("_csrf", "token");
        return browser.post()
                .uri(path)
                .cookie("XSRF-TOKEN", "token")
                .header("Accept", "text/html")
                .body(BodyInserters.fromFormData(form));
    }

    /** The text of a page that was found. */
    public static String page(WebTestClient browser, String path) {
        return new String(browser.get()
                .uri(path)
                .header("Accept", "text/html")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent());
    }
}
