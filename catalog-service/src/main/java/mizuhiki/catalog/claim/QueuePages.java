package mizuhiki.catalog.claim;

import java.util.UUID;
import mizuhiki.catalog.buyer.BuyerCookie;
import mizuhiki.catalog.buyer.Onwards;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.security.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The page on which somebody waits for their turn. It looks by itself now and then; without JavaScript by a button. */
@Controller
@RequestMapping("/claim/{slug}/places/{waiterId}")
@OpenToAll
class QueuePages {

    private final QueueDesk desk;
    private final Offices offices;

    QueuePages(QueueDesk desk, Offices offices) {
        this.desk = desk;
        this.offices = offices;
    }

    @GetMapping
    Mono<Rendering> look(@PathVariable String slug, @PathVariable UUID waiterId, ServerWebExchange exchange) {
        return desk.look(waiterId, BuyerCookie.givenOrIn(null, exchange))
                .flatMap(turn -> page(slug, turn, "claim/place"));
    }

    @GetMapping("/now")
    Mono<Rendering> now(@PathVariable String slug, @PathVariable UUID waiterId, ServerWebExchange exchange) {
        return desk.look(waiterId, BuyerCookie.givenOrIn(null, exchange))
                .flatMap(turn -> page(slug, turn, "claim/now :: now"));
    }

    @PostMapping("/leave")
    Mono<String> leave(@PathVariable String slug, @PathVariable UUID waiterId, ServerWebExchange exchange) {
        return desk.leave(waiterId, BuyerCookie.givenOrIn(null, exchange))
                .thenReturn("redirect:" + Onwards.place(slug, waiterId));
    }

    private Mono<Rendering> page(String slug, MyTurn turn, String view) {
        return CurrentOffice.get()
                .flatMap(offices::get)
                .map(office -> Rendering.view(view)
                        .modelAttribute("shopName", office.name())
                        .modelAttribute("slug", slug)
                        .modelAttribute("turn", turn)
                        .build());
    }
}
