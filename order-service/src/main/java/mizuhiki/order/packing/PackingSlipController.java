package mizuhiki.order.packing;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.buyer.Buyers;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.purchase.Orders;
import mizuhiki.shared.document.PdfDocuments;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import reactor.core.publisher.Mono;

/** The slip that lies in the parcel. */
@Controller
@Allowed(Role.STAFF)
class PackingSlipController {

    private final Orders orders;
    private final Buyers buyers;
    private final Offices offices;
    private final PdfDocuments documents;

    PackingSlipController(Orders orders, Buyers buyers, Offices offices, PdfDocuments documents) {
        this.orders = orders;
        this.buyers = buyers;
        this.offices = offices;
        this.documents = documents;
    }

    @GetMapping(path = "/orders/{orderId}/packing-slip.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @ResponseBody
    Mono<byte[]> slip(@PathVariable UUID orderId) {
        return orders.get(orderId)
                .flatMap(this::facts)
                .flatMap(facts -> documents.render("documents/packing-slip", facts, Locale.JAPANESE));
    }

    private Mono<Map<String, Object>> facts(Order order) {
        return Mono.zip(
                buyers.of(order.id()),
                CurrentOffice.get().flatMap(offices::get),
                (buyer, office) -> Map.of("order", order, "buyer", buyer, "office", office));
    }
}
