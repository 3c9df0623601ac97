-- The outbox: one row for each change of a run, written by a trigger inside the change's own
-- statement. Rows commit out of the order of any sequence; read only those of transactions that
-- are older than every running one (xid < pg_snapshot_xmin(pg_current_snapshot())), ordered by
-- (xid, id), and none is ever missed.
create table event (
  xid      xid8 not null default pg_current_xact_id(),
  id       bigint generated always as identity,
  kind     text not null,
  run_id   uuid,
  country  text,
  topic    text,
  campaign text,
  state    text,
  revision bigint,
  at       timestamptz not null default now(),
  primary key (xid, id)
);
create index event_at on event using brin (at);

create function run_changed() returns trigger language plpgsql as $$
begin
  insert into event (kind, run_id, country, topic, campaign, state, revision)
  values ('run', new.id, new.country, new.topic, new.campaign, new.state, new.revision);
  -- without a payload: several in one transaction are one
  perform pg_notify('lexatlas_event', '');
  return null;
end $$;

create trigger run_ordered after insert on run for each row execute function run_changed();
create trigger run_changed after update on run for each row
  when (old.revision is distinct from new.revision) execute function run_changed();

-- What an attempt is doing is told to whoever listens just now, and to nobody later.
create function attempt_progressed() returns trigger language plpgsql as $$
begin
  perform pg_notify('lexatlas_progress', new.run_id::text);
  return null;
end $$;

create trigger attempt_progressed after update on step_attempt for each row
  when (old.phase is distinct from new.phase and new.phase is not null
        or old.try_number is distinct from new.try_number
        or old.next_try_at is distinct from new.next_try_at)
  execute function attempt_progressed();

-- What the lists of the console filter and sort by.
create index run_by_provider on run (provider, created_at desc, id desc);
create index command_by_actor on operator_command (coalesce(actor, claimed_actor), id desc);
create index command_words on operator_command using gin (to_tsvector('simple',
  coalesce(reason, '') || ' ' || coalesce(words, '') || ' ' || coalesce(body, '') || ' '
  || coalesce(code, '') || ' ' || command_id));
