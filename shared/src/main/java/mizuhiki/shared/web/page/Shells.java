package mizuhiki.shared.web.page;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.web.NavItem;
import mizuhiki.shared.web.text.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Makes the frame of a page ready, before it is known what will be in it, a page or a problem. */
@Component
public class Shells {

    private final List<NavItem> items;
    private final Assets assets;

    Shells(List<NavItem> items, Assets assets) {
        this.items =
                items.stream().sorted(Comparator.comparingInt(NavItem::order)).toList();
        this.assets = assets;
    }

    public Mono<Void> prepare(ServerWebExchange exchange) {
        if (exchange.getAttribute(Shell.ATTRIBUTE) != null) {
            return Mono.empty();
        }
        return exchange.getPrincipal()
                .ofType(Authentication.class)
                .mapNotNull(Authentication::getPrincipal)
                .ofType(Viewer.class)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .doOnNext(viewer -> settle(exchange, viewer))
                .then(Mono.defer(() -> csrfToken(exchange)))
                .doOnNext(token -> exchange.getAttributes().put("_csrf", token))
                .then();
    }

    private void settle(ServerWebExchange exchange, Optional<Viewer> viewer) {
        var reading = viewer.map(Reading::of).orElseGet(() -> Reading.of(exchange));
        reading.settle(exchange);
        viewer.ifPresent(person -> exchange.getAttributes().put("viewer", person));
        exchange.getAttributes().put(Shell.ATTRIBUTE, shell(exchange, viewer, reading));
    }

    private Shell shell(ServerWebExchange exchange, Optional<Viewer> viewer, Reading reading) {
        var uri = exchange.getRequest().getURI();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var back = exchange.getRequest().getMethod() == HttpMethod.GET ? uri.getRawPath() + query : "/";
        return new Shell(
                viewer.orElse(null),
                reading,
                uri.getPath(),
                back,
                referer(exchange.getRequest().getHeaders()),
                viewer.map(this::navigation).orElse(List.of()),
                assets);
    }

    /** Without its host, so that it never leads away from here. */
    private static @Nullable String referer(HttpHeaders headers) {
        try {
            var referer = headers.getFirst(HttpHeaders.REFERER);
            return referer == null ? null : path(URI.create(referer));
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static @Nullable String path(URI uri) {
        return OwnPath.in(uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery())
                .orElse(null);
    }

    private List<NavItem> navigation(Viewer viewer) {
        return items.stream().filter(item -> item.isFor(viewer)).toList();
    }

    /** Forms find it under this name and carry it; reading it is what makes the cookie be set. */
    private static Mono<CsrfToken> csrfToken(ServerWebExchange exchange) {
        Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        return token;
    }
}
