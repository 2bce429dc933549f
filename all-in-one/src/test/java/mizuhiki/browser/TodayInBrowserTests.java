package mizuhiki.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Route;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import mizuhiki.house.WholeHouse;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** きょう grows at its end alone: a card is seen when it and all above it have come, or are late, and never if it has nothing to say. */
@WholeHouse
class TodayInBrowserTests {

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void nothingIsSeenOfCardsStillComingAndOneThatIsLateOrFailsIsALink() {
        try (var chromium = Chromium.start()) {
            var troupe = new Troupe(chromium, "http://localhost:" + port, people, people.office(), new Weights());
            troupe.join("はな", Role.MEMBER);
            var page = troupe.signedIn("はな", 360, LocalDate.now(Moment.JAPAN)).page();
            var late = new CompletableFuture<Route>();
            page.route("**/streams/mine/today", late::complete);

            var clock = page.context().newCDPSession(page);
            clock.send("Animation.enable");
            pace(clock, 0);
            page.navigate("/today");
            page.waitForCondition(late::isDone);
            assertThat(page.locator(".coming.htmx-request")).hasCount(1);

            assertThat(page.getByText("つくったものを登録する")).isVisible();
            assertThat(page.getByText("何をしましたか")).isHidden();
            assertThat(page.getByText("梱包を待つ品物")).isHidden();

            pace(clock, 1);
            assertThat(page.getByText("何をしましたか")).isVisible();
            assertThat(page.locator(".coming a[href='/streams/mine/today']")).isVisible();

            late.join().abort();
            assertThat(page.locator(".coming.htmx-request")).hasCount(0);

            assertThat(page.getByText("何をしましたか")).isVisible();
            assertThat(page.locator(".coming a[href='/streams/mine/today']")).isVisible();
            assertThat(page.getByText("きょうは、お知らせはありません。")).isHidden();
        }
    }

    private static void pace(CDPSession clock, int rate) {
        var pace = new JsonObject();
        pace.addProperty("playbackRate", rate);
        clock.send("Animation.setPlaybackRate", pace);
    }
}
