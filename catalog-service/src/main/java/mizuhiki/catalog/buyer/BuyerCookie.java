package mizuhiki.catalog.buyer;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;

/** Where a browser keeps its key. */
public final class BuyerCookie {

    private static final String NAME = "buyer";

    private BuyerCookie() {}

    public static Optional<BuyerKey> in(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getRequest().getCookies().getFirst(NAME))
                .map(HttpCookie::getValue)
                .flatMap(BuyerKey::of);
    }

    /** The key a caller names, or the browser's; whoever has neither is a stranger. */
    public static BuyerKey givenOrIn(@Nullable String given, ServerWebExchange exchange) {
        return BuyerKey.of(given).or(() -> in(exchange)).orElseGet(BuyerKey::random);
    }

    /** The browser's key, a new one where it has none yet. */
    public static BuyerKey keptBy(ServerWebExchange exchange) {
        return in(exchange).orElseGet(() -> givenTo(exchange));
    }

    private static BuyerKey givenTo(ServerWebExchange exchange) {
        var key = BuyerKey.random();
        exchange.getResponse()
                .addCookie(ResponseCookie.from(NAME, key.value())
                        .httpOnly(true)
                        .secure("https".equals(exchange.getRequest().getURI().getScheme()))
                        .sameSite("Lax")
                        .path("/")
                        .maxAge(Duration.ofDays(30))
                        .build());
        return key;
    }
}
