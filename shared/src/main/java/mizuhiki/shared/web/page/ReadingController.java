package mizuhiki.shared.web.page;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.security.OpenToAll;
import mizuhiki.shared.web.text.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** How one wants to read, chosen at the foot of every page. */
@Controller
@OpenToAll
class ReadingController {

    @PostMapping("/reading")
    Mono<Void> choose(@ModelAttribute Choice choice, ServerWebExchange exchange) {
        var reading = choice.changing(Reading.of(exchange));
        var response = exchange.getResponse();
        remember(response, Reading.TEXT_COOKIE, reading.text().name().toLowerCase(Locale.ROOT));
        remember(response, Reading.FURIGANA_COOKIE, reading.furigana() ? "on" : "off");
        response.setStatusCode(HttpStatus.SEE_OTHER);
        response.getHeaders().setLocation(URI.create(OwnPath.in(choice.back).orElse("/")));
        return response.setComplete();
    }

    private static void remember(ServerHttpResponse response, String name, String value) {
        response.addCookie(ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(Duration.ofDays(365))
                .build());
    }

    /** What is left out stays as it was. */
    record Choice(
            @Nullable String text, @Nullable String furigana, @Nullable String back) {

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
