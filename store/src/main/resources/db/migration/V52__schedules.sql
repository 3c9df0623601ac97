-- Schedules as people defined them; Temporal keeps the clock, and starts the campaigns.
create table campaign_schedule (
  id            uuid primary key,
  definition    jsonb not null,
  ordered_by    text not null,
  created_at    timestamptz not null default now(),
  updated_at    timestamptz not null default now()
);
create index schedule_newest on campaign_schedule (created_at desc, id desc);
