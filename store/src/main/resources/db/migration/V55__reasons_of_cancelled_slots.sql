-- A slot whose run was cancelled says why where the run does: who ended its execution in Temporal,
-- and in which words. Otherwise as before.

create or replace function campaign_slot_follows_run() returns trigger language plpgsql as $$
declare
  slot_state text := case new.state
    when 'COMPLETED' then 'SUCCEEDED' when 'IN_REVIEW' then 'IN_REVIEW' when 'FAILED' then 'FAILED'
    when 'CANCELLED' then 'CANCELLED' else 'RUNNING' end;
  is_parked boolean := slot_state = 'RUNNING'
    and coalesce(jsonb_typeof(new.snapshot #> '{active,parking}'), 'null') = 'object';
begin
  update campaign_slot s set
    state = slot_state,
    parked = is_parked,
    reason = case new.state
      when 'FAILED' then left((select step ->> 'note' from jsonb_array_elements(new.snapshot -> 'steps') step
                               where step ->> 'status' = 'FAILED' limit 1), 500)
      when 'CANCELLED' then coalesce(s.reason, left((
        select step ->> 'note' from jsonb_array_elements(new.snapshot -> 'steps') step
        where step ->> 'status' = 'CANCELLED' and step ->> 'note' is not null limit 1), 500),
        'Its run was cancelled') end,
    ended_at = case when slot_state <> 'RUNNING' then clock_timestamp() end,
    tokens = spent.tokens,
    cost = spent.cost
  from (select coalesce(sum(tokens), 0) as tokens, coalesce(sum(cost), 0) as cost
        from provider_call_spend where run_id = new.id) spent
  where s.run_id = new.id and (s.state, s.parked) is distinct from (slot_state, is_parked);
  if found then
    perform pg_notify('lexatlas_campaign', new.campaign);
  end if;
  return null;
end $$;
