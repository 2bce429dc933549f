package mizuhiki.shared.nameplate;

import java.util.Map;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.Stale;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** The nameplate of the current office. What was written before is kept in the audit. */
@Repository
class Nameplates {

    private static final String OWN = """
            select name, seller_name, responsible_person, address, phone, email, bank_account, version
            from people.office where id = :office
            """;

    private static final String WRITE = """
            update people.office
            set name = :name, seller_name = :sellerName, responsible_person = :responsiblePerson, address = :address,
                phone = :phone, email = :email, bank_account = :bankAccount, version = version + 1
            where id = :office and version = :version
            """;

    private final DatabaseClient database;
    private final Audit audit;
    private final TransactionalOperator transaction;

    Nameplates(DatabaseClient database, Audit audit, TransactionalOperator transaction) {
        this.database = database;
        this.audit = audit;
        this.transaction = transaction;
    }

    Mono<Nameplate> of(Viewer viewer) {
        return database.sql(OWN)
                .bind("office", viewer.officeId())
                .mapProperties(Nameplate.class)
                .one();
    }

    /** Refused where it is no longer as it was seen. */
    Mono<Nameplate> write(Nameplate written, Viewer by) {
        return of(by).delayUntil(before -> replace(written, by))
                .delayUntil(before -> audit.record("office-amended", by.officeId(), Map.of("before", before)))
                .then(Mono.defer(() -> of(by)))
                .as(transaction::transactional);
    }

    private Mono<Void> replace(Nameplate written, Viewer by) {
        return database.sql(WRITE)
                .bindProperties(written)
                .bind("office", by.officeId())
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(Stale::new))
                .then();
    }
}
