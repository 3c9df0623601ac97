-- The documents that the user put in, and the passages that they are searched by.
-- A document's id comes from its bytes: changed bytes are another document, so that a quote's
-- (document, offset) never points into a text it was not taken from.
create table corpus_document (
  id          text primary key,
  location    text not null unique,
  digest      text not null,
  state       text not null check (state in ('INDEXED', 'UNASSIGNED', 'UNREADABLE')),
  reason      text,
  title       text not null,
  url         text,
  date        text check (date ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
  date_from   date,
  type        text not null check (type in
                ('law', 'regulator', 'government', 'law_firm', 'news', 'industry', 'blog')),
  country     text,
  topic       text,
  language    text not null,
  sample      boolean not null default false,
  body        text not null,
  ingested_at timestamptz not null default now(),
  check (state <> 'INDEXED' or country is not null),
  check (state <> 'UNREADABLE' or reason is not null)
);

create index corpus_document_by_country on corpus_document (country) where state = 'INDEXED';
create index corpus_document_by_digest on corpus_document (digest);

create table corpus_passage (
  document    text not null references corpus_document on delete cascade,
  ordinal     int  not null,
  -- where the passage begins in corpus_document.body, in UTF-16 code units as Java counts them
  start       int  not null,
  body        text not null,
  words       tsvector not null,
  primary key (document, ordinal)
);

create index corpus_passage_words on corpus_passage using gin (words);
