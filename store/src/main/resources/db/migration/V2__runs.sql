-- Runs, their attempts, what they made, and what was asked of them.

create table analysis (
  id            bigint generated always as identity primary key,
  country       text not null,
  topic         text not null,
  created_at    timestamptz not null default now(),
  -- the last day for which a refresh found the Live version true, and the run that did
  verified_as_of date,
  verified_by   uuid,
  -- the last day on which a fact changed
  changed_on    date,
  last_version  int not null default 0,
  unique (country, topic)
);

create table analysis_version (
  analysis_id   bigint not null references analysis,
  number        int not null,
  stage         text not null check (stage in ('DRAFT', 'IN_REVIEW', 'LIVE', 'SUPERSEDED', 'WITHDRAWN')),
  topic_version int not null,
  status        text not null,
  content       jsonb not null,
  change_note   text,
  -- where it came from; a restored or imported version has no run
  run_id        uuid,
  step          text,
  attempt       int,
  -- Live when the synthesis started: publishing compares and sets against it
  baseline      int,
  simulated     boolean not null default false,
  created_at    timestamptz not null default now(),
  published_at  timestamptz,
  primary key (analysis_id, number)
);
create unique index one_live_version on analysis_version (analysis_id) where stage = 'LIVE';
create index version_by_run on analysis_version (run_id) where run_id is not null;

create table run (
  id            uuid primary key,
  workflow_id   text not null unique,
  namespace     text,
  analysis_id   bigint not null references analysis,
  country       text not null,
  topic         text not null,
  mode          text not null,
  provider      text not null,
  policy        text not null,
  as_of         date not null,
  campaign      text,
  state         text not null,
  revision      bigint not null,
  generation    int not null,
  -- the whole RunState; the columns above repeat what lists filter by
  snapshot      jsonb not null,
  open_window_seconds int,
  first_execution_id text,
  created_at    timestamptz not null default now(),
  started_at    timestamptz,
  completed_at  timestamptz,
  updated_at    timestamptz not null default now(),
  start_tries   int not null default 0,
  start_due_at  timestamptz
);
create unique index one_open_run on run (country, topic)
  where state in ('STARTING', 'RUNNING', 'WAITING_FOR_OPERATOR', 'PAUSED');
create index run_newest on run (created_at desc, id desc);
create index run_by_analysis on run (country, topic, created_at desc, id desc);
create index run_by_state on run (state, created_at desc, id desc);
create index run_by_campaign on run (campaign, created_at desc, id desc) where campaign is not null;
create index run_starting on run (start_due_at) where state = 'STARTING';

create table step_attempt (
  run_id        uuid not null references run,
  step          text not null,
  number        int not null,
  state         text not null check (state in
                  ('RUNNING', 'PARKED', 'COMPLETED', 'FAILED', 'SKIPPED', 'SUPERSEDED', 'CANCELLED')),
  provider      text not null,
  model         text,
  prompt        text,
  actor         text,
  reason        text,
  -- what the attempt worked from: instructions, attempts of earlier steps, baseline version
  inputs        jsonb not null,
  raw_reply     text,
  raw_tokens    jsonb,
  output        jsonb,
  digest        text,
  -- how it ended, as reported to the workflow
  report        jsonb,
  error_type    text,
  error         text,
  try_number    int not null default 1,
  next_try_at   timestamptz,
  phase         text,
  tokens_input  bigint not null default 0,
  tokens_output bigint not null default 0,
  tokens_thinking bigint not null default 0,
  tokens_cached bigint not null default 0,
  started_at    timestamptz not null,
  completed_at  timestamptz,
  primary key (run_id, step, number)
);

-- Every call that a provider may charge for: never updated, never deleted.
create table provider_call (
  id            bigint generated always as identity primary key,
  run_id        uuid not null,
  step          text not null,
  attempt       int not null,
  provider      text not null,
  model         text,
  tokens_input  bigint not null,
  tokens_output bigint not null,
  tokens_thinking bigint not null,
  tokens_cached bigint not null,
  at            timestamptz not null default now()
);
create index provider_call_by_run on provider_call (run_id);

-- The audit log: whatever was asked of a run, by whom, and what became of it.
create table operator_command (
  id            bigint generated always as identity primary key,
  run_id        uuid not null,
  command_id    text not null,
  name          text not null,
  type          text,
  step          text,
  scope         text,
  reason        text,
  actor         text,
  claimed_actor text,
  channel       text not null,
  body          text,
  -- null while Temporal has not taken it
  accepted      boolean,
  code          text,
  words         text,
  attempt       int,
  revision      bigint,
  -- the Temporal execution that a signal without an id came through
  derived_from  text,
  repeats       int not null default 0,
  received_at   timestamptz not null default now(),
  answered_at   timestamptz,
  unique (run_id, command_id)
);
create index command_pending on operator_command (received_at) where accepted is null;
create index command_newest on operator_command (id desc);

create table worker_heartbeat (
  worker        text not null,
  task_queue    text not null,
  seen_at       timestamptz not null,
  primary key (worker, task_queue)
);

-- The simulated provider's own count of calls, outside any worker, so that tests can compare.
create table simulated_call (
  id            bigint generated always as identity primary key,
  step          text not null,
  country       text not null,
  topic         text not null,
  fault         text,
  at            timestamptz not null default now()
);
