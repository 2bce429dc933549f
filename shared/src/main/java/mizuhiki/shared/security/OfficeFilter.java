package mizuhiki.shared.security;

import java.util.function.Function;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.people.CurrentViewer;
import mizuhiki.shared.people.Viewer;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Whoever is signed in works for their own office, and for no other. Stands inside the security chain. */
class OfficeFilter implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return CurrentViewer.get()
                .map(Viewer::officeId)
                .map(CurrentOffice::is)
                .defaultIfEmpty(Function.identity())
                .flatMap(office -> chain.filter(exchange).contextWrite(office::apply));
    }
}
