-- What a version speaks of: until now only versions without a run had a day of their own.
update analysis_version v set as_of = r.as_of from run r where r.id = v.run_id and v.as_of is null;

-- Why a finished version was kept beside the Live one; null for all others.
alter table analysis_version add column aside text check (aside in ('EARLIER_DAY', 'SIMULATED'));
