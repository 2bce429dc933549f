package mizuhiki.shared.web.text;

import java.util.Locale;
import java.util.Optional;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.people.Viewer;
import org.springframework.http.HttpCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;

/** How somebody wants to read: which of the three texts, and whether with readings over the kanji. */
public record Reading(TextLevel text, boolean furigana) {

    public static final String TEXT_COOKIE = "text";
    public static final String FURIGANA_COOKIE = "furigana";

    private static final String ATTRIBUTE = Reading.class.getName();

    public static Reading of(Viewer viewer) {
        return new Reading(viewer.text(), viewer.furigana());
    }

    /** What was settled for this request, or else what its cookies say. */
    public static Reading of(ServerWebExchange exchange) {
        return exchange.getAttribute(ATTRIBUTE) instanceof Reading settled ? settled : of(exchange.getRequest());
    }

    private static Reading of(ServerHttpRequest request) {
        return new Reading(
                cookie(request, TEXT_COOKIE).map(Reading::level).orElse(TextLevel.NORMAL),
                cookie(request, FURIGANA_COOKIE).map("on"::equals).orElse(false));
    }

    public void settle(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, this);
    }

    public String language() {
        return text.locale().getLanguage();
    }

    /** What a text is to be shown as on a page of this reader. */
    String html(Ruby ruby) {
        return furigana ? ruby.html() : ruby.plainHtml();
    }

    private static Optional<String> cookie(ServerHttpRequest request, String name) {
        return Optional.ofNullable(request.getCookies().getFirst(name)).map(HttpCookie::getValue);
    }

    private static TextLevel level(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "easy" -> TextLevel.EASY;
            case "english" -> TextLevel.ENGLISH;
            default -> TextLevel.NORMAL;
        };
    }
}
