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

    /** The same twice is noted once: a tap may come double. */
    Mono<Void> note(Registration registration, Viewer by) {
        return Moment.get()
                .flatMap(now -> numbers.note(registration, by.personId(), now))
                .flatMap(noted -> audit.record("tax-number-noted", null, told(noted)))
                .as(transaction::transactional);
    }

    private static Map<String, Object> told(Registration registration) {
        var told = new HashMap<String, Object>();
        told.put("from", registration.validFrom());
        told.put("number", registration.number() == null ? "" : registration.number());
        return told;
    }
}
