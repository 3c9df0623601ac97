-- Where a campaign's workflow lives and when Temporal was last asked about it: a Temporal that lost
-- its data has a namespace of the same name and another id.
alter table campaign
  add column namespace_id text,
  add column looked_at timestamptz;
create index campaign_unended on campaign (looked_at)
  where state in ('PLANNED', 'RUNNING', 'PAUSED');
