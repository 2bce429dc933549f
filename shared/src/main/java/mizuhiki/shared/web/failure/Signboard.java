package mizuhiki.shared.web.failure;

import java.time.Duration;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.web.page.Shells;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The name of the shop a buyer is in, so that a problem does not lead them out of it. */
@Component
class Signboard {

    /** What failed may be the database itself: then the page comes without a name. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Shells shells;
    private final Offices offices;

    Signboard(Shells shells, Offices offices) {
        this.shells = shells;
        this.offices = offices;
    }

    /** Empty text for the people of the office, and where there is no such shop. */
    Mono<String> name(ServerWebExchange exchange) {
        return Mono.justOrEmpty(shells.shop(exchange))
                .flatMap(offices::bySlug)
                .map(Office::name)
                .timeout(PATIENCE)
                .onErrorComplete()
                .defaultIfEmpty("");
    }
}
