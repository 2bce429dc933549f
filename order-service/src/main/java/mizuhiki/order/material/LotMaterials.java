package mizuhiki.order.material;

import java.util.UUID;
import mizuhiki.order.material.LotCost.Standing;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What went into lots, and the sales that bear it. */
@Repository
public class LotMaterials {

    /** What was taken back altogether was not recorded. */
    private static final String COST = """
            select l.quantity as pieces, used.yen, used.recorded, sales.sold, sales.taken, gone.written_off, gone.lost
            from orders.lot l
            cross join lateral (
              select coalesce(-sum(m.value), 0)::bigint as yen,
                     coalesce(bool_or(m.corrects is null and k.id is null), false) as recorded
              from orders.material_move m
              left join orders.material_move k on (k.office_id, k.corrects) = (m.office_id, m.id) and k.lot_id = m.lot_id
              where m.lot_id = l.lot_id) used
            cross join lateral (
              select coalesce(sum(s.quantity), 0)::int as sold, coalesce(sum(s.material_cost), 0)::bigint as taken
              from orders.settlement s
              where s.lot_id = l.lot_id) sales
            cross join lateral (
              select coalesce(sum(w.quantity), 0)::int as written_off, coalesce(sum(w.material_cost), 0)::bigint as lost
              from orders.written_off w
              where w.lot_id = l.lot_id) gone
            where l.lot_id = :lotId
            """;

    private static final String STANDING = """
            select s.order_id, sum(s.quantity)::int as quantity,
                   (p.material_cost * sum(s.quantity))::bigint as estimate
            from orders.settlement s
            join orders.purchase p on (p.office_id, p.id) = (s.office_id, s.order_id)
            where s.lot_id = :lotId
            group by s.order_id, p.material_cost
            having sum(s.quantity) > 0
            order by min(s.id::text)
            """;

    private final DatabaseClient database;

    LotMaterials(DatabaseClient database) {
        this.database = database;
    }

    /** Empty as long as nobody has told of the lot. */
    public Mono<LotCost> cost(UUID lotId) {
        return database.sql(COST)
                .bind("lotId", lotId)
                .mapProperties(LotCost.class)
                .one();
    }

    /** Settled and not come back, at least not all pieces; the earliest first. */
    public Flux<Standing> standing(UUID lotId) {
        return database.sql(STANDING)
                .bind("lotId", lotId)
                .mapProperties(Standing.class)
                .all();
    }
}
