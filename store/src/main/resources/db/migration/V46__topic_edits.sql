-- A version of a topic comes from the program's files, or from a person: then with who and why.
alter table topic add column author text;
alter table topic add column reason text;
alter table topic add column created_at timestamptz not null default now();
