package mizuhiki.order.material;

import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.shared.event.CatalogEvent.MaterialMoved;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Everything that happened to material. */
@Repository
public class MaterialMoves {

    private static final String NOTE = """
            insert into orders.material_move
              (id, material_id, material, kind, quantity, value, lot_id, corrects, moved_on, carried_to)
            values (:movementId, :materialId, :material, :kind, :quantity, :value, :lotId, :corrects, :movedOn,
                    nullif(orders.open_day(:movedOn), :movedOn))
            on conflict do nothing
            """;

    /** What went into pieces stays in stock until it is a cost: when they are sold, or nobody can buy them any more. */
    private static final String STOCK = """
            select count(*) > 0 as kept,
                   (%2$s where w.booked_on between :first and :last) as written_off,
                   coalesce(sum(m.value) filter (where m.counts_on < :first), 0)::bigint as shelf_before,
                   coalesce(sum(m.value), 0)::bigint as shelf_after,
                   coalesce(sum(m.value) filter (where m.kind = 'RECEIVED' and m.counts_on >= :first), 0)::bigint as bought,
                   coalesce(-sum(m.value) filter (where m.kind = 'COUNTED' and m.counts_on >= :first), 0)::bigint as missing,
                   coalesce(-sum(m.value) filter (where m.lot_id is not null and m.counts_on < :first), 0)::bigint
                     - (%1$s and s.booked_on < :first) - (%2$s where w.booked_on < :first) as pieces_before,
                   coalesce(-sum(m.value) filter (where m.lot_id is not null), 0)::bigint
                     - (%1$s and s.booked_on <= :last) - (%2$s where w.booked_on <= :last) as pieces_after
            from orders.material_move m
            where m.counts_on <= :last
            """.formatted("""
            select coalesce(sum(s.material_cost), 0)::bigint from orders.settlement s
              where s.lot_id in (select u.lot_id from orders.material_move u where u.lot_id is not null)""", """
            select coalesce(sum(w.material_cost), 0)::bigint from orders.written_off w""");

    private final DatabaseClient database;

    MaterialMoves(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> note(MaterialMoved moved) {
        return database.sql(NOTE)
                .bindProperties(moved)
                .bind("kind", moved.kind().name())
                .then();
    }

    public Mono<MaterialYear> of(FiscalYear year) {
        return database.sql(STOCK)
                .bind("first", year.first())
                .bind("last", year.last())
                .mapProperties(MaterialYear.class)
                .one();
    }
}
