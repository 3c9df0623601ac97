-- One row per ingestion of a folder: progress while it runs, the report when it ended.
create table corpus_ingestion (
  id           uuid primary key,
  folder       text not null,
  state        text not null check (state in ('RUNNING', 'COMPLETED', 'FAILED')),
  done         int not null default 0,
  total        int not null default 0,
  report       jsonb,
  error        text,
  created_at   timestamptz not null default now(),
  completed_at timestamptz
);
