package mizuhiki.order.work;

import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Mends records by adding what they lack, or have too much of. */
@Repository
public class Corrections {

    /** Two people who mend the same record see each other's corrections. */
    private static final String TAKE_TURNS = "select pg_advisory_xact_lock(hashtextextended('mend ' || :recordId, 0))";

    private static final String STANDING = """
            select sum(minutes)::int as minutes, sum(pieces)::int as pieces
            from orders.work_record
            where id = :recordId or corrects = :recordId
            having count(*) > 0
            """;

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
        return correct(correction, null);
    }

    /**
     * Adds nothing where nothing was written over what was seen.
     *
     * @param seen what the record said to whoever mends it; null where they do not tell
     */
    public Mono<Void> correct(Correction correction, @Nullable Amount seen) {
        return database.sql(TAKE_TURNS)
                .bind("recordId", correction.recordId().toString())
                .then()
                .then(standing(correction.recordId()))
                .filter(standing -> correction.isNeeded(seen, standing))
                .flatMap(standing -> append(correction))
                .as(transaction::transactional);
    }

    private Mono<Amount> standing(UUID recordId) {
        return database.sql(STANDING)
                .bind("recordId", recordId)
                .mapProperties(Amount.class)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound(recordId)));
    }

    private Mono<Void> append(Correction correction) {
        return database.sql(CORRECT)
                .bindProperties(correction)
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new NotFound(correction.recordId())))
                .then();
    }
}
