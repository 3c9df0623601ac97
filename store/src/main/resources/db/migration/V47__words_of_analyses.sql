-- The words of what stands, for search: one row for each analysis with a Live version. An index
-- over the texts themselves makes the planner read every text where it takes a word for a common
-- one (a minute at 20,000 analyses); vectors that are kept are cheap to look through in any plan.
drop index version_live_words;

create table analysis_words (
  analysis_id bigint primary key references analysis,
  words       tsvector not null
);
create index analysis_words_words on analysis_words using gin (words);

create function words_of(content jsonb) returns tsvector immutable language sql as $$
  select to_tsvector('english', coalesce(content ->> 'executive_summary', '') || ' '
    || coalesce(content ->> 'analysis_text', ''))
$$;

create function live_words() returns trigger language plpgsql as $$
begin
  if new.stage = 'LIVE' then
    insert into analysis_words values (new.analysis_id, words_of(new.content))
    on conflict (analysis_id) do update set words = excluded.words;
  elsif tg_op = 'UPDATE' and old.stage = 'LIVE' then
    delete from analysis_words where analysis_id = new.analysis_id;
  end if;
  return null;
end $$;

create trigger live_words after insert or update of stage on analysis_version
  for each row execute function live_words();

insert into analysis_words
select analysis_id, words_of(content) from analysis_version where stage = 'LIVE';
