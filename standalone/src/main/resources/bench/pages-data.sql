-- Statements that fill a database for `lexatlas bench pages`. Each part begins with what is said
-- while it runs. RUN_COLUMNS are those that can be written. The newest run of the table is the model of all others; bench_text holds texts.

-- ### ANALYSES analyses.
insert into analysis (country, topic, verified_as_of, changed_on, last_version, created_at)
select j.code, t.id, current_date - (random() * 200)::int, current_date - (random() * 400)::int, 2,
  now() - random() * interval '700 days'
from topic t cross join jurisdiction j
where t.id like 'Generated%'
limit :analyses
on conflict do nothing;

-- ### RUNS runs.
insert into run (RUN_COLUMNS)
select RUN_COLUMNS from (select made.*
from run model
cross join (
  select g, row_number() over (order by g) as n from generate_series(1, :runs) g) number
join (
  select country, topic, id, row_number() over (order by id) as n from analysis
  where topic like 'Generated%') pair
  on pair.n = 1 + number.n % (select count(*) from analysis where topic like 'Generated%')
cross join lateral (
  select gen_random_uuid() as id, now() - interval '700 days' * number.n / :runs as at,
    case when number.n % 50 = 0 then 'FAILED' when number.n % 97 = 0 then 'CANCELLED'
      else 'COMPLETED' end as state) fresh
cross join lateral jsonb_populate_record(model, jsonb_build_object(
  'id', fresh.id,
  'workflow_id', 'run.' || pair.country || '.' || pair.topic || '.' || fresh.id,
  'analysis_id', pair.id,
  'country', pair.country,
  'topic', pair.topic,
  'state', fresh.state,
  'created_at', fresh.at,
  'started_at', fresh.at,
  'completed_at', fresh.at + interval '90 seconds',
  'updated_at', fresh.at + interval '90 seconds',
  'snapshot', jsonb_set(jsonb_set(jsonb_set(model.snapshot, '{spec,id}', to_jsonb(fresh.id::text)),
      '{spec,country}', to_jsonb(pair.country)), '{spec,topic}', to_jsonb(pair.topic)))) made
where model.id = (select id from run order by created_at desc limit 1)) many;

-- ### Their attempts.
insert into step_attempt
select made.*
from (select id from run where topic not like 'Generated%' order by created_at desc limit 1) model
join step_attempt a on a.run_id = model.id
cross join run r
cross join lateral jsonb_populate_record(a, jsonb_build_object(
  'run_id', r.id, 'started_at', r.started_at, 'completed_at', r.completed_at)) made
where r.topic like 'Generated%';

-- ### Two versions of each analysis.
insert into analysis_version (analysis_id, number, stage, topic_version, status, content,
  change_note, run_id, step, attempt, baseline, created_at, published_at)
select a.id, v.number, v.stage, 1, (array['Allowed', 'Restricted', 'Banned'])[1 + a.id % 3],
  b.content, 'Status unchanged. 2 statements added.', r.id, 'BLENDED_SYNTHESIS', 1,
  case when v.number = 2 then 1 end, r.created_at, r.completed_at
from analysis a
cross join (values (1, 'SUPERSEDED'), (2, 'LIVE')) v (number, stage)
join bench_text b on b.n = (a.id + v.number * 7) % :texts
cross join lateral (
  select * from run where country = a.country and topic = a.topic
  order by created_at desc offset 2 - v.number limit 1) r
where a.topic like 'Generated%';

-- ### What operators asked.
insert into operator_command (run_id, command_id, name, type, reason, actor, channel, accepted,
  code, words, received_at, answered_at)
select id, 'bench-' || id, 'requestStep', 'REQUEST_STEP', 'a new circular', 'ann', 'API', true,
  'ACCEPTED', 'Base Research runs again', created_at, created_at
from run where topic like 'Generated%' and random() < 0.2;
