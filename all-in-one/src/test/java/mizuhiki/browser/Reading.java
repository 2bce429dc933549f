package mizuhiki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** The same page in each text, and with readings. */
record Reading(Window window) {

    /** Kanji a reader would meet without its reading; form choices cannot carry any. */
    private static final String BARE_KANJI = """
            () => {
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const bare = [];
              while (texts.nextNode()) {
                const text = texts.currentNode;
                if (/\\p{Script=Han}/u.test(text.data) && !text.parentElement.closest('ruby, option, script, noscript, [lang=en]')) bare.push(text.data.trim());
              }
              return bare;
            }""";

    /** @param named what people named themselves, and may carry no reading */
    void withReadings(String named) {
        press("furigana", "on");
        assertThat(window.page().locator("main ruby").count()).isPositive();
        assertThat((List<?>) window.page().evaluate(BARE_KANJI)).allMatch(named::equals);
    }

    void easy() {
        press("text", "easy");
    }

    void english(String heading) {
        press("text", "english");
        assertThat(language(window.page())).isEqualTo("en");
        assertThat(window.said()).contains(heading);
    }

    void normal() {
        press("text", "normal");
        assertThat(language(window.page())).isEqualTo("ja");
    }

    /** By what it means, as its name carries readings too. */
    private void press(String name, String value) {
        window.press(window.page().locator("footer button[name=%s][value=%s]".formatted(name, value)));
    }

    private static String language(Page page) {
        return page.locator("html").getAttribute("lang");
    }
}
