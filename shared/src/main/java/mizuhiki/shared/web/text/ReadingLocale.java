package mizuhiki.shared.web.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;

/** Pages speak as their reader chose; the API speaks the language it is asked in. */
class ReadingLocale implements LocaleContextResolver {

    private static final List<Locale> SPOKEN = List.of(Locale.JAPANESE, Locale.ENGLISH);

    @Override
    public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
        var asked = isApi(exchange) ? asked(exchange) : null;
        return new SimpleLocaleContext(
                asked == null ? Reading.of(exchange).text().locale() : asked);
    }

    @Override
    public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext context) {
        throw new UnsupportedOperationException("the reader chooses");
    }

    private static boolean isApi(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().value().startsWith("/api/");
    }

    private static @Nullable Locale asked(ServerWebExchange exchange) {
        try {
            return Locale.lookup(exchange.getRequest().getHeaders().getAcceptLanguage(), SPOKEN);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
