-- Lists of runs by topic and by mode are read by keyset, as those by state and provider are.
create index run_by_topic on run (topic, created_at desc, id desc);
create index run_by_mode on run (mode, created_at desc, id desc);
-- Every view of the list counts the runs with a failed step: without this it reads the snapshot of
-- each run that failed or waits. The condition is that of RunList, word for word.
create index run_failed_step on run (created_at desc, id desc)
  where state in ('FAILED', 'WAITING_FOR_OPERATOR')
    and snapshot -> 'steps' @> '[{"status": "FAILED"}]';
