package mizuhiki.shared.web.page;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.web.NavItem;
import mizuhiki.shared.web.OwnPath;
import mizuhiki.shared.web.text.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

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

    /** Templates find the frame as {@code shell} and, where somebody is signed in, {@code viewer}. */
    public void prepare(ServerWebExchange exchange) {
        var attributes = exchange.getAttributes();
        var viewer = viewer(exchange);
        var reading = viewer.map(Reading::of).orElseGet(() -> Reading.of(exchange));
        reading.settle(exchange);
        viewer.ifPresent(person -> attributes.put("viewer", person));
        attributes.put(Shell.ATTRIBUTE, shell(exchange, viewer, reading));
    }

    /** The shop a buyer is in, once its frame is ready. */
    public Optional<String> shop(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.<Shell>getAttribute(Shell.ATTRIBUTE))
                .flatMap(shell -> Optional.ofNullable(shell.slug()));
    }

    /** Found by security, and kept where it is still known after somebody was turned away. */
    private static Optional<Viewer> viewer(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.<Viewer>getAttribute(Viewer.class.getName()));
    }

    private Shell shell(ServerWebExchange exchange, Optional<Viewer> viewer, Reading reading) {
        var request = exchange.getRequest();
        var back = request.getMethod() == HttpMethod.GET ? path(request.getURI()) : null;
        return new Shell(
                viewer.orElse(null),
                reading,
                request.getURI().getPath(),
                back == null ? "/" : back,
                referer(request.getHeaders()),
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
}
