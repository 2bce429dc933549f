-- Staff may end somebody's place in a queue.
alter table catalog.waiter drop constraint waiter_state_check;
alter table catalog.waiter add constraint waiter_state_check
  check (state in ('WAITING', 'GIVEN', 'LEFT', 'OVER', 'TAKEN_OUT'));
