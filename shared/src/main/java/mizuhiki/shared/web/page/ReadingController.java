package mizuhiki.shared.web.page;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Locale;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.security.OpenToAll;
import mizuhiki.shared.web.OwnPath;
import mizuhiki.shared.web.text.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** How one wants to read, chosen at the foot of every page. */
@Controller
@OpenToAll
class ReadingController {

    private final People people;

    ReadingController(People people) {
        this.people = people;
    }

    @PostMapping("/reading")
    Mono<String> choose(
            @ModelAttribute Choice choice,
            @AuthenticationPrincipal @Nullable Viewer viewer,
            ServerWebExchange exchange) {
        var reading = choice.changing(Reading.of(exchange));
        remember(exchange, reading);
        var back = OwnPath.or("/", choice.back);
        return remember(viewer, reading).thenReturn("redirect:" + back);
    }

    @PutMapping("/api/v1/me/reading")
    @Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
    @ResponseBody
    Mono<Reading> put(@Valid @RequestBody Wish wish, @AuthenticationPrincipal Viewer viewer) {
        var reading = new Reading(wish.text, wish.furigana);
        return remember(viewer, reading).thenReturn(reading);
    }

    private Mono<Void> remember(@Nullable Viewer viewer, Reading reading) {
        return viewer == null ? Mono.empty() : people.readIn(viewer.personId(), reading.text(), reading.furigana());
    }

    /** The browser remembers too: the sign-in page and the shop are read the same way. */
    private static void remember(ServerWebExchange exchange, Reading reading) {
        remember(exchange, Reading.TEXT_COOKIE, reading.text().name().toLowerCase(Locale.ROOT));
        remember(exchange, Reading.FURIGANA_COOKIE, reading.furigana() ? "on" : "off");
    }

    private static void remember(ServerWebExchange exchange, String name, String value) {
        exchange.getResponse()
                .addCookie(ResponseCookie.from(name, value)
                        .path("/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .secure("https".equals(exchange.getRequest().getURI().getScheme()))
                        .maxAge(Duration.ofDays(365))
                        .build());
    }

    record Wish(@NotNull TextLevel text, boolean furigana) {}

    /** What is left out stays as it was. */
    record Choice(
            @Nullable String text,
            @Nullable String furigana,
            @Nullable String back) {

        Reading changing(Reading current) {
            return new Reading(
                    text == null ? current.text() : level(text, current.text()),
                    furigana == null ? current.furigana() : furigana.equals("on"));
        }

        private static TextLevel level(String name, TextLevel otherwise) {
            return switch (name) {
                case "normal" -> TextLevel.NORMAL;
                case "easy" -> TextLevel.EASY;
                case "english" -> TextLevel.ENGLISH;
                default -> otherwise;
            };
        }
    }
}
