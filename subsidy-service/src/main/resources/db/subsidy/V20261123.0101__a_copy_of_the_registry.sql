create extension if not exists btree_gist;

-- What this service needs to know of the registry, as its feed tells it. Nothing here is ours: the
-- copy may be thrown away and read again. Histories (statuses, membership, enrolments) are kept
-- whole, so that a fact can be asked for any day.
create table copy_village (
  id uuid primary key,
  code text not null check (code ~ '^\d{12}$'),
  name text not null,
  township_code text not null check (township_code ~ '^\d{12}$'),
  version bigint not null
);
create index copy_village_code on copy_village (code);
call protect('copy_village', 'code');

create table copy_household (
  id uuid primary key,
  household_no text not null,
  village_code text not null check (village_code ~ '^\d{12}$'),
  kind text not null check (kind in ('REGISTERED', 'NON_REGISTERED')),
  head_member_id uuid,
  bank_name text,
  account text,
  account_holder text,
  -- keyed hash of bank, account and holder: tells whether they were corrected
  payee_hash bytea,
  version bigint not null
);
create index copy_household_village on copy_household (village_code);
call protect('copy_household', 'village_code');

create table copy_status (
  household_id uuid not null references copy_household,
  village_code text not null,
  status text not null,
  valid daterange not null,
  constraint one_status_at_a_time primary key (household_id, valid without overlaps)
);
call protect('copy_status', 'village_code');

create table copy_member (
  household_id uuid not null references copy_household,
  member_id uuid not null,
  village_code text not null,
  name text not null,
  citizen_id text,
  -- keyed hash of the citizen id: one person is one person, whichever household he is listed in
  person_hash bytea not null,
  joined_on date not null,
  left_on date,
  primary key (household_id, member_id)
);
create index copy_member_person on copy_member (person_hash);
call protect('copy_member', 'village_code');

create table copy_enrolment (
  household_id uuid not null,
  member_id uuid not null,
  village_code text not null,
  term text not null check (term ~ '^\d{4}-(SPRING|AUTUMN)$'),
  stage text not null,
  boarding boolean not null,
  primary key (household_id, member_id, term),
  foreign key (household_id, member_id) references copy_member
);
create index copy_enrolment_term on copy_enrolment (term);
call protect('copy_enrolment', 'village_code');

grant delete on copy_village, copy_household, copy_status, copy_member, copy_enrolment to ${appRole};

-- A total or a guard is of everything there is, whatever the caller may see. Sets the scope of this
-- transaction to everything and answers what it was, to be set again before the function returns.
create function see_everything() returns text language plpgsql as $$
declare
  scope text := coalesce(current_setting('bangfu.scope', true), '');
begin
  perform set_config('bangfu.scope', '*', true);
  return scope;
end $$;
