package mizuhiki.shared.security;

import java.util.List;
import java.util.Optional;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.office.Offices;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

/** At doors that are open to the public the address names the office. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class PublicDoorFilter implements WebFilter {

    private static final List<PathPattern> DOORS = List.of(
            PathPatternParser.defaultInstance.parse("/{door:shop|live|claim|photos}/{slug}/**"),
            PathPatternParser.defaultInstance.parse("/api/v1/{door:shop|live|claim|photos}/{slug}/**"));

    private final Offices offices;

    PublicDoorFilter(Offices offices) {
        this.offices = offices;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var slug = slug(exchange.getRequest().getPath().pathWithinApplication());
        return slug.isEmpty() ? chain.filter(exchange) : enter(slug.get(), exchange, chain);
    }

    private Mono<Void> enter(String slug, ServerWebExchange exchange, WebFilterChain chain) {
        return offices.idOf(slug).flatMap(officeId -> chain.filter(exchange).contextWrite(CurrentOffice.is(officeId)));
    }

    private static Optional<String> slug(PathContainer path) {
        return DOORS.stream()
                .flatMap(door -> Optional.ofNullable(door.matchAndExtract(path)).stream())
                .map(match -> match.getUriVariables().get("slug"))
                .findFirst();
    }
}
