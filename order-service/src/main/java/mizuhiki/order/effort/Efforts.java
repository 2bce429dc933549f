package mizuhiki.order.effort;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** What members have put into a sale: its frozen lot, and what is recorded of everything else. */
@Repository
public class Efforts {

    private static final String OF_SALE = """
            select 'MAKING' as stage, person_id, minutes, pieces, declared
            from orders.lot_share
            where lot_id = :lotId
            union all
            select stage, person_id, greatest(sum(minutes), 0)::int, greatest(sum(pieces), 0)::int, 0
            from orders.work_record
            where by_member
              and ((stage, subject_id) in (('LISTING', :productId), ('SHOW', :showId), ('PACKING', :orderId))
                or stage = 'COMMON' and worked_on between :commonFrom and :commonUntil)
            group by stage, person_id
            having sum(minutes) > 0 or sum(pieces) > 0
            order by stage, person_id
            """;

    private final DatabaseClient database;

    Efforts(DatabaseClient database) {
        this.database = database;
    }

    public Flux<Effort> of(Subjects sale) {
        return database.sql(OF_SALE)
                .bindProperties(sale)
                .mapProperties(Effort.class)
                .all();
    }
}
