package mizuhiki.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mizuhiki.house.Cast;
import mizuhiki.house.WholeHouse;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import mizuhiki.story.Studio;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Staff put a show in order with the mouse, with the keyboard, and where scripts do not run. */
@WholeHouse
class RundownInBrowserTests {

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void segmentsAreMovedByHandByKeyAndWithoutScripts() {
        var cast = Cast.open(web, people);
        var rundown = rundown(cast);
        try (var chromium = Chromium.start()) {
            var desk = desk(chromium, cast, true);
            desk.open(rundown);
            drag(desk);
            press(desk);
            var plain = desk(chromium, cast, false);
            plain.page().navigate(rundown);
            plain.page().locator("[data-arrange] button[value=UP]").last().click();
            shows(plain, "休み", "実演", "はじめのあいさつ", "おわりのあいさつ");
        }
    }

    private static void drag(Window desk) {
        var grips = desk.page().locator(".grip");
        var from = middle(grips.nth(2));
        desk.page().mouse().move(from.x, from.y);
        desk.page().mouse().down();
        desk.page().mouse().move(from.x, from.y - 20);
        desk.page().mouse().move(from.x, middle(grips.first()).y - 15);
        desk.page().mouse().up();
        shows(desk, "休み", "はじめのあいさつ", "実演", "おわりのあいさつ");
    }

    /** The same key twice: what was pressed stays under the finger. */
    private static void press(Window desk) {
        desk.page().locator("[data-arrange] button[value=DOWN]").nth(1).focus();
        desk.page().keyboard().press("Enter");
        shows(desk, "休み", "実演", "はじめのあいさつ", "おわりのあいさつ");
        desk.page().keyboard().press("Enter");
        shows(desk, "休み", "実演", "おわりのあいさつ", "はじめのあいさつ");
    }

    private static void shows(Window desk, String... order) {
        assertThat(desk.page().locator("[data-arrange] > li .badge")).hasText(order);
        assertThat(desk.page().locator(".htmx-request")).hasCount(0);
    }

    private static BoundingBox middle(Locator grip) {
        var box = grip.boundingBox();
        box.x += box.width / 2;
        box.y += box.height / 2;
        return box;
    }

    private Window desk(Chromium chromium, Cast cast, boolean scripts) {
        var options = new NewContextOptions()
                .setBaseURL("http://localhost:" + port)
                .setViewportSize(1_000, 1_000)
                .setLocale("ja-JP")
                .setJavaScriptEnabled(scripts)
                .setExtraHTTPHeaders(Map.of("Authorization", cast.staff().bearer()));
        return Window.of(chromium.browser().newContext(options), new Weights());
    }

    private static String rundown(Cast cast) {
        var show = Studio.plan(cast, LocalDate.now(Moment.JAPAN).plusDays(3), List.of())
                .id();
        for (var kind : List.of("OPENING", "CLOSING", "DEMONSTRATION", "BREAK")) {
            cast.staff().post("/api/v1/streams/" + show + "/segments", Map.of("kind", kind, "minutes", 5));
        }
        return "/streams/" + show + "/rundown";
    }
}
