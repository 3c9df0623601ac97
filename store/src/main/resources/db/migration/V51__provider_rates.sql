-- How many calls a provider takes, per key and model, counted here for all workers together.
create table provider_rate (
  key           text not null,
  model         text not null,
  provider      text not null,
  -- null where no rate is set and only the vendor's own words slow calls down
  per_minute    int,
  -- before this moment no permit is given
  next_at       timestamptz not null default now(),
  -- grows when the vendor says that it is too fast, and shrinks with every permit
  slowdown      double precision not null default 1,
  slowed_until  timestamptz,
  slow_cause    text,
  -- a quota is used up until then: campaigns start no run before it; who calls anyway may try
  hold_until    timestamptz,
  hold_cause    text,
  permits       bigint not null default 0,
  primary key (key, model)
);
create index provider_rate_hold on provider_rate (provider) where hold_until is not null;
