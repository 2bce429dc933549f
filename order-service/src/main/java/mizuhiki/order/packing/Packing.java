package mizuhiki.order.packing;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.purchase.OrderAlreadyPacked;
import mizuhiki.order.purchase.Orders;
import mizuhiki.order.work.WorkRecords;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.event.WorkDone;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Noting that a parcel is packed, by whom, and how long each took. */
@Service
class Packing {

    private static final String TASK = "梱包";

    private final Orders orders;
    private final Parcels parcels;
    private final WorkRecords work;
    private final TransactionalOperator transaction;

    Packing(Orders orders, Parcels parcels, WorkRecords work, TransactionalOperator transaction) {
        this.orders = orders;
        this.parcels = parcels;
        this.work = work;
        this.transaction = transaction;
    }

    /** What is told again as it was is the parcel that is packed already. */
    Mono<Order> pack(UUID orderId, List<PackedBy> packers, Viewer viewer) {
        if (!viewer.isStaff()
                && packers.stream().anyMatch(packer -> !packer.personId().equals(viewer.personId()))) {
            return Mono.error(new OthersWork());
        }
        return packNow(orderId, packers, viewer)
                .onErrorResume(OrderAlreadyPacked.class, packed -> packedSo(orderId, packers, packed));
    }

    private Mono<Order> packedSo(UUID orderId, List<PackedBy> packers, OrderAlreadyPacked packed) {
        return parcels.packedBy(orderId)
                .filter(Set.copyOf(packers)::equals)
                .switchIfEmpty(Mono.error(packed))
                .flatMap(same -> orders.get(orderId));
    }

    private Mono<Order> packNow(UUID orderId, List<PackedBy> packers, Viewer viewer) {
        return orders.getAlone(orderId)
                .map(Order::pack)
                .flatMap(orders::save)
                .zipWith(Moment.get(), Packed::new)
                .delayUntil(packed -> parcels.note(orderId, packed.at(), viewer.personId()))
                .delayUntil(packed -> record(packed, packers))
                .map(Packed::order)
                .as(transaction::transactional);
    }

    private Mono<Void> record(Packed packed, List<PackedBy> packers) {
        return Flux.fromIterable(packers)
                .map(packed::work)
                .concatMap(work::record)
                .then();
    }

    private record Packed(Order order, Instant at) {

        WorkDone work(PackedBy packer) {
            return new WorkDone(
                    UuidCreator.getTimeOrderedEpoch(),
                    packer.personId(),
                    Stage.PACKING,
                    order.id(),
                    TASK,
                    packer.minutes(),
                    Moment.dayOf(at));
        }
    }
}
