-- Reference data: where and what can be asked. Rows come from the data files at start-up.
create table jurisdiction (
  code        text primary key,
  alpha3      text,
  numeric     text,
  name        text not null,
  region      text not null,
  sub_region  text not null,
  kind        text not null check (kind in ('COUNTRY', 'TERRITORY', 'SUPRANATIONAL', 'ZONE')),
  parent      text references jurisdiction
);

-- Every version of a topic is kept: an old analysis keeps the words it was written in.
create table topic (
  id          text not null,
  version     int  not null,
  ordinal     int  not null, -- the place among all topics, the same in every version
  title       text not null,
  description text not null,
  statuses    jsonb not null,
  primary key (id, version)
);
