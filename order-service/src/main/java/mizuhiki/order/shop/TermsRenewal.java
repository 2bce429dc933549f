package mizuhiki.order.shop;

import java.time.LocalDate;
import mizuhiki.shared.event.OrderEvent;
import mizuhiki.shared.event.OrderEvent.ShopFeeSet;
import mizuhiki.shared.outbox.Outbox;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Giving the shop new terms, from today at the earliest and in a year at the latest: orders keep the terms of their day. */
@Component
class TermsRenewal {

    private final ShopTerms terms;
    private final Outbox<OrderEvent> outbox;
    private final TransactionalOperator transaction;

    TermsRenewal(ShopTerms terms, Outbox<OrderEvent> outbox, TransactionalOperator transaction) {
        this.terms = terms;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    Mono<Void> renew(Terms newTerms) {
        return Moment.today()
                .doOnNext(today -> requireInTime(newTerms.validFrom(), today))
                .flatMap(today -> terms.give(newTerms))
                .then(outbox.append(new ShopFeeSet(newTerms.validFrom(), newTerms.channelFeeRate())))
                .as(transaction::transactional);
    }

    private static void requireInTime(LocalDate validFrom, LocalDate today) {
        if (validFrom.isBefore(today)) {
            throw new TermsTooEarly();
        }
        if (validFrom.isAfter(latest(today))) {
            throw new TermsTooLate();
        }
    }

    /** What is promised for a day further off is more likely a slip in the year. */
    static LocalDate latest(LocalDate today) {
        return today.plusYears(1);
    }
}
