-- Which login is which member: said by the township or the district who saw the person's document,
-- dated, ended and never deleted. Whoever is bound sees his household's record, so nobody binds
-- himself, and one login is one person at a time.
create table account_binding (
  id uuid primary key default uuidv7(),
  member_id uuid not null,
  village_code text not null,
  subject text not null check (subject <> ''),
  document_seen text not null check (document_seen in ('CITIZEN_ID_CARD', 'HOUSEHOLD_REGISTER')),
  bound_on date not null,
  bound_by text not null,
  recorded_at timestamptz not null default clock_timestamp(),
  ended_on date check (ended_on >= bound_on),
  ended_by text,
  ending_reason text,
  constraint binding_of_member foreign key (member_id, village_code)
    references member (id, village_code) on update cascade,
  constraint nobody_binds_himself check (bound_by <> subject),
  constraint end_of_binding check (
    (ended_on is null) = (ended_by is null) and (ended_on is null) = (ending_reason is null)),
  constraint account_bound_once exclude using gist (
    subject with =, daterange(bound_on, ended_on) with &&),
  constraint member_bound_once exclude using gist (
    member_id with =, daterange(bound_on, ended_on) with &&)
);
call protect('account_binding', 'village_code');
