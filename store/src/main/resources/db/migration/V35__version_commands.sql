-- The audit log of versions: whatever was asked of one, by whom, why, and what became of it.
create table version_command (
  id            bigint generated always as identity primary key,
  analysis_id   bigint not null references analysis,
  version       int not null,
  command_id    uuid not null,
  type          text not null check (type in ('PUBLISH', 'WITHDRAW', 'RESTORE', 'IMPORT')),
  reason        text,
  actor         text not null,
  channel       text not null,
  accepted      boolean not null,
  code          text not null,
  -- the version that a restore or an import made
  made          int,
  received_at   timestamptz not null default now(),
  unique (analysis_id, command_id)
);
create index version_command_newest on version_command (analysis_id, id desc);

-- The day for which a version without a run is true: that of the version it restores, or as imported.
alter table analysis_version add column as_of date;
