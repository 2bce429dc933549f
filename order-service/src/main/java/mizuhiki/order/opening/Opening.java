package mizuhiki.order.opening;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.form.DayFarOff;
import mizuhiki.order.ledger.MonthClosed;
import mizuhiki.shared.audit.Audit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Saying when the office is open. Who said so is kept: the average wage is divided by it. */
@Service
class Opening {

    private final OpenDays days;
    private final Audit audit;
    private final TransactionalOperator transaction;

    Opening(OpenDays days, Audit audit, TransactionalOperator transaction) {
        this.days = days;
        this.audit = audit;
        this.transaction = transaction;
    }

    Mono<Void> decide(OpeningRule rule, UUID setBy) {
        var details = Map.of(
                "validFrom", rule.validFrom().toString(),
                "weekdays", rule.weekdays().stream().sorted().toList(),
                "sellingCounts", rule.sellingCounts());
        return DayFarOff.checkStart(rule.validFrom())
                .then(kept(days.set(rule, setBy), "opening-rule-set", details, rule.validFrom()));
    }

    Mono<Void> decide(LocalDate day, DayKind kind, UUID setBy) {
        var details = Map.of("day", day.toString(), "kind", kind);
        return kept(days.set(day, kind, setBy), "open-day-set", details, day);
    }

    /** The day is again what its weekday says. */
    Mono<Void> leaveAsUsual(LocalDate day) {
        return kept(days.asUsual(day), "open-day-as-usual", Map.of("day", day.toString()), day);
    }

    private Mono<Void> kept(Mono<Void> change, String action, Map<String, ?> details, LocalDate day) {
        return change.then(Mono.defer(() -> audit.record(action, null, details)))
                .as(transaction::transactional)
                .onErrorMap(MonthClosed::isMeantBy, refused -> new MonthClosed(day));
    }
}
