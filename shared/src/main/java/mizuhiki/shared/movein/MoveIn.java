package mizuhiki.shared.movein;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Map;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.office.Seller;
import mizuhiki.shared.people.Joining;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** An office with somebody in it, or none at all. */
@Component
class MoveIn {

    private final Offices offices;
    private final Joining joining;
    private final Audit audit;
    private final TransactionalOperator transaction;

    MoveIn(Offices offices, Joining joining, Audit audit, TransactionalOperator transaction) {
        this.offices = offices;
        this.joining = joining;
        this.audit = audit;
        this.transaction = transaction;
    }

    Mono<Office> open(OpeningForm form) {
        var office = new Office(UuidCreator.getTimeOrderedEpoch(), form.slug(), form.officeName(), Seller.UNNAMED);
        return offices.open(office)
                .onErrorMap(DuplicateKeyException.class, taken -> new SlugTaken(form.slug()))
                .then(Mono.defer(() -> joining.join(form.manager())))
                .then(Mono.defer(() -> audit.record("office-opened", office.id(), Map.of("slug", form.slug()))))
                .thenReturn(office)
                .as(transaction::transactional)
                .contextWrite(CurrentOffice.is(office.id()));
    }
}
