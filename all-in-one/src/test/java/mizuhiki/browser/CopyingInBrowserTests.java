package mizuhiki.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import mizuhiki.house.Cast;
import mizuhiki.house.WholeHouse;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The text of a post gets onto the clipboard, and the page of the network comes up beside it. */
@WholeHouse
class CopyingInBrowserTests {

    private static final String TEXT = "木曜の水引便\n午後2時から配信します。 #水引";

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void oneTapCopiesTheTextAndOpensTheNetwork() {
        var cast = Cast.open(web, people, "はな");
        try (var chromium = Chromium.start();
                var context = context(chromium, cast)) {
            // Nothing is asked of the network itself.
            context.route("https://**", Route::abort);
            var window = Window.of(context, new Weights());
            window.open("/streams/posts/" + readyPost(cast));

            var beside =
                    context.waitForPage(() -> window.link("文章をコピーして、書くページをひらく").click());

            assertThat(window.page().locator("#copied")).containsText("コピーしました");
            assertThat(window.page().evaluate("navigator.clipboard.readText()")).isEqualTo(TEXT);
            beside.close();
        }
    }

    private BrowserContext context(Chromium chromium, Cast cast) {
        var context = chromium.browser()
                .newContext(new NewContextOptions()
                        .setBaseURL("http://localhost:" + port)
                        .setLocale("ja-JP")
                        .setPermissions(List.of("clipboard-read", "clipboard-write"))
                        .setExtraHTTPHeaders(
                                Map.of("Authorization", cast.staff().bearer())));
        context.setDefaultTimeout(20_000);
        return context;
    }

    private static String readyPost(Cast cast) {
        var soon = Instant.now().plus(Duration.ofDays(3));
        var show = cast.staff()
                .post(
                        "/api/v1/streams",
                        Map.of(
                                "title",
                                "木曜の水引便",
                                "platform",
                                "OWN_PAGE",
                                "startsAt",
                                soon,
                                "endsAt",
                                soon.plusSeconds(3600)));
        var plan = Map.of(
                "showId",
                show.get("id").asString(),
                "network",
                "X",
                "text",
                TEXT,
                "publishAt",
                Instant.now(),
                "minutes",
                0);
        var post = cast.staff().post("/api/v1/streams/posts", plan);
        var id = post.get("id").asString();
        cast.staff()
                .put(
                        "/api/v1/streams/posts/" + id + "/step",
                        Map.of("step", "READY"),
                        post.get("version").asInt());
        return id;
    }
}
