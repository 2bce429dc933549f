package mizuhiki.shared.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.web.NavItem;
import mizuhiki.shared.web.OwnPath;
import mizuhiki.shared.web.text.Reading;
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
        var back = request.getMethod() == HttpMethod.GET
                ? OwnPath.of(request.getURI()).orElse("/")
                : null;
        return new Shell(
                viewer.orElse(null),
                reading,
                request.getURI().getPath(),
                back,
                OwnPath.before(request).orElse(null),
                viewer.map(this::navigation).orElse(List.of()),
                assets);
    }

    private List<NavItem> navigation(Viewer viewer) {
        return items.stream().filter(item -> item.isFor(viewer)).toList();
    }
}
