package mizuhiki.order.tax;

import java.util.HashMap;
import java.util.Map;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Noting that the office is registered from a day on, or not any more. */
@Component
class TaxNumberNoting {

    private final TaxNumbers numbers;
    private final Audit audit;
    private final TransactionalOperator transaction;

    TaxNumberNoting(TaxNumbers numbers, Audit audit, TransactionalOperator transaction) {
        this.numbers = numbers;
        this.audit = audit;
        this.transaction = transaction;
    }

    Mono<Void> note(Registration registration, Viewer by) {
        return Moment.get()
                .flatMap(now -> numbers.note(registration, by.personId(), now))
                .then(Mono.defer(() -> audit.record("tax-number-noted", null, told(registration))))
                .as(transaction::transactional);
    }

    private static Map<String, Object> told(Registration registration) {
        var told = new HashMap<String, Object>();
        told.put("from", registration.validFrom());
        told.put("number", registration.number() == null ? "" : registration.number());
        return told;
    }
}
