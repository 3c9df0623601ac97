-- A run's row is written eight times in its life, and its snapshot each time. An index that reads the
-- snapshot made every one of these writes touch every index of the table; a column of its own does
-- not. PostgreSQL then writes in place where the page has room for it.
drop index run_failed_step;
alter table run add column failed_step boolean not null
  generated always as (snapshot -> 'steps' @> '[{"status": "FAILED"}]') stored;
create index run_failed_step on run (created_at desc, id desc)
  where state in ('FAILED', 'WAITING_FOR_OPERATOR') and failed_step;
alter table run set (fillfactor = 70);
