-- Of what is noted again and again the last counts: who says the same once more, by a tap that came double, adds nothing.
create function orders.keep_once() returns trigger
  language plpgsql as $$
declare
  around constant text[] := array['id', 'added_by', 'added_at', 'noted_by', 'noted_at', 'said_by', 'said_at'];
  said constant jsonb := to_jsonb(new) - around;
  matter constant jsonb := (select jsonb_object_agg(part, said -> part) from unnest(tg_argv[1:] || array['office_id']) part);
  last jsonb;
begin
  perform pg_advisory_xact_lock(hashtextextended(tg_table_name || matter, 0));
  execute format('select to_jsonb(t) from %I.%I t where to_jsonb(t) @> $1 order by %I desc limit 1',
                 tg_table_schema, tg_table_name, tg_argv[0]) into last using matter;
  return case when last - around = said then null else new end;
end $$;
comment on function orders.keep_once() is 'told by which column the last is known, and by which ones rows are of one matter';

create trigger keep_once before insert on orders.past_year
  for each row execute function orders.keep_once('id', 'fiscal_year');
create trigger keep_once before insert on orders.past_month
  for each row execute function orders.keep_once('id', 'month');
create trigger keep_once before insert on orders.asset_cost
  for each row execute function orders.keep_once('id', 'as_of');
create trigger keep_once before insert on orders.average_rule
  for each row execute function orders.keep_once('id', 'fiscal_year');
create trigger keep_once before insert on orders.wage_target
  for each row execute function orders.keep_once('id', 'fiscal_year');
create trigger keep_once before insert on orders.confirmed_average
  for each row execute function orders.keep_once('id', 'valid_from');
create trigger keep_once before insert on orders.fee_standing
  for each row execute function orders.keep_once('id', 'valid_from');
create trigger keep_once before insert on orders.simplified_accounts
  for each row execute function orders.keep_once('id', 'fiscal_year');
create trigger keep_once before insert on orders.tax_number
  for each row execute function orders.keep_once('noted_at', 'valid_from');
create trigger keep_once before insert on orders.home_task
  for each row execute function orders.keep_once('said_at', 'task_id', 'valid_from');
create trigger keep_once before insert on orders.grading
  for each row execute function orders.keep_once('id', 'valid_from');
create trigger keep_once before insert on orders.person_grade
  for each row execute function orders.keep_once('id', 'person_id', 'valid_from');
