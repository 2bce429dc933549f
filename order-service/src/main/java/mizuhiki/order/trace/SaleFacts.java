package mizuhiki.order.trace;

import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Settled sales, and what each gave to whom. */
@Repository
class SaleFacts {

    private static final String FACTS = """
            select s.order_id, s.product_id, s.lot_id, s.title, s.quantity, s.price, s.shipping_fee, s.channel_fee,
                   s.shipping_cost, s.material_cost,
                   (select coalesce(sum(a.material_cost), 0)::bigint from orders.settlement a
                    where a.adjusts = s.id) as material_later,
                   (select coalesce(sum(a.channel_fee + a.transfer_fee), 0)::bigint from orders.settlement a
                    where a.adjusts = s.id) as fees_later,
                   s.proceeds, s.credited, s.policy_from, s.booked_on, s.show_id,
                   w.title as show_title,
                   (select min(p.minute) from orders.show_pin p
                    where p.show_id = s.show_id and p.product_id = s.product_id) as minute,
                   back.booked_on as returned_on, back.pieces as returned
            from orders.settlement s
            left join orders.live_show w on w.show_id = s.show_id
            cross join lateral (
              select max(b.booked_on) as booked_on, coalesce(-sum(b.quantity), 0)::int as pieces
              from orders.settlement b where b.reverses = s.id) back
            where s.order_id = :orderId and s.reverses is null and s.adjusts is null
            """;

    private static final String PARTS = """
            select c.id, c.person_id, c.stage, c.minutes, c.stage_minutes, c.shared_by,
                   coalesce(c.measure, c.minutes) as measure,
                   coalesce(c.stage_measure, c.stage_minutes) as stage_measure, c.stage_weight, c.all_weights,
                   c.open_before, c.yen, c.absorbed, s.reverses is not null as goods_returned,
                   s.adjusts is not null as adjusted, c.booked_on
            from orders.credit c
            join orders.settlement s on (s.office_id, s.id) = (c.office_id, c.settlement_id)
            where s.order_id = :orderId
            order by s.id, c.stage, c.person_id
            """;

    private static final String MATERIALS = """
            select m.material, ltrim(m.quantity, '-') as quantity, -m.value as yen, m.moved_on
            from orders.settlement s
            join orders.material_move m on m.lot_id = s.lot_id
            where s.order_id = :orderId and s.reverses is null and s.adjusts is null and m.corrects is null
              and not exists (select from orders.material_move k where k.lot_id = m.lot_id and k.corrects = m.id)
            order by m.id
            """;

    private final DatabaseClient database;

    SaleFacts(DatabaseClient database) {
        this.database = database;
    }

    Mono<SaleStory.Facts> get(UUID orderId) {
        return database.sql(FACTS)
                .bind("orderId", orderId)
                .mapProperties(SaleStory.Facts.class)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound(orderId)));
    }

    /** What went into the lot the piece is of. */
    Flux<CreditTrace.Used> materials(UUID orderId) {
        return database.sql(MATERIALS)
                .bind("orderId", orderId)
                .mapProperties(CreditTrace.Used.class)
                .all();
    }

    Flux<SaleStory.Part> parts(UUID orderId) {
        return database.sql(PARTS)
                .bind("orderId", orderId)
                .mapProperties(SaleStory.Part.class)
                .all();
    }
}
