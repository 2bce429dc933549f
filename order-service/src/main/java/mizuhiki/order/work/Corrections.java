package mizuhiki.order.work;

import mizuhiki.shared.problem.NotFound;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Mends records by adding what they lack, or have too much of. */
@Repository
public class Corrections {

    /** Two people who mend the same record see each other's corrections. */
    private static final String TAKE_TURNS = "select pg_advisory_xact_lock(hashtextextended('mend ' || :recordId, 0))";

    private static final String CORRECT = """
            insert into orders.work_record
              (id, person_id, stage, subject_id, task, task_id, minutes, pieces, worked_on, carried_to, by_member,
               corrects, recorded_by, recorded_at)
            select :id, r.person_id, r.stage, r.subject_id, r.task, r.task_id,
                   :minutes - so_far.minutes, coalesce(:pieces::int - so_far.pieces, 0),
                   r.worked_on, nullif(orders.open_day(r.worked_on), r.worked_on), r.by_member,
                   r.id, :correctedBy, :correctedAt
            from orders.work_record r
            cross join (select sum(minutes) as minutes, sum(pieces) as pieces
                        from orders.work_record where id = :recordId or corrects = :recordId) so_far
            where r.id = :recordId and r.corrects is null
            """;

    private final DatabaseClient database;
    private final TransactionalOperator transaction;

    Corrections(DatabaseClient database, TransactionalOperator transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** Leaves the record as it is and adds the difference; sales already settled stay as they are. */
    public Mono<Void> correct(Correction correction) {
        return database.sql(TAKE_TURNS)
                .bind("recordId", correction.recordId().toString())
                .then()
                .then(append(correction))
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new NotFound(correction.recordId())))
                .then()
                .as(transaction::transactional);
    }

    private Mono<Long> append(Correction correction) {
        return database.sql(CORRECT).bindProperties(correction).fetch().rowsUpdated();
    }
}
