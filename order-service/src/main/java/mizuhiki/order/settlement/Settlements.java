package mizuhiki.order.settlement;

import java.util.Map;
import java.util.UUID;
import mizuhiki.order.sharing.Credit;
import mizuhiki.order.sharing.MemberStage;
import mizuhiki.shared.event.Stage;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Settled sales and the credit they gave. */
@Repository
class Settlements {

    private static final String ONE_AT_A_TIME =
            "select pg_advisory_xact_lock(hashtextextended('orders.credit ' || people.current_office(), 0))";

    private static final String SETTLE = """
            insert into orders.settlement
              (id, order_id, reverses, adjusts, product_id, lot_id, show_id, title, quantity, price, shipping_fee,
               channel_fee, transfer_fee, shipping_cost, material_cost, proceeds, credited, policy_from, final_on,
               booked_on, happened_at)
            values (:id, :orderId, :reverses, :adjusts, :productId, :lotId, :showId, :title, :quantity, :price,
               :shippingFee, :channelFee, :transferFee, :shippingCost, :materialCost, :proceeds, :credited, :policyFrom,
               :finalOn, :bookedOn, :happenedAt)
            on conflict do nothing
            """;

    private static final String CREDIT = """
            insert into orders.credit
              (id, settlement_id, person_id, stage, shared_by, minutes, stage_minutes, measure, stage_measure,
               stage_weight, all_weights, open_before, yen, open_change, absorbed, booked_on, task_id)
            select c.id, s.id, c."personId", c.stage, c."sharedBy", c.minutes, c."stageMinutes", c.measure,
                   c."stageMeasure", c."stageWeight", c."allWeights", c."openBefore", c.yen, c."openChange", :absorbed,
                   s.booked_on, case when coalesce(s.reverses, s.adjusts) is not null then of.task_id else done.task_id end
            from orders.settlement s
            cross join
              json_to_recordset(cast(:credits as json)) as c(id uuid, "personId" uuid, stage text, "sharedBy" text,
                minutes int, "stageMinutes" int, measure int, "stageMeasure" int, "stageWeight" int, "allWeights" int,
                "openBefore" bigint, yen bigint, "openChange" bigint)
            left join orders.credit of on of.settlement_id in (s.reverses, s.adjusts)
              and (of.person_id, of.stage) = (c."personId", c.stage)
            left join lateral (
              select w.task_id
              from orders.work_record w
              where w.by_member and w.person_id = c."personId" and w.stage = c.stage and w.task_id is not null
                and w.subject_id = case c.stage when 'MAKING' then s.lot_id when 'LISTING' then s.product_id
                                                when 'SHOW' then s.show_id when 'PACKING' then s.order_id end
              group by w.task_id
              order by sum(w.minutes) desc, sum(w.pieces) desc, w.task_id
              limit 1) done on true
            where s.id = :settlementId
            """;

    private static final String OPEN = """
            select stage, person_id, sum(open_change)::bigint as parts
            from orders.credit
            group by stage, person_id
            """;

    private static final String OF_ORDER = """
            select id, order_id, reverses, adjusts, product_id, lot_id, show_id, title, quantity, price, shipping_fee,
                   channel_fee, transfer_fee, shipping_cost, material_cost, proceeds, credited, policy_from,
                   coalesce(final_on, (happened_at at time zone 'Asia/Tokyo')::date + 8) as final_on, booked_on,
                   happened_at
            from orders.settlement
            where order_id = :orderId
            order by id
            """;

    private static final String CREDITS = """
            select id, person_id, stage, shared_by, minutes, stage_minutes, coalesce(measure, minutes) as measure,
                   coalesce(stage_measure, stage_minutes) as stage_measure, stage_weight, all_weights, open_before,
                   yen, open_change
            from orders.credit
            where settlement_id = :settlementId
            order by stage, person_id
            """;

    private final DatabaseClient database;
    private final JsonMapper json;

    Settlements(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** What is carried from sale to sale can only be read right if nobody else is settling. */
    Mono<Void> oneAtATime() {
        return database.sql(ONE_AT_A_TIME).then();
    }

    /** Emits whether it was new: a sale settles once. What came back is told once, and the database refuses more than was sold. */
    Mono<Boolean> add(Settled settled) {
        return database.sql(SETTLE)
                .bindProperties(SettlementRow.of(settled.settlement()))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1)
                .delayUntil(isNew -> isNew ? credit(settled) : Mono.empty());
    }

    private Mono<Void> credit(Settled settled) {
        return database.sql(CREDIT)
                .bind("settlementId", settled.settlement().id())
                .bind("absorbed", settled.absorbed())
                .bind("credits", json.writeValueAsString(settled.credits()))
                .then();
    }

    Mono<Map<MemberStage, Long>> open() {
        return database.sql(OPEN).mapProperties(Open.class).all().collectMap(Open::key, Open::parts);
    }

    /** The sale itself first, then what changed it. */
    Flux<Settlement> of(UUID orderId) {
        return database.sql(OF_ORDER)
                .bind("orderId", orderId)
                .mapProperties(SettlementRow.class)
                .all()
                .map(SettlementRow::settlement);
    }

    Flux<Credit> credits(UUID settlementId) {
        return database.sql(CREDITS)
                .bind("settlementId", settlementId)
                .mapProperties(Credit.class)
                .all();
    }

    record Open(Stage stage, UUID personId, long parts) {

        MemberStage key() {
            return new MemberStage(stage, personId);
        }
    }
}
