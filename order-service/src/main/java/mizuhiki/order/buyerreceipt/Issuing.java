package mizuhiki.order.buyerreceipt;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mizuhiki.order.buyerreceipt.Issue.Draft;
import mizuhiki.order.form.EntryToldOtherwise;
import mizuhiki.order.tax.InvoiceTax;
import mizuhiki.order.tax.TaxNumbers;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Giving a receipt out, one at a time for each order. */
@Service
class Issuing {

    private final PaidOrders orders;
    private final Issues issues;
    private final TaxNumbers taxNumbers;
    private final TransactionalOperator transaction;

    Issuing(PaidOrders orders, Issues issues, TaxNumbers taxNumbers, TransactionalOperator transaction) {
        this.orders = orders;
        this.issues = issues;
        this.taxNumbers = taxNumbers;
        this.transaction = transaction;
    }

    /** All that is said on the paper, but for whom it is made out to. */
    record Issued(Paid paid, Issue issue) {

        public Yen givenBack() {
            return paid.order().total().minus(issue.amount());
        }
    }

    /**
     * Emits, for the same id again, the same one.
     *
     * @param by null: the buyer
     */
    Mono<Issued> issue(UUID orderId, UUID id, @Nullable UUID by) {
        return orders.getAlone(orderId)
                .filter(Paid::isReceiptDue)
                .switchIfEmpty(Mono.error(ReceiptNotDue::new))
                .flatMap(paid -> issueOnce(paid, id, by).map(issue -> new Issued(paid, issue)))
                .as(transaction::transactional);
    }

    private Mono<Issue> issueOnce(Paid paid, UUID id, @Nullable UUID by) {
        return issues.find(id)
                .switchIfEmpty(Mono.defer(() -> add(paid, id, by)))
                .filter(issue -> issue.orderId().equals(paid.order().id()))
                .switchIfEmpty(Mono.error(EntryToldOtherwise::new));
    }

    private Mono<Issue> add(Paid paid, UUID id, @Nullable UUID by) {
        return Moment.get()
                .zipWhen(now -> tax(paid, now), (now, tax) -> Draft.of(id, paid, tax.orElse(null), by, now))
                .flatMap(issues::add);
    }

    private Mono<Optional<InvoiceTax>> tax(Paid paid, Instant now) {
        return taxNumbers.on(paid.soldOn(Moment.dayOf(now))).singleOptional();
    }
}
