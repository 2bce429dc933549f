package mizuhiki.order.trace;

import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Everything about one yen, or one piece of work, in one question. */
@Repository
class Traces {

    private static final String CREDIT = """
            select jsonb_build_object(
              'credit', jsonb_build_object('id', c.id, 'personId', c.person_id, 'stage', c.stage,
                'minutes', c.minutes, 'stageMinutes', case when :all then c.stage_minutes end,
                'stageWeight', c.stage_weight, 'allWeights', c.all_weights, 'bookedOn', c.booked_on,
                'sharedBy', c.shared_by, 'measure', coalesce(c.measure, c.minutes),
                'stageMeasure', case when :all then coalesce(c.stage_measure, c.stage_minutes) end,
                'absorbed', c.absorbed, 'rounding', jsonb_build_object(
                  'numerator', case when s.adjusts is null and (s.reverses is null or s.quantity = -sold.quantity)
                    then s.proceeds::numeric * c.stage_weight * coalesce(c.measure, c.minutes)
                    else c.yen * 1000000000000::numeric + c.open_change end,
                  'denominator', case when s.adjusts is null and (s.reverses is null or s.quantity = -sold.quantity)
                    then c.all_weights::numeric * coalesce(c.stage_measure, c.stage_minutes)
                    else 1000000000000::numeric end,
                  'openBefore', c.open_before, 'yen', c.yen, 'openChange', c.open_change)),
              'sale', jsonb_build_object('settlementId', s.id, 'orderId', s.order_id, 'productId', s.product_id,
                'title', s.title, 'photoId', (
                  select coalesce(i.photo_id, p.photo_id)
                  from orders.purchase p left join orders.item i on i.product_id = p.product_id
                  where p.id = s.order_id),
                'quantity', s.quantity, 'soldQuantity', sold.quantity, 'price', s.price, 'shippingFee', s.shipping_fee,
                'channelFee', s.channel_fee, 'transferFee', s.transfer_fee, 'shippingCost', s.shipping_cost,
                'materialCost', s.material_cost, 'adjusts', s.adjusts is not null,
                'finalOn', coalesce(s.final_on, (s.happened_at at time zone 'Asia/Tokyo')::date + 8),
                'proceeds', s.proceeds, 'credited', case when :all then s.credited end,
                'happenedAt', s.happened_at, 'goodsReturned', s.reverses is not null),
              'lot', (
                select jsonb_build_object('id', l.lot_id, 'quantity', l.quantity, 'madeOn', l.made_on)
                from orders.lot l where l.lot_id = s.lot_id),
              'materials', coalesce((
                select jsonb_agg(jsonb_build_object('material', m.material, 'quantity', ltrim(m.quantity, '-'),
                    'yen', -m.value, 'movedOn', m.moved_on) order by m.id)
                from orders.material_move m
                where m.lot_id = s.lot_id and m.corrects is null and not exists (
                  select from orders.material_move k where k.lot_id = s.lot_id and k.corrects = m.id)), '[]'),
              'show', (
                select jsonb_build_object('id', w.show_id, 'title', w.title, 'startedAt', w.started_at,
                  'minutes', coalesce((
                    select jsonb_agg(p.minute order by p.minute) from orders.show_pin p
                    where p.show_id = w.show_id and p.product_id = s.product_id), '[]'))
                from orders.live_show w where w.show_id = s.show_id),
              'policy', (
                select jsonb_build_object('validFrom', p.valid_from, 'reason', p.reason)
                from orders.credit_policy p where p.valid_from = s.policy_from),
              'works', coalesce((
                select jsonb_agg(jsonb_build_object('id', w.id, 'personId', w.person_id, 'stage', w.stage,
                    'task', w.task, 'workedOn', w.worked_on, 'minutes', w.minutes + (
                      select coalesce(sum(k.minutes), 0) from orders.work_record k where k.corrects = w.id))
                  order by w.worked_on, w.id)
                from (
                  select r.*
                  from (values ('MAKING', s.lot_id), ('LISTING', s.product_id), ('SHOW', s.show_id),
                               ('PACKING', s.order_id)) as part(stage, subject_id)
                  join orders.work_record r on (r.stage, r.subject_id) = (part.stage, part.subject_id)
                  union all
                  select r.*
                  from orders.credit_policy p
                  cross join lateral (select date_trunc('month', sold.happened_at at time zone 'Asia/Tokyo')::date
                    - case p.common_of when 'MONTH_BEFORE' then interval '1 month' else interval '0' end as first) month
                  join orders.work_record r on r.person_id = c.person_id and r.stage = 'COMMON'
                    and r.worked_on >= month.first and r.worked_on < month.first + interval '1 month'
                  where c.stage = 'COMMON' and p.valid_from = s.policy_from
                ) w
                where w.corrects is null and w.by_member and (:all or w.person_id = c.person_id)), '[]'),
              'bookings', coalesce((
                select jsonb_agg(jsonb_build_object('entryId', e.id, 'kind', e.kind, 'bookedOn', e.booked_on,
                    'lines', (
                      select jsonb_agg(jsonb_build_object('account', p.account, 'stage', p.stage,
                        'personId', p.person_id, 'amount', p.amount) order by p.line)
                      from orders.posting p
                      where p.entry_id = e.id and (:all or p.person_id = c.person_id)))
                  order by e.booked_on, e.id)
                from orders.entry e
                where e.cause = s.id
                  and (:all or exists (
                    select from orders.posting p where p.entry_id = e.id and p.person_id = c.person_id))), '[]'),
              'wage', (
                select jsonb_build_object('month', t.month, 'gross', t.gross, 'byCredit', (
                  select sum((line ->> 'amount')::bigint)
                  from jsonb_path_query(t.content::jsonb, '$.lines[*]') as line
                  where line ->> 'kind' = 'BY_CREDIT'))
                from orders.statement t
                where not c.absorbed and t.person_id = c.person_id
                  and t.month = date_trunc('month', c.booked_on)::date)
            )::text
            from orders.credit c
            join orders.settlement s on (s.office_id, s.id) = (c.office_id, c.settlement_id)
            join orders.settlement sold
              on (sold.office_id, sold.id) = (s.office_id, coalesce(s.reverses, s.adjusts, s.id))
            where c.id = :creditId and (:all or c.person_id = :personId)
            """;

    private static final String WORK = """
            select jsonb_build_object(
              'work', jsonb_build_object('id', w.id, 'personId', w.person_id, 'stage', w.stage, 'task', w.task,
                'workedOn', w.worked_on, 'minutes', w.minutes + (
                  select coalesce(sum(k.minutes), 0) from orders.work_record k where k.corrects = w.id),
                'about', coalesce(
                  (select l.title from orders.lot l where w.stage = 'MAKING' and l.lot_id = w.subject_id),
                  (select i.title from orders.item i where w.stage = 'LISTING' and i.product_id = w.subject_id),
                  (select h.title from orders.live_show h where w.stage = 'SHOW' and h.show_id = w.subject_id),
                  (select p.title from orders.purchase p where w.stage = 'PACKING' and p.id = w.subject_id))),
              'sum', jsonb_build_object(
                'sales', count(e.id) filter (where not e.goods_returned and not e.adjusted),
                'yen', coalesce(sum(e.yen) filter (where not e.absorbed), 0)),
              'credits', coalesce(jsonb_agg(jsonb_build_object('creditId', e.id, 'orderId', e.order_id,
                  'title', e.title, 'photoId', (
                    select coalesce(i.photo_id, p.photo_id)
                    from orders.purchase p left join orders.item i on i.product_id = p.product_id
                    where p.id = e.order_id),
                  'bookedOn', e.booked_on, 'minutes', e.minutes, 'yen', e.yen, 'goodsReturned', e.goods_returned,
                  'absorbed', e.absorbed, 'paid', not e.absorbed and exists (
                    select from orders.statement t
                    where t.person_id = w.person_id and t.month = date_trunc('month', e.booked_on)::date))
                order by e.place) filter (where e.place <= 100), '[]')
            )::text
            from orders.work_record w
            left join lateral (
              select c.id, s.order_id, s.title, c.booked_on, c.minutes, c.yen, c.absorbed,
                     s.reverses is not null as goods_returned, s.adjusts is not null as adjusted,
                     row_number() over (order by c.booked_on desc, c.id desc) as place
              from (
                select m.id from orders.settlement m where w.stage = 'MAKING' and m.lot_id = w.subject_id
                union all
                select m.id from orders.settlement m where w.stage = 'LISTING' and m.product_id = w.subject_id
                union all
                select m.id from orders.settlement m where w.stage = 'SHOW' and m.show_id = w.subject_id
                union all
                select m.id from orders.settlement m where w.stage = 'PACKING' and m.order_id = w.subject_id
                union all
                select m.id
                from orders.credit k
                join orders.settlement m on (m.office_id, m.id) = (k.office_id, k.settlement_id)
                join orders.settlement sold
                  on (sold.office_id, sold.id) = (m.office_id, coalesce(m.reverses, m.adjusts, m.id))
                join orders.credit_policy p on p.valid_from = m.policy_from
                where w.stage = 'COMMON' and k.stage = 'COMMON' and k.person_id = w.person_id
                  and k.booked_on >= date_trunc('month', w.worked_on)::date
                  and date_trunc('month', sold.happened_at at time zone 'Asia/Tokyo')
                    - case p.common_of when 'MONTH_BEFORE' then interval '1 month' else interval '0' end
                    = date_trunc('month', w.worked_on::timestamp)
              ) of_work
              join orders.settlement s on s.id = of_work.id
              join orders.credit c on (c.office_id, c.settlement_id) = (s.office_id, s.id)
                and c.person_id = w.person_id and c.stage = w.stage
            ) e on true
            where w.id = (select coalesce(k.corrects, k.id) from orders.work_record k where k.id = :workId)
              and (:all or w.person_id = :personId)
            group by w.office_id, w.id
            """;

    private final DatabaseClient database;
    private final JsonMapper json;

    Traces(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Mono<CreditTrace> ofCredit(UUID creditId, Sight sight) {
        return database.sql(CREDIT)
                .bind("creditId", creditId)
                .bindProperties(sight)
                .mapValue(String.class)
                .one()
                .map(found -> json.readValue(found, CreditTrace.class))
                .switchIfEmpty(Mono.error(() -> new NotFound(creditId)));
    }

    /** Of a correction: the work it corrects. */
    Mono<WorkTrace> ofWork(UUID workId, Sight sight) {
        return database.sql(WORK)
                .bind("workId", workId)
                .bindProperties(sight)
                .mapValue(String.class)
                .one()
                .map(found -> json.readValue(found, WorkTrace.class))
                .switchIfEmpty(Mono.error(() -> new NotFound(workId)));
    }
}
