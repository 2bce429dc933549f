package mizuhiki.order.effort;

import java.util.UUID;
import mizuhiki.order.weighing.SharedBy;
import mizuhiki.shared.time.Moment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Lots whose shares are written down for good. */
@Repository
public class FrozenLots {

    private static final String FREEZE = """
            with frozen as (
              insert into orders.frozen_lot (lot_id, shared_by, frozen_at)
              select l.lot_id,
                     coalesce((select p.making_by from orders.credit_policy p
                               where p.valid_from <= l.made_on order by p.valid_from desc limit 1), 'MINUTES'),
                     :now
              from orders.lot l
              where l.lot_id = :lotId
              on conflict do nothing
              returning lot_id
            ), word as (
              select person_id, parts from orders.declared_share
              where lot_id = :lotId
                and declared_at = (select max(declared_at) from orders.declared_share where lot_id = :lotId)
            )
            insert into orders.lot_share (lot_id, person_id, minutes, pieces, declared)
            select f.lot_id, w.person_id, greatest(sum(w.minutes), 0), greatest(sum(w.pieces), 0),
                   coalesce((select parts from word where word.person_id = w.person_id), 0)
            from frozen f
            join orders.work_record w on w.subject_id = f.lot_id and w.stage = 'MAKING' and w.by_member
            group by f.lot_id, w.person_id
            having sum(w.minutes) > 0 or sum(w.pieces) > 0
            """;

    private static final String SHARED_BY = "select shared_by from orders.frozen_lot where lot_id = :lotId";

    private final DatabaseClient database;

    FrozenLots(DatabaseClient database) {
        this.database = database;
    }

    /** Freezes the lot if it is not frozen yet; emits how its makers share. */
    public Mono<SharedBy> freeze(UUID lotId) {
        return Moment.get()
                .flatMap(now -> database.sql(FREEZE)
                        .bind("lotId", lotId)
                        .bind("now", now)
                        .then())
                .then(Mono.defer(() -> sharedBy(lotId)));
    }

    private Mono<SharedBy> sharedBy(UUID lotId) {
        return database.sql(SHARED_BY)
                .bind("lotId", lotId)
                .mapValue(String.class)
                .one()
                .map(SharedBy::valueOf);
    }
}
