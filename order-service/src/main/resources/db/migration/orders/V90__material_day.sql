-- Material whose day is in a closed month counts in the first open one; the day it moved stays.
alter table orders.material_move
  add column carried_to date,
  add column counts_on date generated always as (coalesce(carried_to, moved_on)) stored,
  add check (carried_to > moved_on);
comment on column orders.material_move.carried_to is 'the open day it counts on, where its own was in a closed month';

create function orders.refuse_closed_material() returns trigger
  language plpgsql as $$
begin
  perform orders.require_open_month(coalesce(new.carried_to, new.moved_on));
  return new;
end $$;
create trigger refuse_closed_month before insert on orders.material_move
  for each row execute function orders.refuse_closed_material();

drop index orders.material_move_office_id_moved_on_idx;
create index on orders.material_move (office_id, counts_on);
