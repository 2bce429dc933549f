package mizuhiki.order.close;

import static mizuhiki.order.ledger.Account.PAID_OUT;
import static mizuhiki.order.ledger.Account.WAGES_DUE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.order.ledger.Entry;
import mizuhiki.order.ledger.Ledger;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.ledger.Posting;
import mizuhiki.order.payslip.Statements;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Noting that the wages of a month were handed out, once. */
@Service
class WagePayment {

    private final ClosedMonths closedMonths;
    private final Months months;
    private final Statements statements;
    private final Ledger ledger;
    private final TransactionalOperator transaction;

    WagePayment(
            ClosedMonths closedMonths,
            Months months,
            Statements statements,
            Ledger ledger,
            TransactionalOperator transaction) {
        this.closedMonths = closedMonths;
        this.months = months;
        this.statements = statements;
        this.ledger = ledger;
        this.transaction = transaction;
    }

    /** @param told null: today */
    Mono<Void> note(YearMonth month, @Nullable LocalDate told, Viewer viewer) {
        return Mono.zip(
                        closedMonths.get(month),
                        Moment.today().map(today -> told == null ? today : fit(told, month.atDay(1), today)),
                        Payout::new)
                .filterWhen(payout -> closedMonths.pay(month, payout.paidOn(), viewer.personId()))
                .flatMap(this::entry)
                .flatMap(ledger::book)
                .then()
                .as(transaction::transactional);
    }

    private static LocalDate fit(LocalDate told, LocalDate first, LocalDate today) {
        if (told.isBefore(first) || told.isAfter(today)) {
            throw new PaymentDayUnfit(first, today);
        }
        return told;
    }

    private Mono<Entry> entry(Payout payout) {
        return Mono.zip(statements.gross(payout.month()), months.openDay(payout.paidOn()), payout::entry);
    }

    private record Payout(ClosedMonth closed, LocalDate paidOn) {

        YearMonth month() {
            return YearMonth.from(closed.month());
        }

        /** Its month may be closed already: then the book has it on the first day that is open. */
        Entry entry(Map<UUID, Yen> gross, LocalDate bookedOn) {
            var postings = gross.entrySet().stream()
                    .flatMap(paid -> Stream.of(
                            Posting.on(WAGES_DUE, paid.getKey(), paid.getValue().negated()),
                            Posting.on(PAID_OUT, paid.getKey(), paid.getValue())));
            return Entry.of(Entry.Kind.PAYMENT, closed.proposalId(), bookedOn, postings.toList());
        }
    }
}
