-- One row for each read of full identifiers and each denial. No personal data: ids and names of
-- fields, never what stood in them. The mac is made by the service with a key that is not in the
-- database, so that whoever has only the database can neither change nor invent an entry.
create table audit_entry (
  seq bigint generated always as identity primary key,
  id uuid not null unique,
  recorded_at timestamptz not null,
  outcome text not null check (
    outcome in ('GRANTED', 'DENIED_BY_ROLE', 'DENIED_BY_SCOPE', 'REFUSED', 'DENIALS_LOST')),
  subject text not null,
  roles text[] not null,
  divisions text[] not null,
  staff_no text,
  operation text not null,
  aggregate text,
  aggregate_id uuid,
  parts uuid[] not null,
  division_code text,
  fields text[] not null,
  purpose text,
  reason text,
  trace_id text not null,
  mac bytea not null check (length(mac) = 32)
);
create index audit_entry_record on audit_entry (aggregate_id, seq) where aggregate_id is not null;
create index audit_entry_subject on audit_entry (subject, seq);
create index audit_entry_at on audit_entry (recorded_at);

-- An entry about no record in particular is seen by whoever may see anything at all.
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy scope on audit_entry
  using (case when division_code is null
    then coalesce(current_setting('bangfu.scope', true), '') <> '' else in_scope(division_code) end)
  with check (true);

-- Entries that no batch holds yet: numbers are handed out before commit, batches are made after it.
create table audit_pending (seq bigint primary key references audit_entry);
grant delete on audit_pending to ${appRole};

-- Entries sealed together. The hash is taken over the hash of the batch before and the entries in
-- their order, the seal over the hash, with the service's key.
create table audit_batch (
  batch_no bigint primary key check (batch_no > 0),
  sealed_at timestamptz not null default clock_timestamp(),
  entries integer not null check (entries > 0),
  first_id uuid not null,
  last_id uuid not null,
  previous_hash bytea not null check (length(previous_hash) = 32),
  hash bytea not null check (length(hash) = 32),
  seal bytea not null check (length(seal) = 32)
);

-- Which batch an entry is in; within one they stand in the order of seq.
create table audit_place (
  seq bigint primary key references audit_entry,
  entry_id uuid not null,
  batch_no bigint not null references audit_batch
);
create index audit_place_batch on audit_place (batch_no, seq);

-- Neither the service nor the owner of the tables rewrites them.
revoke update on audit_entry, audit_batch, audit_place, audit_pending from ${appRole};
create trigger audit_entry_is_final before update or delete on audit_entry
  for each row execute function refuse_rewriting();
create trigger audit_batch_is_final before update or delete on audit_batch
  for each row execute function refuse_rewriting();
create trigger audit_place_is_final before update or delete on audit_place
  for each row execute function refuse_rewriting();
create trigger audit_entry_is_kept before truncate on audit_entry
  for each statement execute function refuse_rewriting();
create trigger audit_batch_is_kept before truncate on audit_batch
  for each statement execute function refuse_rewriting();
create trigger audit_place_is_kept before truncate on audit_place
  for each statement execute function refuse_rewriting();

-- What an id is the id of, and whose record that is: tells a record out of scope from one that does
-- not exist. Steps through the few kinds of records by the index instead of through the log.
create function known_record(wanted uuid) returns table (aggregate text, division_code text)
  language sql stable as $$
  with recursive kinds as (
    (select r.aggregate as name from revision r order by r.aggregate limit 1)
    union all
    select (select r.aggregate from revision r where r.aggregate > k.name order by r.aggregate limit 1)
    from kinds k where k.name is not null)
  select latest.aggregate, latest.division_code
  from kinds k cross join lateral (
    select r.aggregate, r.division_code from revision r
    where r.aggregate = k.name and r.aggregate_id = wanted
    order by r.aggregate_version desc limit 1) latest
  limit 1 $$;
