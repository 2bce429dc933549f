package mizuhiki.order.paying;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.close.ClosedMonth;
import mizuhiki.order.close.ClosedMonths;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Noting that the wages of a month were handed out, once. */
@Service
public class WagePayment {

    private final ClosedMonths closedMonths;
    private final WagePayments payments;
    private final PaymentBook book;
    private final TransactionalOperator transaction;

    WagePayment(ClosedMonths closedMonths, WagePayments payments, PaymentBook book, TransactionalOperator transaction) {
        this.closedMonths = closedMonths;
        this.payments = payments;
        this.book = book;
        this.transaction = transaction;
    }

    /**
     * The same day again changes nothing, another one is refused.
     *
     * @param told null: today, or the day that is noted already
     */
    public Mono<Void> note(YearMonth month, @Nullable LocalDate told, Viewer viewer) {
        return Mono.zip(
                        closedMonths.get(month),
                        Moment.today().map(today -> told == null ? today : PaymentDayUnfit.unless(told, month, today)),
                        Payout::new)
                .filterWhen(payout -> payments.add(month, payout.paidOn(), viewer.personId()))
                .flatMap(payout -> book.pay(month, payout.cause(), payout.paidOn()))
                .then(Mono.defer(() -> payments.getPaidOn(month)))
                .doOnNext(paidOn -> requireSame(paidOn, told))
                .then()
                .as(transaction::transactional);
    }

    private static void requireSame(LocalDate paidOn, @Nullable LocalDate told) {
        if (told != null && !told.equals(paidOn)) {
            throw new PaidOnAnotherDay(paidOn);
        }
    }

    private record Payout(ClosedMonth closed, LocalDate paidOn) {

        UUID cause() {
            return closed.proposalId();
        }
    }
}
