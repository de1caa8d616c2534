-- Official lists 部门名单 of other offices. A row says one or more things of one person or household;
-- each is staged as a fact in the form in which fact_on_file() answers what the registry says.

-- What a list is: its period, and whether it covers the whole population or only the registry.
create table list_manifest (
  import_id uuid primary key references registry_import,
  division_code text not null,
  period text check (period ~ '^\d{4}(-(0[1-9]|1[0-2]|SPRING|AUTUMN))?$'),
  coverage text not null default 'REGISTRY' check (coverage in ('REGISTRY', 'POPULATION')),
  -- counted when the list is merged
  unknown_persons bigint,
  differences bigint
);
call protect('list_manifest', 'division_code');

create table stage_listed (
  import_id uuid not null,
  row_no bigint not null,
  part integer not null,
  division_code text not null,
  -- the column that names whom the row is about
  column_name text not null,
  fact_kind text not null,
  person_hash bytea,
  masked_id text,
  household_no text,
  listed jsonb,
  member_id uuid,
  household_id uuid,
  village_code text,
  on_file jsonb,
  to_write jsonb,
  primary key (import_id, row_no, part)
);
create index stage_listed_person on stage_listed (import_id, person_hash);
call staging('stage_listed');

-- Whether a member has real estate, a company, a vehicle, or is on the public payroll: yes or no, for
-- the comparison of identification 信息比对. No fact of the household, so without revision.
create table asset_hit (
  member_id uuid not null,
  village_code text not null,
  register text not null check (register in ('REAL_ESTATE', 'COMPANY', 'VEHICLE', 'PUBLIC_PAYROLL')),
  period text not null,
  hit boolean not null,
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  primary key (member_id, register, period),
  constraint hit_of_member foreign key (member_id, village_code)
    references member (id, village_code) on update cascade
);
call protect('asset_hit', 'village_code');
