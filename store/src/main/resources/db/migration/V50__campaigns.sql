-- Campaigns, their slots, and what happened to them.

create table campaign (
  id            uuid primary key,
  workflow_id   text not null unique,
  state         text not null,
  revision      bigint not null,
  -- the whole CampaignState; the columns above repeat what lists filter by
  snapshot      jsonb not null,
  slots         int not null,
  -- what the admission said last, in words, and until when it waits
  holdup        text,
  holdup_until  timestamptz,
  created_at    timestamptz not null default now(),
  started_at    timestamptz,
  completed_at  timestamptz,
  updated_at    timestamptz not null default now(),
  -- when a workflow must be woken or started for it at the latest; null when none must
  wake_due_at   timestamptz
);
create index campaign_newest on campaign (created_at desc, id desc);
create index campaign_wake on campaign (wake_due_at) where wake_due_at is not null;

create table campaign_slot (
  campaign_id   uuid not null references campaign,
  country       text not null,
  topic         text not null,
  ordinal       int not null,
  -- made of the campaign and the pair: whoever starts the slot's run, it is this run
  run_id        uuid not null unique,
  state         text not null default 'PENDING' check (state in ('PENDING', 'RUNNING', 'SUCCEEDED',
                  'IN_REVIEW', 'FAILED', 'CANCELLED', 'NOT_STARTED')),
  -- why it failed or did not start
  reason        text,
  -- the run that kept the analysis busy
  blocked_by    uuid,
  -- its run waits for a time, such as a quota's refill, and holds no place
  parked        boolean not null default false,
  tries         int not null default 0,
  cancel_asked  boolean not null default false,
  tokens        bigint not null default 0,
  cost          numeric not null default 0,
  started_at    timestamptz,
  ended_at      timestamptz,
  looked_at     timestamptz,
  primary key (campaign_id, country, topic)
) with (fillfactor = 80);
create unique index slot_place on campaign_slot (campaign_id, ordinal);
create index slot_pending on campaign_slot (campaign_id, ordinal) where state = 'PENDING';
create index slot_running on campaign_slot (campaign_id) where state = 'RUNNING';
create index slot_by_state on campaign_slot (campaign_id, state, ordinal)
  where state in ('FAILED', 'NOT_STARTED', 'IN_REVIEW', 'CANCELLED');

-- What happened to a campaign, commands among it: the audit log and the event log in one.
create table campaign_event (
  id            bigint generated always as identity primary key,
  campaign_id   uuid not null,
  kind          text not null check (kind in ('COMMAND', 'ORDERED', 'OPENED', 'PAUSED', 'COMPLETED', 'RECONCILED')),
  -- commands alone
  command_id    text,
  name          text,
  type          text,
  reason        text,
  actor         text,
  claimed_actor text,
  channel       text,
  body          text,
  accepted      boolean,
  code          text,
  slots         bigint,
  revision      bigint,
  repeats       int not null default 0,
  -- all
  words         text not null,
  at            timestamptz not null default now(),
  unique (campaign_id, command_id)
);
create index campaign_event_newest on campaign_event (campaign_id, id desc);

-- What providers charge, per million tokens and per call; model '' is any model of the provider.
create table provider_price (
  provider      text not null,
  model         text not null,
  input         numeric not null default 0,
  output        numeric not null default 0,
  thinking      numeric not null default 0,
  cached        numeric not null default 0,
  per_call      numeric not null default 0,
  primary key (provider, model)
);

create view provider_call_spend as
select c.run_id, c.provider, c.at,
  c.tokens_input + c.tokens_output + c.tokens_thinking + c.tokens_cached as tokens,
  coalesce((p.input * c.tokens_input + p.output * c.tokens_output + p.thinking * c.tokens_thinking
    + p.cached * c.tokens_cached) / 1000000 + p.per_call, 0) as cost
from provider_call c
left join lateral (
  select * from provider_price p
  where p.provider = c.provider and p.model in (coalesce(c.model, ''), '')
  order by p.model desc limit 1) p on true;

-- The end of a campaign's run closes its slot in the very transaction that ends the run. Runs
-- without a campaign never come here, and those with one only when they end, begin again or park.
create function campaign_slot_follows_run() returns trigger language plpgsql as $$
declare
  slot_state text := case new.state
    when 'COMPLETED' then 'SUCCEEDED' when 'IN_REVIEW' then 'IN_REVIEW' when 'FAILED' then 'FAILED'
    when 'CANCELLED' then 'CANCELLED' else 'RUNNING' end;
  is_parked boolean := slot_state = 'RUNNING'
    and coalesce(jsonb_typeof(new.snapshot #> '{active,parking}'), 'null') = 'object';
begin
  update campaign_slot s set
    state = slot_state,
    parked = is_parked,
    reason = case new.state
      when 'FAILED' then left((select step ->> 'note' from jsonb_array_elements(new.snapshot -> 'steps') step
                               where step ->> 'status' = 'FAILED' limit 1), 500)
      when 'CANCELLED' then coalesce(s.reason, 'Its run was cancelled') end,
    ended_at = case when slot_state <> 'RUNNING' then clock_timestamp() end,
    tokens = spent.tokens,
    cost = spent.cost
  from (select coalesce(sum(tokens), 0) as tokens, coalesce(sum(cost), 0) as cost
        from provider_call_spend where run_id = new.id) spent
  where s.run_id = new.id and (s.state, s.parked) is distinct from (slot_state, is_parked);
  if found then
    perform pg_notify('lexatlas_campaign', new.campaign);
  end if;
  return null;
end $$;

create trigger campaign_slot_follows_run after update on run for each row
when (new.campaign is not null and (
  (new.state is distinct from old.state and (
    new.state in ('COMPLETED', 'IN_REVIEW', 'FAILED', 'CANCELLED')
    or old.state in ('COMPLETED', 'IN_REVIEW', 'FAILED', 'CANCELLED')))
  or (new.snapshot #> '{active,parking}') is distinct from (old.snapshot #> '{active,parking}')))
execute function campaign_slot_follows_run();
