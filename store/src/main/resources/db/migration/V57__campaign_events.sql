-- Campaigns tell of themselves in the outbox too: a page of one listens instead of asking. Their
-- runs have told it all along (event.campaign); what no run tells is a command, a pause and its
-- reason, the end, and a slot that never got a run.
create function campaign_changed() returns trigger language plpgsql as $$
begin
  insert into event (kind, campaign, state, revision)
  values ('campaign', new.id::text, new.state, new.revision);
  perform pg_notify('lexatlas_event', '');
  return null;
end $$;

create trigger campaign_ordered after insert on campaign for each row
  execute function campaign_changed();
create trigger campaign_changed after update on campaign for each row
  when ((old.revision, old.state, old.holdup, old.holdup_until)
        is distinct from (new.revision, new.state, new.holdup, new.holdup_until))
  execute function campaign_changed();

create function slot_not_started() returns trigger language plpgsql as $$
begin
  insert into event (kind, country, topic, campaign, state)
  values ('slot', new.country, new.topic, new.campaign_id::text, new.state);
  perform pg_notify('lexatlas_event', '');
  return null;
end $$;

-- cancelled slots come by the thousand, and with a revision of their campaign: they need no event
create trigger slot_not_started after update of state on campaign_slot for each row
  when (new.state = 'NOT_STARTED' and old.state is distinct from new.state)
  execute function slot_not_started();
