-- Names tie roles to their kind, and are written without space around them since some time; so are those from before.
-- Of two that are the same then, the one written without space stays.
create procedure streams.strip_names(name_of regclass, named text, keys text) language plpgsql as $$
declare
  spaces constant text := E' \t\n\r\u3000';
  same   text;
begin
  select string_agg(format('o.%1$I = n.%1$I and ', trim(key)), '') into same
  from unnest(string_to_array(keys, ',')) key where trim(key) <> '';
  execute format('alter table %s no force row level security', name_of);
  if keys <> '' then
    execute format($delete$
      delete from %1$s n where n.%2$I <> btrim(n.%2$I, %3$L) and exists (
        select from %1$s o
        where %4$s btrim(o.%2$I, %3$L) = btrim(n.%2$I, %3$L)
          and (o.%2$I <> btrim(o.%2$I, %3$L), o.%2$I) < (true, n.%2$I))
      $delete$, name_of, named, spaces, same);
  end if;
  execute format($update$
    update %1$s set %2$I = btrim(%2$I, %3$L) where %2$I <> btrim(%2$I, %3$L) and btrim(%2$I, %3$L) <> ''
    $update$, name_of, named, spaces);
  execute format('alter table %s force row level security', name_of);
end $$;

call streams.strip_names('streams.role_slot', 'name', '');
call streams.strip_names('streams.role_kind', 'name', 'office_id');
call streams.strip_names('streams.skill', 'kind', 'office_id, person_id');
call streams.strip_names('streams.growth_wish', 'kind', 'office_id, person_id');
call streams.strip_names('streams.cue', 'role', 'office_id, show_id, segment_id');

drop procedure streams.strip_names;
