package mizuhiki.shared.web.page;

import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.header.CacheControlServerHttpHeadersWriter;
import org.springframework.security.web.server.header.CompositeServerHttpHeadersWriter;
import org.springframework.security.web.server.header.ServerHttpHeadersWriter;
import org.springframework.security.web.server.header.StrictTransportSecurityServerHttpHeadersWriter;
import org.springframework.security.web.server.header.XXssProtectionServerHttpHeadersWriter;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Tells browsers what they may do with an answer, unless the answer itself says so. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class HeaderFilter implements WebFilter {

    private static final Map<String, String> SAFETY = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self';"
                    + " object-src 'none'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'",
            "Referrer-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(self), microphone=(), geolocation=(), payment=(), usb=()",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final String FOR_AN_HOUR = "public, max-age=3600";

    /** Nothing is kept by whoever carries it, and what came encrypted comes encrypted from now on. */
    private static final ServerHttpHeadersWriter UNLESS_SAID = new CompositeServerHttpHeadersWriter(
            new CacheControlServerHttpHeadersWriter(),
            encryptedFromNowOn(),
            new XXssProtectionServerHttpHeadersWriter());

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var response = exchange.getResponse();
        response.beforeCommit(() -> {
            SAFETY.forEach((name, value) -> setIfAbsent(response.getHeaders(), name, value));
            if (response.getStatusCode() == null || !response.getStatusCode().isError()) {
                keep(exchange.getRequest(), response.getHeaders());
            }
            return UNLESS_SAID.writeHttpHeaders(exchange);
        });
        return chain.filter(exchange);
    }

    /** Only of this name: what else the domain serves is not ours. */
    private static ServerHttpHeadersWriter encryptedFromNowOn() {
        var writer = new StrictTransportSecurityServerHttpHeadersWriter();
        writer.setIncludeSubDomains(false);
        return writer;
    }

    private static void setIfAbsent(HttpHeaders headers, String name, String value) {
        if (!headers.containsHeader(name)) {
            headers.set(name, value);
        }
    }

    private static void keep(ServerHttpRequest request, HttpHeaders headers) {
        var path = request.getPath().value();
        if (path.startsWith("/webjars/")) {
            headers.setCacheControl(FOR_GOOD);
        } else if (path.startsWith("/assets/")) {
            headers.setCacheControl(request.getQueryParams().containsKey("v") ? FOR_GOOD : FOR_AN_HOUR);
        }
    }
}
