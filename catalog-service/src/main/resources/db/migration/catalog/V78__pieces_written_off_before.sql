-- From now on it is told when pieces will not be sold, or are found again. What happened before is told once, by the owner,
-- who stands outside the walls for that moment.
alter table catalog.movement no force row level security;
alter table catalog.outbox no force row level security;
insert into catalog.outbox (office_id, type, payload, occurred_at)
select m.office_id, 'PiecesWrittenOff',
       jsonb_build_object('movementId', m.id, 'lotId', m.lot_id,
                          'quantity', case m.kind when 'COUNTED' then -m.quantity else m.quantity end,
                          'day', (m.moved_at at time zone 'Asia/Tokyo')::date),
       m.moved_at
from catalog.movement m
where m.kind in ('WRITTEN_OFF', 'COUNTED')
order by m.position;
alter table catalog.outbox force row level security;
alter table catalog.movement force row level security;
