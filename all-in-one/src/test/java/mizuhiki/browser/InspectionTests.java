package mizuhiki.browser;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Route.FulfillOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The inspection finds what it looks for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InspectionTests {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="ja"><head><title>水引</title>
            <meta http-equiv="Content-Security-Policy" content="style-src 'none'"></head>
            <body><main><h1>水引</h1>%s</main></body></html>""";

    private Chromium chromium;

    @BeforeAll
    void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @Test
    void nothingIsFoundOnAGoodPage() {
        assertThatCode(() -> inspect("<p>作った</p>")).doesNotThrowAnyException();
    }

    @Test
    void aPictureNobodyDescribedIsABarrier() {
        assertThatThrownBy(() -> inspect("<img src='/knot.gif'>")).hasMessageContaining("image-alt");
    }

    @Test
    void aPageWiderThanThePhoneScrolls() {
        assertThatThrownBy(() -> inspect("<table><tr><td><svg width='400' height='9'></svg></td></tr></table>"))
                .hasMessageContaining("scrolls sideways");
    }

    @Test
    void whatThePolicyOfThePageForbidsIsHeardOf() {
        assertThatThrownBy(() -> inspect("<p style='color: black'>作った</p>")).hasMessageContaining("complaints");
    }

    @Test
    void aPageOverTheLimitIsTooHeavy() {
        assertThatThrownBy(() -> inspect("<!-- %s -->".formatted("糸".repeat(50_000))))
                .hasMessageContaining("bytes of /");
    }

    @Test
    void aTextNobodyWroteIsSeen() {
        assertThatThrownBy(() -> inspect("<p>??wage.title_ja??</p>")).hasMessageContaining("words of /");
    }

    @Test
    void theMarksOfAReadingAreSeen() {
        assertThatThrownBy(() -> inspect("<p>工賃《こうちん》</p>")).hasMessageContaining("words of /");
    }

    private void inspect(String content) {
        try (var context = chromium.browser().newContext()) {
            var page = context.newPage();
            var inspection = new Inspection(page, new Weights());
            page.route(
                    "**",
                    route -> route.fulfill(new FulfillOptions()
                            .setContentType("text/html; charset=utf-8")
                            .setBody(PAGE.formatted(content))));
            page.navigate("http://localhost/");
            inspection.look();
        }
    }
}
