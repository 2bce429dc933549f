package mizuhiki.bench.shop;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** What a page gives to a browser, and wants back with the form. */
record FormToken(String value) {

    private static final String COOKIE = "XSRF-TOKEN=";

    static FormToken given(int port, Office office) throws IOException, InterruptedException {
        var shop = HttpRequest.newBuilder(URI.create("http://localhost:%d/shop/%s".formatted(port, office.slug())))
                .header("Accept", "text/html")
                .build();
        try (var browser = HttpClient.newHttpClient()) {
            return browser.send(shop, BodyHandlers.discarding()).headers().allValues("Set-Cookie").stream()
                    .filter(cookie -> cookie.startsWith(COOKIE))
                    .map(cookie -> new FormToken(cookie.substring(COOKIE.length(), cookie.indexOf(';'))))
                    .findFirst()
                    .orElseThrow(() -> new IOException("the shop gave no form token"));
        }
    }

    String cookie() {
        return COOKIE + value;
    }
}
