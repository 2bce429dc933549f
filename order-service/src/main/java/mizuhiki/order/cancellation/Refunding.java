package mizuhiki.order.cancellation;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.cancellation.Cancellation.Reason;
import mizuhiki.order.ledger.Ledger;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.purchase.Orders;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Giving back what was paid for an order that was called off, or of which the goods came back. */
@Service
class Refunding {

    private final Orders orders;
    private final Cancellations cancellations;
    private final Months months;
    private final Ledger ledger;
    private final Audit audit;
    private final TransactionalOperator transaction;

    Refunding(
            Orders orders,
            Cancellations cancellations,
            Months months,
            Ledger ledger,
            Audit audit,
            TransactionalOperator transaction) {
        this.orders = orders;
        this.cancellations = cancellations;
        this.months = months;
        this.ledger = ledger;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * What was given back.
     *
     * @param amount all that was paid where it is not told, unless goods came back: then only the terms tell how much;
     *     nothing where somebody found that nothing is owed
     */
    record Given(@Nullable @Min(0) @Max(100_000_000) Long amount) {

        static final Given ALL = new Given(null);

        Yen of(Order order, Cancellation cancellation) {
            if (amount == null && cancellation.reason() == Reason.RETURNED) {
                throw new RefundWithoutAmount();
            }
            var given = amount == null ? order.total() : Yen.of(amount);
            if (given.compareTo(order.total()) > 0) {
                throw new RefundTooMuch(order.total());
            }
            return given;
        }
    }

    /** Staff gave the money back, and say so. The order is saved too, so that nobody takes its payment back meanwhile. */
    Mono<Cancellation> note(UUID orderId, Given given, UUID staffId) {
        return orders.get(orderId)
                .flatMap(orders::save)
                .flatMap(order -> refund(order, given, staffId))
                .as(transaction::transactional);
    }

    private Mono<Cancellation> refund(Order order, Given given, UUID staffId) {
        return cancellations
                .find(order.id())
                .switchIfEmpty(Mono.error(RefundNotDue::new))
                .zipWith(Moment.get(), (cancellation, now) -> cancellation.refund(now, given.of(order, cancellation)))
                .delayUntil(refunded -> cancellations.noteRefund(order.id(), refunded, staffId))
                .delayUntil(refunded -> keep(order, refunded))
                .delayUntil(refunded -> audit.record(
                        "order.refunded",
                        order.id(),
                        Map.of("number", order.number(), "amount", requireNonNull(refunded.refunded()))));
    }

    private Mono<Void> keep(Order order, Cancellation refunded) {
        var kept = KeptMoney.of(order, requireNonNull(refunded.refunded()));
        return Moment.today()
                .filter(today -> refunded.reason() == Reason.RETURNED)
                .flatMap(months::openDay)
                .map(kept::entry)
                .filter(entry -> !entry.postings().isEmpty())
                .flatMap(ledger::book)
                .then();
    }
}
