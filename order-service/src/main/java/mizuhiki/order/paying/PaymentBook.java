package mizuhiki.order.paying;

import static mizuhiki.order.ledger.Account.PAID_OUT;
import static mizuhiki.order.ledger.Account.WAGES_DUE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.order.ledger.Entry;
import mizuhiki.order.ledger.Ledger;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.ledger.Posting;
import mizuhiki.order.paying.WagePayments.Correction;
import mizuhiki.order.payslip.Statements;
import mizuhiki.shared.money.Yen;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How the book has a payment: on its day, or on the first day that is open. */
@Component
class PaymentBook {

    private final Statements statements;
    private final Months months;
    private final Ledger ledger;

    PaymentBook(Statements statements, Months months, Ledger ledger) {
        this.statements = statements;
        this.months = months;
        this.ledger = ledger;
    }

    Mono<Void> pay(YearMonth month, UUID cause, LocalDate paidOn) {
        return Mono.zip(statements.gross(month), months.openDay(paidOn), Paid::new)
                .map(paid -> paid.entry(cause))
                .flatMap(ledger::book)
                .then();
    }

    /** Where both days are closed by now, the book stays as it is. */
    Mono<Void> move(Correction correction, LocalDate from) {
        return Mono.zip(
                        statements.gross(YearMonth.from(correction.month())),
                        months.openDay(from),
                        months.openDay(correction.paidOn()))
                .filter(days -> !days.getT2().equals(days.getT3()))
                .flatMapIterable(days -> new Paid(days.getT1(), days.getT2()).movedTo(days.getT3(), correction.id()))
                .concatMap(ledger::book)
                .then();
    }

    /** @param gross what each member got */
    private record Paid(Map<UUID, Yen> gross, LocalDate bookedOn) {

        Entry entry(UUID cause) {
            return Entry.of(Entry.Kind.PAYMENT, cause, bookedOn, postings());
        }

        List<Entry> movedTo(LocalDate day, UUID cause) {
            var takenBack = postings().stream().map(Posting::negated).toList();
            return List.of(
                    Entry.of(Entry.Kind.PAYMENT_TAKEN_BACK, cause, bookedOn, takenBack),
                    new Paid(gross, day).entry(cause));
        }

        private List<Posting> postings() {
            return gross.entrySet().stream()
                    .flatMap(paid -> Stream.of(
                            Posting.on(WAGES_DUE, paid.getKey(), paid.getValue().negated()),
                            Posting.on(PAID_OUT, paid.getKey(), paid.getValue())))
                    .toList();
        }
    }
}
