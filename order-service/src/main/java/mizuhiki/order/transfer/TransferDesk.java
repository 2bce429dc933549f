package mizuhiki.order.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import mizuhiki.order.bankday.BankDays;
import mizuhiki.order.bankday.Paydays;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.remitter.Remitter;
import mizuhiki.order.remitter.Remitters;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lays out a month's transfers as they would be made now. */
@Component
class TransferDesk {

    private final Months months;
    private final MonthDues dues;
    private final Remitters remitters;
    private final Paydays paydays;

    TransferDesk(Months months, MonthDues dues, Remitters remitters, Paydays paydays) {
        this.months = months;
        this.dues = dues;
        this.remitters = remitters;
        this.paydays = paydays;
    }

    /** Until the transaction ends nobody makes another file, nor gives out cash. */
    Mono<Void> lock() {
        return months.lock();
    }

    /** Only of a closed month: before that nothing is owed to anybody. */
    Mono<TransferDraft> draft(YearMonth month, TransferOrder order) {
        return months.mustBeClosed(month)
                .then(Moment.get())
                .flatMap(now -> facts(month, order, now))
                .map(facts -> TransferDraft.of(facts, order));
    }

    /** The payday, if it is still to come; else the next bank day. */
    Mono<TransferOrder> usual(YearMonth month) {
        return Moment.get()
                .flatMap(now -> paydays.bankDays(now)
                        .map(days -> days.next(Moment.dayOf(now)))
                        .flatMap(next -> paydays.of(month, now)
                                .filter(payday -> !payday.isBefore(next))
                                .defaultIfEmpty(next))
                        .map(TransferOrder::on));
    }

    private Mono<TransferDraft.Facts> facts(YearMonth month, TransferOrder order, Instant now) {
        var asked = order.day();
        var day = asked == null ? Moment.dayOf(now) : asked;
        return Mono.zip(
                dues.of(month, day, now),
                bank(day, now),
                (due, bank) ->
                        new TransferDraft.Facts(due, bank.remitter().orElse(null), bank.days(), Moment.dayOf(now)));
    }

    private Mono<Bank> bank(LocalDate day, Instant now) {
        return Mono.zip(remitters.on(day).singleOptional(), paydays.bankDays(now), Bank::new);
    }

    private record Bank(Optional<Remitter> remitter, BankDays days) {}
}
