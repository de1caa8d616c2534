-- Where an official list says otherwise than the registry 差异: a task to decide, never an overwrite.
-- The same pair of values is raised once; a rejected one stays rejected.
create table difference (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('OTHER_VALUE', 'NOT_IN_LIST', 'LEFT', 'JOINED', 'UNKNOWN_PERSON')),
  source text not null check (source ~ '^[A-Z][A-Z_]*$'),
  period text,
  import_id uuid not null references registry_import,
  -- the village of the household; of an unknown person the importer's division
  division_code text not null,
  household_id uuid,
  member_id uuid,
  fact_kind text not null,
  -- from the household or the member on; elements of lists by their natural key
  pointer text not null,
  field text not null,
  -- as people see them; identifiers masked
  registry_value jsonb,
  list_value jsonb,
  -- the whole fact as it was on file, and as the list says it; identifiers sealed
  registered jsonb,
  listed jsonb not null,
  person_hash bytea,
  masked_id text,
  state text not null default 'OPEN' check (state in ('OPEN', 'ACCEPTED', 'REJECTED', 'OBSOLETE')),
  version bigint not null default 1,
  raised_by text not null,
  raised_at timestamptz not null default now(),
  decided_by text,
  decided_at timestamptz,
  reason text,
  constraint whose_difference check ((kind = 'UNKNOWN_PERSON') = (household_id is null)),
  constraint decided_with_a_reason check (
    (state in ('ACCEPTED', 'REJECTED')) = (decided_by is not null)
    and (decided_by is null) = (decided_at is null) and (decided_by is null) = (reason is null)),
  constraint maker_is_not_checker check (decided_by <> raised_by),
  constraint difference_of_household foreign key (household_id, division_code)
    references household (id, village_code) on update cascade,
  constraint difference_of_member foreign key (member_id) references member (id)
);
create unique index difference_once on difference
  (source, household_id, member_id, person_hash, pointer, registry_value, list_value) nulls not distinct;
create index difference_open on difference (source, household_id) where state = 'OPEN';
create index difference_import on difference (import_id);
create index difference_place on difference (division_code, id);
call protect('difference', 'division_code');
