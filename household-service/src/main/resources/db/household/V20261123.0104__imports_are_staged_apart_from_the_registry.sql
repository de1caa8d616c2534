-- A file that somebody handed in. division_code is the importer's own division: whoever answers for
-- that may see the import, its errors and what is staged. See docs/adr/0004.
create table registry_import (
  id uuid primary key default uuidv7(),
  operation_id uuid not null unique references operation,
  division_code text not null,
  kind text not null check (kind in ('VILLAGES', 'HOUSEHOLDS', 'ENROLMENTS')),
  mode text not null check (mode in ('VALIDATE', 'COMMIT')),
  state text not null default 'RECEIVED' check (state in
    ('RECEIVED', 'READING', 'CHECKED', 'VALIDATED', 'COMMITTED', 'REFUSED', 'FAILED', 'CANCELLED')),
  code text,
  sha256 bytea not null,
  bytes bigint not null,
  rows_expected bigint not null,
  rows bigint not null default 0,
  last_line bigint not null default 0,
  error_count bigint not null default 0,
  created bigint,
  changed bigint,
  unchanged bigint,
  missing_members bigint,
  actor text not null,
  received_at timestamptz not null,
  finished_at timestamptz,
  constraint only_without_errors check (state not in ('VALIDATED', 'COMMITTED') or error_count = 0)
);
create index registry_import_same on registry_import (kind, sha256);
call protect('registry_import', 'division_code');

-- The file in pieces, sealed; deleted when the import has ended.
create table import_part (
  id uuid primary key,
  import_id uuid not null references registry_import,
  part_no integer not null,
  division_code text not null,
  content text not null check (content like 'v1.%'),
  unique (import_id, part_no)
);
call protect('import_part', 'division_code');
grant delete on import_part to ${appRole};

-- Everything wrong with the file, the first 10,000 of it; registry_import.error_count counts all.
create table import_error (
  import_id uuid not null references registry_import,
  error_no bigint generated always as identity,
  division_code text not null,
  row_no bigint not null,
  column_name text not null,
  code text not null,
  primary key (import_id, row_no, error_no)
);
call protect('import_error', 'division_code');

create table stage_village (
  import_id uuid not null references registry_import,
  row_no bigint not null,
  division_code text not null,
  village_id uuid not null,
  code text,
  name text,
  poverty_village text,
  valid_from date,
  outcome text,
  primary key (import_id, row_no)
);
call protect('stage_village', 'division_code');

-- One row of a household file: a member, and on the head's row the household. Null where blank or
-- unreadable. Sealed as in the registry, under the ids that the rows will have there.
create table stage_member (
  import_id uuid not null references registry_import,
  row_no bigint not null,
  division_code text not null,
  household_no text not null,
  household_id uuid not null,
  member_id uuid not null,
  village_code text, village_group text, address text, kind text, attribute text,
  identified_on date, exited_on date, main_cause text, other_causes text[],
  phone text, phone_hash bytea, bank_name text, bank_account text, bank_account_hash bytea,
  account_holder text, helper_staff_no text,
  name text, citizen_id text, citizen_id_hash bytea, birth_date date, sex text,
  relation text, ethnicity text, education text, health text[], labor_skill text,
  disability_type text, disability_grade text, joined_on date,
  primary key (import_id, row_no)
);
create index stage_member_household on stage_member (import_id, household_no);
create index stage_member_person on stage_member (import_id, citizen_id_hash);
call protect('stage_member', 'division_code');

-- The id that each household of the file has or will have.
create table stage_household (
  import_id uuid not null references registry_import,
  household_no text not null,
  division_code text not null,
  household_id uuid not null,
  is_new boolean not null,
  changed boolean not null default false,
  statuses_differ boolean not null default false,
  primary key (import_id, household_no)
);
create index stage_household_id on stage_household (import_id, household_id);
call protect('stage_household', 'division_code');

create table stage_enrolment (
  import_id uuid not null references registry_import,
  row_no bigint not null,
  division_code text not null,
  citizen_id_hash bytea,
  term text,
  stage text,
  school text,
  boarding boolean,
  primary key (import_id, row_no)
);
call protect('stage_enrolment', 'division_code');

-- Emptied when the import has ended; analysed before it is merged, or a plan for an empty table
-- would meet a million rows.
grant delete, maintain on stage_village, stage_member, stage_household, stage_enrolment to ${appRole};
grant maintain on household, member, household_status, household_helper, enrolment to ${appRole};
