-- Takes the turn of the products, one after the other in the same order everywhere, and only then looks: under read
-- committed each statement in here sees what was committed before the lock was given. So nothing that is decided on the
-- answer can be overtaken by another process. Of the holds come those that are over, those of the buyers who ask, and
-- those that are asked about; of the shows those that are not over, have pieces left, are asked about, or in which somebody
-- has joined the queue: how the queue goes on is up to their show, even after its end.
-- A whole tray has them all. Each kind of row is read once for all products, and holds of buyers by the buyer: one product
-- may have thousands. Planning anew for every batch would cost five times what looking costs; so the plan has to do for later,
-- too, and reads no table as a whole, however small it is now (a list of buyers would look dearer than that: each is asked
-- about alone); nor are processes started for the branch for whole trays. Whether any order waits for its payment is told of
-- each product, so that nobody has to look once more where pieces were taken and nobody waits. A tray is read once and by
-- nobody here, and json is put together faster than jsonb.
drop function catalog.take_trays(uuid[], uuid[], uuid[], text[], boolean);
create function catalog.take_trays(product_ids uuid[], hold_ids uuid[], show_ids uuid[], buyer_key_hashes text[],
                                   whole boolean default false)
  returns table (decided_at timestamptz, tray json, awaited boolean)
  language plpgsql
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off
  set max_parallel_workers_per_gather = 0
  as $$
begin
  perform from catalog.product
    where office_id = people.current_office() and id = any (product_ids) order by id for no key update;
  decided_at := clock_timestamp();
  show_ids := show_ids || array(
    select show_id from catalog.hold where office_id = people.current_office() and id = any (hold_ids) and show_id is not null);
  return query
    with piles as (
      select stock.product_id as id, json_agg(json_build_object(
               'lot_id', lot_id, 'place', place, 'received', received, 'on_hand', on_hand, 'held', held)) as it
        from catalog.stock
       where office_id = people.current_office() and stock.product_id = any (product_ids)
       group by 1
    ), queue as (
      select * from catalog.waiter
       where office_id = people.current_office() and waiter.product_id = any (product_ids) and state = 'WAITING'
    ), lines as (
      select line.product_id as id, json_agg(row_to_json(line)) as it
        from catalog.show_line line
       where office_id = people.current_office() and line.product_id = any (product_ids)
         and (whole or over_at is null or show_id = any (show_ids)
           or exists (select from queue where queue.product_id = line.product_id and queue.show_id = line.show_id)
           or exists (
           select from catalog.stock
            where stock.office_id = line.office_id and stock.product_id = line.product_id
              and place = 'SHOW-' || show_id and on_hand > 0))
       group by 1
    ), asked as (
      select over.* from unnest(product_ids) as asked (id) cross join lateral (
        select * from catalog.hold
         where office_id = people.current_office() and hold.product_id = asked.id
           and state in ('LIVE', 'OPEN') and expires_at < 'infinity' and expires_at <= decided_at limit 500) as over
      union
      select kept.* from unnest(buyer_key_hashes) as buyer (key) cross join lateral (
        select * from catalog.hold
         where office_id = people.current_office() and hold.buyer_key_hash = buyer.key and hold.buyer_key_hash <> ''
           and state in ('LIVE', 'OPEN') offset 0) as kept
      union
      select * from catalog.hold where office_id = people.current_office() and id = any (hold_ids)
      union
      select * from catalog.hold
       where whole and office_id = people.current_office() and hold.product_id = any (product_ids)
    ), holds as (
      select asked.product_id as id, json_agg(row_to_json(asked)) as it from asked group by 1
    ), waiters as (
      select queue.product_id as id, json_agg(row_to_json(queue)) as it from queue group by 1
    )
    select decided_at, json_build_object(
             'product_id', product.id, 'price', offer.price,
             'piles', coalesce(piles.it, '[]'), 'lines', coalesce(lines.it, '[]'),
             'holds', coalesce(holds.it, '[]'), 'waiters', coalesce(waiters.it, '[]')),
           exists (select from catalog.hold
                    where office_id = people.current_office() and hold.product_id = product.id and state = 'AWAITING')
      from unnest(product_ids) as product (id)
      join catalog.product as known on known.office_id = people.current_office() and known.id = product.id
      left join catalog.offer on offer.office_id = known.office_id and offer.product_id = known.id
      left join piles on piles.id = product.id
      left join lines on lines.id = product.id
      left join holds on holds.id = product.id
      left join waiters on waiters.id = product.id;
end $$;
