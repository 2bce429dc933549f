package mizuhiki.order.checkout;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import mizuhiki.order.Forms;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What a buyer has entered at the checkout, and sends on from page to page. */
record FilledIn(WebTestClient browser, String shop, Map<String, String> entries) {

    private static final Pattern SHOWN = Pattern.compile("name=\"(key|total|promise)\" value=\"([^\"]+)\"");

    /** The page before the order, which is sent along with it. */
    String confirm() {
        var page = send("/checkout", HttpStatus.OK);
        SHOWN.matcher(page).results().forEach(field -> entries.put(field.group(1), field.group(2)));
        return page;
    }

    /** The link of the order. */
    String order() {
        return Objects.requireNonNull(Forms.post(browser, shop + "/orders", entries)
                        .exchange()
                        .expectStatus()
                        .isSeeOther()
                        .returnResult(Void.class)
                        .getResponseHeaders()
                        .getLocation())
                .toString();
    }

    String send(String path, HttpStatus expected) {
        var answer = Forms.post(browser, shop + path, entries)
                .exchange()
                .expectStatus()
                .isEqualTo(expected)
                .expectBody(String.class)
                .returnResult();
        return Objects.requireNonNull(answer.getResponseBody());
    }
}
