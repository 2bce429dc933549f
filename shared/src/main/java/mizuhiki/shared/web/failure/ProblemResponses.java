package mizuhiki.shared.web.failure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Writes a problem as the one who asked can use it: a page, a part of a page, or JSON. */
@Component
class ProblemResponses {

    private final ProblemTexts texts;
    private final Signboard signboard;
    private final ServerCodecConfigurer codecs;
    private final List<ViewResolver> views;

    ProblemResponses(ProblemTexts texts, Signboard signboard, ServerCodecConfigurer codecs, List<ViewResolver> views) {
        this.texts = texts;
        this.signboard = signboard;
        this.codecs = codecs;
        this.views = views;
    }

    Mono<Void> write(ServerWebExchange exchange, Problem problem) {
        var response = ServerResponse.status(problem.status())
                .headers(headers -> headers.addAll(problem.headers()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, "Accept, Accept-Language");
        var written = wantsPage(exchange) ? page(response, exchange, problem) : json(response, exchange, problem);
        return written.flatMap(answer -> answer.writeTo(exchange, new Writing(codecs.getWriters(), views)));
    }

    private Mono<ServerResponse> page(
            ServerResponse.BodyBuilder response, ServerWebExchange exchange, Problem problem) {
        return signboard
                .name(exchange)
                .flatMap(shop -> page(
                        response, exchange, shop.isEmpty() ? problem : texts.atShop(problem, locale(exchange)), shop));
    }

    private Mono<ServerResponse> page(
            ServerResponse.BodyBuilder response, ServerWebExchange exchange, Problem problem, String shop) {
        var locale = locale(exchange);
        var template = isPart(exchange) ? "problem :: part" : "problem";
        return response.contentType(MediaType.TEXT_HTML)
                .render(
                        template,
                        Map.of(
                                "shopName", shop,
                                "title", texts.title(problem, locale),
                                "detail", texts.detail(problem, locale),
                                "fields", fields(problem, locale),
                                "errorId", orEmpty(errorId(exchange, problem)),
                                "found", problem.status().value() != 404));
    }

    private Mono<ServerResponse> json(
            ServerResponse.BodyBuilder response, ServerWebExchange exchange, Problem problem) {
        var locale = locale(exchange);
        return response.contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .bodyValue(new ProblemView(
                        "/problems/" + problem.slug(),
                        texts.title(problem, locale).plain(),
                        problem.status().value(),
                        texts.detail(problem, locale).plain(),
                        exchange.getRequest().getPath().value(),
                        fields(problem, locale),
                        errorId(exchange, problem)));
    }

    private List<ProblemView.FieldView> fields(Problem problem, Locale locale) {
        return problem.fields().stream()
                .map(field -> new ProblemView.FieldView(
                        field.field(), field.code(), texts.field(field, locale).plain()))
                .toList();
    }

    private static @Nullable String errorId(ServerWebExchange exchange, Problem problem) {
        return problem.isOurFault() ? exchange.getRequest().getId() : null;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Locale locale(ServerWebExchange exchange) {
        var locale = exchange.getLocaleContext().getLocale();
        return locale == null ? Locale.JAPANESE : locale;
    }

    private static boolean wantsPage(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        return !request.getPath().value().startsWith("/api/")
                && (isPart(exchange) || accept(request.getHeaders()).contains(MediaType.TEXT_HTML_VALUE));
    }

    /** As it was sent: it may be what could not be read. */
    private static String accept(HttpHeaders headers) {
        return String.join(",", headers.getOrEmpty(HttpHeaders.ACCEPT));
    }

    private static boolean isPart(ServerWebExchange exchange) {
        return exchange.getRequest().getHeaders().containsHeader("HX-Request");
    }

    private record Writing(List<HttpMessageWriter<?>> messageWriters, List<ViewResolver> viewResolvers)
            implements ServerResponse.Context {}
}
