-- What Temporal did to a run without telling it: terminated, reset, lost.

alter table run
  -- the id, not the name, of the namespace that its last execution lives in: a Temporal that lost
  -- its data has a namespace of the same name and another id
  add column namespace_id text,
  -- the execution that opened the run last, or that a reset put in its place
  add column execution_id text,
  -- when Temporal was last asked whether an execution of this run is alive
  add column looked_at    timestamptz;

create index run_silent on run (looked_at nulls first)
  where state in ('STARTING', 'RUNNING', 'WAITING_FOR_OPERATOR', 'PAUSED', 'IN_REVIEW');
create index run_unended on run (id)
  where state in ('STARTING', 'RUNNING', 'WAITING_FOR_OPERATOR', 'PAUSED', 'IN_REVIEW');

-- Tries that ended in a fault of our own: five of these, whatever other tries came between, are final.
alter table step_attempt
  add column unexpected_tries int not null default 0,
  -- the last sign of life of the try that makes the attempt; null once it has ended
  add column alive_at timestamptz;
