package mizuhiki.order.remitter;

import java.util.Map;
import mizuhiki.order.bank.Fault;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Looking at the office's account, and writing down a change. */
@Component
class RemitterBook {

    private final Remitters remitters;
    private final Audit audit;
    private final TransactionalOperator transaction;

    RemitterBook(Remitters remitters, Audit audit, TransactionalOperator transaction) {
        this.remitters = remitters;
        this.audit = audit;
        this.transaction = transaction;
    }

    Mono<RemitterForm> open() {
        return Moment.today()
                .flatMap(today -> remitters
                        .on(today)
                        .map(remitter -> RemitterForm.of(remitter, today))
                        .defaultIfEmpty(RemitterForm.blank(today)));
    }

    Mono<Void> change(RemitterForm form, Viewer by) {
        return checked(form)
                .flatMap(right ->
                        Moment.get().flatMap(now -> remitters.add(right.from(), right.remitter(), by.personId(), now)))
                .then(Mono.defer(() -> audit.record("remitter-changed", null, Map.of())))
                .as(transaction::transactional);
    }

    private static Mono<RemitterForm> checked(RemitterForm form) {
        var faults = form.faults();
        return faults.isEmpty() ? Mono.just(form) : Mono.error(Fault.refusal(faults));
    }
}
