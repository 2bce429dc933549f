package mizuhiki.order.cancellation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.ledger.Entry;
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
import reactor.util.function.Tuple2;

/** Giving back what was paid for an order that was called off, or of which the goods came back. */
@Service
public class Refunding {

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
    public record Given(@Nullable @Min(0) @Max(100_000_000) Long amount) {

        static final Given ALL = new Given(null);

        Yen of(Owed owed) {
            if (amount == null && owed.cancellation().isOfReturn()) {
                throw new RefundWithoutAmount();
            }
            var given = amount == null ? owed.most() : Yen.of(amount);
            if (given.compareTo(owed.most()) > 0) {
                throw new RefundTooMuch(owed.most());
            }
            return given;
        }

        boolean isSo(Yen noted, Cancellation cancellation) {
            return amount == null ? !cancellation.isOfReturn() : noted.equals(Yen.of(amount));
        }
    }

    /** Told again by the same person as they told it last, it is the same money: two may both have given it back. */
    public Mono<Cancellation> note(UUID orderId, Given given, UUID staffId) {
        return noteNow(orderId, given, staffId)
                .onErrorResume(
                        AlreadyRefunded.class,
                        done -> givenSo(orderId, given, staffId).switchIfEmpty(Mono.error(done)));
    }

    private Mono<Cancellation> givenSo(UUID orderId, Given given, UUID staffId) {
        return cancellations
                .lastRefund(orderId, staffId)
                .zipWith(cancellations.find(orderId))
                .filter(noted -> given.isSo(noted.getT1(), noted.getT2()))
                .map(Tuple2::getT2);
    }

    /** Staff gave the money back, and say so. Nothing comes back, and nobody takes the payment back, while they do. */
    private Mono<Cancellation> noteNow(UUID orderId, Given given, UUID staffId) {
        return orders.getAlone(orderId)
                .flatMap(this::owed)
                .zipWith(Moment.get(), (owed, now) -> new Giving(owed, owed.refund(given, now)))
                .delayUntil(giving -> cancellations.noteRefund(giving.refund(), staffId))
                .delayUntil(this::keep)
                .delayUntil(giving -> audit.record("order.refunded", orderId, giving.told()))
                .flatMap(giving -> cancellations.find(orderId))
                .as(transaction::transactional);
    }

    private Mono<Owed> owed(Order order) {
        return cancellations
                .find(order.id())
                .switchIfEmpty(Mono.error(RefundNotDue::new))
                .map(cancellation -> new Owed(order, cancellation));
    }

    private Mono<Void> keep(Giving giving) {
        return Moment.today()
                .filter(today -> giving.owed().cancellation().isOfReturn())
                .flatMap(months::openDay)
                .map(giving::kept)
                .filter(entry -> !entry.postings().isEmpty())
                .flatMap(ledger::book)
                .then();
    }

    private record Giving(Owed owed, Refund refund) {

        Entry kept(LocalDate day) {
            return owed.keptAfter(refund).minus(owed.keptBefore()).entry(refund.id(), day);
        }

        Map<String, Object> told() {
            return Map.of("number", owed.order().number(), "amount", refund.amount());
        }
    }
}
