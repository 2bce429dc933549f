package mizuhiki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Looks at every page of one window: can all use it, does it fit, is it light, did nothing go wrong. */
class Inspection {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int[] NARROW = {360, 320};
    private static final String TOO_WIDE =
            "() => [...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1"
                    + " && !e.closest('.scroll')).map(e => e.outerHTML.slice(0, 120)).slice(0, 3)";

    private static final String WEIGHT = """
            () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
              .filter(each => !each.name.includes('/photos/'))
              .reduce((sum, each) => sum + each.decodedBodySize, 0)""";

    private final Page page;
    private final Weights weights;
    private final List<String> complaints = new ArrayList<>();

    Inspection(Page page, Weights weights) {
        this.page = page;
        this.weights = weights;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    void look() {
        page.waitForCondition(() -> page.locator(".htmx-request").count() == 0);
        assertThat(complaints).as("complaints of the browser at %s", name()).isEmpty();
        isWritten();
        fits();
        everybodyCanUseIt();
        isLight();
    }

    /** What was found on one page is not held against the next. */
    void forget() {
        complaints.clear();
    }

    /** Neither the name of a text nobody wrote, nor the marks of a reading. */
    private void isWritten() {
        assertThat(page.locator("body").innerText()).as("words of %s", name()).doesNotContain("??", "《");
    }

    private void fits() {
        var size = page.viewportSize();
        for (var width : NARROW) {
            page.setViewportSize(width, 740);
            var scrolls = page.evaluate("() => document.documentElement.scrollWidth > innerWidth");
            assertThat(scrolls)
                    .as("%s scrolls sideways at %d px: %s", name(), width, page.evaluate(TOO_WIDE))
                    .isEqualTo(false);
        }
        page.setViewportSize(size.width, size.height);
    }

    private void everybodyCanUseIt() {
        var found = new AxeBuilder(page).withTags(WCAG).setLegacyMode(true).analyze();
        assertThat(found.getViolations())
                .as("barriers at %s", name())
                .extracting(
                        rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    private void isLight() {
        var bytes = ((Number) page.evaluate(WEIGHT)).intValue();
        weights.note(name(), bytes);
        assertThat(bytes).as("bytes of %s", name()).isBetween(1, Weights.LIMIT);
    }

    /** The path with its ids left out. */
    private String name() {
        return page.url()
                .replaceFirst("https?://[^/]+", "")
                .replaceFirst("[?#].*", "")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]+){4}", "…")
                .replaceAll("office-[^/]+", "…");
    }
}
