package mizuhiki.order.buyerreceipt;

import java.util.Optional;
import java.util.UUID;
import mizuhiki.order.buyerreceipt.Issue.Asked;
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
    private final Addressees addressees;
    private final TransactionalOperator transaction;

    Issuing(
            PaidOrders orders,
            Issues issues,
            TaxNumbers taxNumbers,
            Addressees addressees,
            TransactionalOperator transaction) {
        this.orders = orders;
        this.issues = issues;
        this.taxNumbers = taxNumbers;
        this.addressees = addressees;
        this.transaction = transaction;
    }

    /** All that is said on the paper, but for whom it is made out to. */
    record Issued(Paid paid, Issue issue) {

        public Yen givenBack() {
            return paid.order().total().minus(issue.amount());
        }
    }

    /**
     * Emits, for the same id and whom it is made out to again, the same one.
     *
     * @param by null: the buyer
     */
    Mono<Issued> issue(UUID orderId, ReceiptForm form, @Nullable UUID by) {
        return orders.getAlone(orderId)
                .filter(Paid::isReceiptDue)
                .switchIfEmpty(Mono.error(ReceiptNotDue::new))
                .flatMap(paid -> issueOnce(paid, form, by).map(issue -> new Issued(paid, issue)))
                .as(transaction::transactional);
    }

    private Mono<Issue> issueOnce(Paid paid, ReceiptForm form, @Nullable UUID by) {
        var madeOut = addressees.seal(form);
        return issues.find(form.id())
                .switchIfEmpty(Mono.defer(() -> add(paid, new Asked(form.id(), madeOut, by))))
                .filter(issue -> issue.isFor(paid.order().id(), madeOut))
                .switchIfEmpty(Mono.error(EntryToldOtherwise::new));
    }

    private Mono<Issue> add(Paid paid, Asked asked) {
        return Moment.get()
                .zipWith(tax(paid), (now, tax) -> Draft.of(asked, paid, tax.orElse(null), now))
                .flatMap(issues::add);
    }

    /** Told on a receipt given out now, where the office is registered. */
    Mono<Optional<InvoiceTax>> tax(Paid paid) {
        return Moment.today()
                .map(paid::soldOn)
                .flatMap(day -> taxNumbers.on(day).singleOptional());
    }
}
