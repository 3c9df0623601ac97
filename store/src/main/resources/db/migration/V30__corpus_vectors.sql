-- What the passages of a document mean, as vectors: all of one document in one value, in the order
-- of its passages. A search reads every vector of a jurisdiction, so they lie apart from the texts.
create table corpus_vectors (
  document    text primary key references corpus_document on delete cascade,
  model       text not null,
  -- SHA-256 of the passages: the same text is never embedded twice
  text_digest text not null,
  -- one signed byte a dimension, passage after passage
  vectors     bytea not null
);

-- bytes of vectors do not compress
alter table corpus_vectors alter column vectors set storage external;

create index corpus_vectors_by_text on corpus_vectors (text_digest);
