package mizuhiki.catalog.waiting;

import java.util.UUID;
import mizuhiki.catalog.buyer.Onwards;
import mizuhiki.catalog.product.Product;
import mizuhiki.catalog.product.Products;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.ticket.Ticket;
import mizuhiki.shared.ticket.TicketInvalid;
import mizuhiki.shared.ticket.TicketOffice;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** The buttons beside the queue and the holds on the stock page of a product. */
@Controller
@RequestMapping("/catalog/products/{productId}/stock")
@Allowed(Role.STAFF)
class AttendingPages {

    private final Attending attending;
    private final Products products;
    private final Offices offices;
    private final TicketOffice tickets;

    AttendingPages(Attending attending, Products products, Offices offices, TicketOffice tickets) {
        this.attending = attending;
        this.products = products;
        this.offices = offices;
        this.tickets = tickets;
    }

    @PostMapping("/queue/{waiterId}/give")
    Mono<Rendering> give(@PathVariable UUID productId, @PathVariable UUID waiterId) {
        return attending
                .give(productId, waiterId)
                .map(hold -> see(stock(productId).queryParam("given", hold.id())));
    }

    @PostMapping("/queue/{waiterId}/take-out")
    Mono<Rendering> takeOut(
            @PathVariable UUID productId, @PathVariable UUID waiterId, @AuthenticationPrincipal Viewer viewer) {
        return attending
                .takeOut(productId, waiterId, viewer)
                .thenReturn(see(stock(productId).fragment("queue")));
    }

    @PostMapping("/queue/take-out")
    Mono<Rendering> takeAllOut(@PathVariable UUID productId, @AuthenticationPrincipal Viewer viewer) {
        return attending
                .takeAllOut(productId, viewer)
                .thenReturn(see(stock(productId).fragment("queue")));
    }

    @PostMapping("/holds/{holdId}/release")
    Mono<Rendering> release(@PathVariable UUID productId, @PathVariable UUID holdId) {
        return attending.releaseUnlessOver(productId, holdId).thenReturn(see(stock(productId)));
    }

    @GetMapping("/link")
    Mono<Rendering> link(
            @PathVariable UUID productId,
            @RequestParam String ticket,
            @AuthenticationPrincipal Viewer viewer,
            ServerWebExchange exchange) {
        return products.get(productId)
                .zipWith(
                        offices.get(viewer.officeId()),
                        (product, office) -> Rendering.view("waiting/link")
                                .modelAttribute("product", product)
                                .modelAttribute("ticket", ticketFor(product, office, ticket))
                                .modelAttribute(
                                        "link",
                                        exchange.getRequest().getURI().resolve(Onwards.checkout(office.slug(), ticket)))
                                .build());
    }

    private Ticket ticketFor(Product product, Office office, String token) {
        var ticket = tickets.read(token);
        if (!ticket.productId().equals(product.id()) || !ticket.officeId().equals(office.id())) {
            throw new TicketInvalid();
        }
        return ticket;
    }

    private static UriComponentsBuilder stock(UUID productId) {
        return UriComponentsBuilder.fromPath("/catalog/products").pathSegment(productId.toString(), "stock");
    }

    private static Rendering see(UriComponentsBuilder page) {
        return Rendering.redirectTo(page.encode().toUriString())
                .status(HttpStatus.SEE_OTHER)
                .build();
    }
}
