package mizuhiki.order.parcel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.credit.FeeSettling;
import mizuhiki.order.credit.ShippingDifference;
import mizuhiki.order.fulfilment.Shipment;
import mizuhiki.order.fulfilment.Shipments;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.purchase.Orders;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Staff put right what they noted of a parcel; what it cost changes what the makers earned by it. */
@Service
class ParcelCorrecting {

    private final Orders orders;
    private final Shipments shipments;
    private final ParcelCorrections corrections;
    private final FeeSettling settling;
    private final Audit audit;
    private final TransactionalOperator transaction;

    ParcelCorrecting(
            Orders orders,
            Shipments shipments,
            ParcelCorrections corrections,
            FeeSettling settling,
            Audit audit,
            TransactionalOperator transaction) {
        this.orders = orders;
        this.shipments = shipments;
        this.corrections = corrections;
        this.settling = settling;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** The parcel of an order that was not returned, as it is known by now. */
    Mono<Parcel> open(UUID orderId) {
        return parcel(orders.get(orderId));
    }

    private Mono<Parcel> parcel(Mono<Order> order) {
        return order.map(Order::stillShipped).zipWhen(shipped -> shipments.find(shipped.id()), Parcel::new);
    }

    record Parcel(Order order, Shipment shipment) {}

    /** Nobody takes its goods back at the same moment. What is right already stays, so a second tap changes nothing. */
    Mono<Void> correct(UUID orderId, RightParcel right, Viewer by) {
        return parcel(orders.getAlone(orderId))
                .map(parcel -> new Change(UuidCreator.getTimeOrderedEpoch(), parcel, right.over(parcel.shipment())))
                .filter(Change::isOne)
                .delayUntil(change -> orders.save(change.parcel().order()))
                .delayUntil(change -> Moment.get()
                        .map(now -> change.correction(right.reason().strip(), by, now))
                        .flatMap(corrections::add))
                .delayUntil(change -> audit.record("order.parcel-corrected", orderId, change.told()))
                .map(Change::difference)
                .flatMap(settling::settleShipping)
                .as(transaction::transactional);
    }

    private record Change(UUID id, Parcel parcel, Shipment to) {

        boolean isOne() {
            return !to.equals(parcel.shipment());
        }

        ParcelCorrection correction(String reason, Viewer by, Instant now) {
            return new ParcelCorrection(
                    id,
                    parcel.order().id(),
                    to.carrier(),
                    to.trackingNumber(),
                    to.shippingCost(),
                    reason,
                    by.personId(),
                    now);
        }

        ShippingDifference difference() {
            var before = parcel.shipment().shippingCost();
            return new ShippingDifference(
                    parcel.order().id(), id, to.shippingCost().minus(before));
        }

        Map<String, Object> told() {
            return Map.of(
                    "number", parcel.order().number(),
                    "before", parcel.shipment().shippingCost(),
                    "after", to.shippingCost());
        }
    }
}
