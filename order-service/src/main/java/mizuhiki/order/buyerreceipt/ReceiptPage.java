package mizuhiki.order.buyerreceipt;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import mizuhiki.order.buyer.Buyer;
import mizuhiki.order.buyer.Buyers;
import mizuhiki.order.form.Typed;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.office.Offices;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The page on which a receipt is asked for, in the shop and beside the order. */
@Component
class ReceiptPage {

    private final PaidOrders orders;
    private final Buyers buyers;
    private final Offices offices;
    private final Issuing issuing;

    ReceiptPage(PaidOrders orders, Buyers buyers, Offices offices, Issuing issuing) {
        this.orders = orders;
        this.issuing = issuing;
        this.buyers = buyers;
        this.offices = offices;
    }

    Mono<Rendering> ofStaff(UUID orderId, Typed typed) {
        return of("orders/receipt", orderId, "", typed);
    }

    Mono<Rendering> ofBuyer(UUID orderId, String key, Typed typed) {
        return of("shop/receipt", orderId, key, typed);
    }

    private Mono<Rendering> of(String view, UUID orderId, String key, Typed typed) {
        return orders.get(orderId)
                .map(paid -> Rendering.view(view)
                        .modelAttribute("paid", paid)
                        .modelAttribute("order", paid.order())
                        .modelAttribute("usual", buyers.of(orderId).map(Buyer::name))
                        .modelAttribute("office", CurrentOffice.get().flatMap(offices::get))
                        .modelAttribute("stamp", stamp(paid))
                        .modelAttribute("key", key)
                        .modelAttribute("newId", UuidCreator.getTimeOrderedEpoch())
                        .modelAttribute("typed", typed)
                        .status(typed.status())
                        .build());
    }

    private Mono<Stamp> stamp(Paid paid) {
        return issuing.tax(paid)
                .map(tax -> Stamp.on(paid.kept(), tax.map(paid::tax).orElse(null)));
    }
}
