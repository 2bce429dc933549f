-- The branch for whole trays is seldom taken, but planned each time; once an office has a hundred thousand holds, it is
-- planned for several processes at once, and those are started, with nothing to do, for every batch of a hot minute.
alter function catalog.take_trays(uuid[], uuid[], uuid[], text[], boolean)
  set max_parallel_workers_per_gather = 0;
