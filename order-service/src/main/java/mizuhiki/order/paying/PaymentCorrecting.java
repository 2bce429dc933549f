package mizuhiki.order.paying;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.paying.WagePayments.Correction;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Putting right on which day wages were handed out; what was noted before stays readable. */
@Service
public class PaymentCorrecting {

    private final WagePayments payments;
    private final PaymentBook book;
    private final Months months;
    private final TransactionalOperator transaction;

    PaymentCorrecting(WagePayments payments, PaymentBook book, Months months, TransactionalOperator transaction) {
        this.payments = payments;
        this.book = book;
        this.months = months;
        this.transaction = transaction;
    }

    public record RightDay(
            @NotNull LocalDate paidOn,
            @NotBlank @Size(max = 200) String reason) {

        Correction of(YearMonth month, Viewer viewer, Instant now) {
            return new Correction(
                    UuidCreator.getTimeOrderedEpoch(),
                    month.atDay(1),
                    PaymentDayUnfit.unless(paidOn, month, Moment.dayOf(now)),
                    reason.strip(),
                    viewer.personId(),
                    now);
        }
    }

    /** The day that is noted already is no correction: a tap may come double. */
    public Mono<Void> correct(YearMonth month, RightDay right, Viewer viewer) {
        return months.lock()
                .then(Mono.defer(() -> payments.getPaidOn(month)))
                .filter(paidOn -> !paidOn.equals(right.paidOn()))
                .zipWith(Moment.get(), (paidOn, now) -> new Move(paidOn, right.of(month, viewer, now)))
                .delayUntil(move -> payments.correct(move.correction()))
                .flatMap(move -> book.move(move.correction(), move.from()))
                .as(transaction::transactional);
    }

    private record Move(LocalDate from, Correction correction) {}
}
