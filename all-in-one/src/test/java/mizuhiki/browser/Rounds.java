package mizuhiki.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import mizuhiki.house.Voice;
import mizuhiki.routes.Belongings;

/** Somebody opens one page after the other; what is wrong with any of them is noted, and they go on. */
record Rounds(Chromium chromium, String address, Belongings belongings) {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    List<String> walk(Voice person, int width, List<String> pages) {
        var options = new NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, 800)
                .setLocale("ja-JP")
                .setExtraHTTPHeaders(Map.of("Authorization", person.bearer()));
        try (var context = chromium.browser().newContext(options)) {
            context.setDefaultTimeout(20_000);
            var window = Window.of(context, new Weights());
            return pages.stream()
                    .flatMap(page -> wrong(window, filled(page)).stream())
                    .toList();
        }
    }

    private Optional<String> wrong(Window window, String page) {
        try {
            window.open(page);
            return Optional.empty();
        } catch (AssertionError found) {
            window.inspection().forget();
            return Optional.of(page + ": " + found.getMessage());
        }
    }

    private String filled(String page) {
        return NAME.matcher(page).replaceAll(name -> belongings.id(name.group(1)));
    }
}
