-- Facts about households and members, each with its own days and its source. What was on file before
-- a correction is in the revision log; a table holds what is known now.

alter table household
  add column standard_kind text check (standard_kind in ('NATIONAL', 'PROVINCIAL', 'CITY')),
  add column arable_mu numeric(8, 2) check (arable_mu >= 0),
  add column forest_mu numeric(8, 2) check (forest_mu >= 0),
  add column water_mu numeric(8, 2) check (water_mu >= 0),
  add column orchard_mu numeric(8, 2) check (orchard_mu >= 0),
  add column access_road text,
  add column fuel text,
  add column electricity boolean,
  add column sanitary_toilet boolean,
  add column broadband boolean,
  add column flags text[] not null default '{}',
  add column policy_enjoyed boolean,
  add column not_exited_reason text;

alter table member
  add column id_kind text not null default 'CITIZEN_ID',
  add column marital text,
  add column political text,
  add column pension text,
  add column entry_reason text;

-- Income 家庭纯收入 of one year or of twelve rolling months. Money is integer fen.
create table income (
  id uuid primary key default uuidv7(),
  household_id uuid not null,
  village_code text not null,
  period_kind text not null check (period_kind in ('YEAR', 'ROLLING')),
  period daterange not null check (not isempty(period) and lower(period) is not null and upper(period) is not null),
  wage bigint not null check (wage >= 0),
  business bigint not null check (business >= 0),
  property bigint not null check (property >= 0),
  -- transfers by item of the code list transfer-item: {"04": 125000, …}
  transfers jsonb not null default '{}',
  cost bigint not null check (cost >= 0),
  payout bigint not null default 0 check (payout >= 0),
  self_pay bigint not null default 0 check (self_pay >= 0),
  family_size integer not null check (family_size > 0),
  source text not null,
  declared_on date not null,
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  constraint one_income_of_a_period unique (household_id, period_kind, period),
  constraint income_of_household foreign key (household_id, village_code)
    references household (id, village_code) on update cascade
);
call protect('income', 'village_code');

-- Certificates of housing safety 住房鉴定 (JGJ 125-2016), by a third party.
create table housing_certificate (
  id uuid primary key default uuidv7(),
  household_id uuid not null,
  village_code text not null,
  -- what the household lives in: a house of its own, stable safe lodging elsewhere, or neither
  dwelling text not null check (dwelling in ('OWN_HOUSE', 'SAFE_LODGING', 'NONE')),
  grade text check (grade in ('A', 'B', 'C', 'D')),
  structure text,
  area_square_metres numeric(7, 2) check (area_square_metres > 0),
  agency text,
  certified_on date not null,
  built_year integer,
  renovated_year integer,
  -- accepted after renovation 验收; until then a C or D house is not safe
  accepted_on date,
  evidence text[] not null default '{}',
  source text not null,
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  constraint certified_once_a_day unique (household_id, certified_on),
  constraint grade_of_a_house check ((dwelling = 'OWN_HOUSE') or grade is null),
  constraint housing_of_household foreign key (household_id, village_code)
    references household (id, village_code) on update cascade
);
call protect('housing_certificate', 'village_code');

-- Survey of what no register knows: food, clothing, water (T/CHES 18-2018). Null is not asked.
create table safeguard_survey (
  id uuid primary key default uuidv7(),
  household_id uuid not null,
  village_code text not null,
  surveyed_on date not null,
  staple_short boolean,
  protein_available boolean,
  seasonal_clothes boolean,
  bedding boolean,
  shoes boolean,
  water_litres_per_day numeric(6, 1) check (water_litres_per_day >= 0),
  water_impure boolean,
  water_test_failed boolean,
  water_round_trip_minutes integer check (water_round_trip_minutes >= 0),
  water_distance_metres integer check (water_distance_metres >= 0),
  water_height_metres integer check (water_height_metres >= 0),
  water_guarantee_percent numeric(5, 2) check (water_guarantee_percent between 0 and 100),
  evidence text[] not null default '{}',
  source text not null,
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  constraint surveyed_once_a_day unique (household_id, surveyed_on),
  constraint survey_of_household foreign key (household_id, village_code)
    references household (id, village_code) on update cascade
);
call protect('safeguard_survey', 'village_code');

-- Monitoring 监测 over the status: one open case at a time.
create table monitoring (
  id uuid primary key default uuidv7(),
  household_id uuid not null,
  village_code text not null,
  kind text not null check (kind in ('UNSTABLE', 'MARGINAL', 'SUDDEN')),
  risks text[] not null check (cardinality(risks) between 1 and 5),
  disaster text,
  identified_on date not null,
  eliminated_on date check (eliminated_on >= identified_on),
  elimination text check (elimination in ('BY_HELP', 'NATURAL')),
  constraint how_it_was_eliminated check ((eliminated_on is null) = (elimination is null)),
  constraint monitored_once_at_a_time
    exclude using gist (household_id with =, daterange(identified_on, eliminated_on, '[)') with &&)
    where (eliminated_on is null or eliminated_on > identified_on),
  constraint monitoring_of_household foreign key (household_id, village_code)
    references household (id, village_code) on update cascade
);
call protect('monitoring', 'village_code');

-- What was done about a risk 帮扶措施.
create table measure (
  id uuid primary key default uuidv7(),
  household_id uuid not null,
  village_code text not null,
  risk text not null,
  description text not null check (description <> ''),
  taken_on date not null,
  finished_on date check (finished_on >= taken_on),
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  constraint measure_of_household foreign key (household_id, village_code)
    references household (id, village_code) on update cascade
);
create index measure_household on measure (household_id);
call protect('measure', 'village_code');

-- Visits of cadres to households 走访.
create table visit (
  id uuid primary key default uuidv7(),
  household_id uuid not null,
  village_code text not null,
  staff_no text not null check (staff_no ~ '^[A-Z]{2}-\d{4,8}$'),
  visited_on date not null,
  purpose text not null,
  note text,
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  constraint visit_of_household foreign key (household_id, village_code)
    references household (id, village_code) on update cascade
);
create index visit_household on visit (household_id, visited_on);
call protect('visit', 'village_code');

-- Insurance of a member for a year. An exemption (army, prison, newborn) stands in its place.
create table insurance (
  member_id uuid not null,
  village_code text not null,
  year integer not null check (year between 2000 and 2100),
  kind text not null check (kind in ('RESIDENT', 'EMPLOYEE', 'MAJOR_ILLNESS', 'COMMERCIAL', 'EXEMPT')),
  exemption text check (exemption in ('ARMY', 'PRISON', 'NEWBORN')),
  source text not null,
  primary key (member_id, year, kind),
  constraint why_exempt check ((kind = 'EXEMPT') = (exemption is not null)),
  constraint insurance_of_member foreign key (member_id, village_code)
    references member (id, village_code) on update cascade
);
create index insurance_year on insurance (year, kind);
call protect('insurance', 'village_code');
grant delete on insurance to ${appRole};

-- Health file, contract doctor, special outpatient card.
create table health_record (
  member_id uuid primary key,
  village_code text not null,
  file_on date,
  doctor text,
  contracted_on date,
  special_outpatient_on date,
  source text not null,
  constraint health_of_member foreign key (member_id, village_code)
    references member (id, village_code) on update cascade
);
call protect('health_record', 'village_code');

-- One of the 33 major diseases 大病专项救治: diagnosed, then treated.
create table major_disease (
  member_id uuid not null,
  village_code text not null,
  disease text not null,
  diagnosed_on date not null,
  treated_on date check (treated_on >= diagnosed_on),
  hospital text,
  source text not null,
  primary key (member_id, disease),
  constraint disease_of_member foreign key (member_id, village_code)
    references member (id, village_code) on update cascade
);
call protect('major_disease', 'village_code');

-- How a pupil is taught; 随班就读, 特校 and 送教上门 count as enrolled.
alter table enrolment add column mode text not null default 'SCHOOL'
  check (mode in ('SCHOOL', 'INCLUSIVE', 'SPECIAL_SCHOOL', 'HOME_TEACHING'));

-- A member who is not at school in a term, and why; the medically unfit have a certificate.
create table school_absence (
  member_id uuid not null,
  village_code text not null,
  term text not null check (term ~ '^\d{4}-(SPRING|AUTUMN)$'),
  reason text not null,
  medically_unfit boolean not null,
  source text not null,
  primary key (member_id, term),
  constraint absence_of_member foreign key (member_id, village_code)
    references member (id, village_code) on update cascade
);
call protect('school_absence', 'village_code');
grant delete on school_absence to ${appRole};

-- Disability card 残疾人证: 18 digits of the citizen id, type, grade, and two more when re-issued.
create table disability_card (
  id uuid primary key default uuidv7(),
  member_id uuid not null,
  village_code text not null,
  card_no text not null check (card_no like 'v1.%'),
  card_no_hash bytea not null,
  type text not null check (type ~ '^[1-7]$'),
  grade text not null check (grade ~ '^[1-4]$'),
  issued_on date,
  expires_on date,
  source text not null,
  constraint one_card unique (member_id),
  constraint card_of_member foreign key (member_id, village_code)
    references member (id, village_code) on update cascade
);
call protect('disability_card', 'village_code');

-- Standing support by civil affairs; it belongs to members, because 低保 can be for one person of a
-- household (参照单人户).
create table welfare (
  member_id uuid not null,
  village_code text not null,
  benefit text not null check (benefit in ('DIBAO', 'TEKUN', 'ORPHAN')),
  class text,
  monthly bigint check (monthly >= 0),
  valid daterange not null check (not isempty(valid) and lower(valid) is not null),
  source text not null,
  constraint one_benefit_at_a_time primary key (member_id, benefit, valid without overlaps),
  constraint welfare_of_member foreign key (member_id, village_code)
    references member (id, village_code) on update cascade
);
call protect('welfare', 'village_code');
grant delete on welfare to ${appRole};

-- Workshops 扶贫车间.
create table workshop (
  id uuid primary key default uuidv7(),
  village_code text not null check (village_code ~ '^\d{12}$'),
  name text not null check (name <> ''),
  opened_on date not null,
  closed_on date check (closed_on > opened_on),
  version bigint not null default 1,
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  unique (village_code, name)
);
call protect('workshop', 'village_code');

-- Work of a member in a year 务工: where, months, stable or not. Public posts and workshops too.
create table employment (
  id uuid primary key default uuidv7(),
  member_id uuid not null,
  village_code text not null,
  year integer not null check (year between 2000 and 2100),
  kind text not null check (kind in ('MIGRANT', 'LOCAL', 'WORKSHOP', 'PUBLIC_POST')),
  region text not null,
  months integer not null check (months between 0 and 12),
  employer text,
  workshop_id uuid references workshop,
  recommended boolean not null default false,
  source text not null,
  constraint work_of_a_year unique (member_id, year, kind),
  constraint workshop_of_workers check ((kind = 'WORKSHOP') = (workshop_id is not null)),
  constraint employment_of_member foreign key (member_id, village_code)
    references member (id, village_code) on update cascade
);
create index employment_year on employment (year, kind);
call protect('employment', 'village_code');
grant delete on employment to ${appRole};

-- Training sessions 技能培训. A session of a whole district has the district's code.
create table training_session (
  id uuid primary key default uuidv7(),
  division_code text not null check (division_code ~ '^\d{12}$'),
  kind text not null check (kind in ('SKILL', 'VILLAGE_LEADER')),
  topic text not null check (topic <> ''),
  organiser text not null,
  held_on date not null,
  days integer not null default 1 check (days > 0),
  -- all who came, registered members among them
  attendees integer not null check (attendees >= 0),
  version bigint not null default 1,
  recorded_by text not null,
  recorded_at timestamptz not null default now()
);
create index training_list on training_session (division_code, held_on);
call protect('training_session', 'division_code');

create table training_attendance (
  session_id uuid not null references training_session,
  member_id uuid not null,
  village_code text not null,
  primary key (session_id, member_id),
  constraint attendance_of_member foreign key (member_id, village_code)
    references member (id, village_code) on update cascade
);
create index training_of_member on training_attendance (member_id);
call protect('training_attendance', 'village_code');

-- Cooperatives, farms and industry projects, their output and the households taking part.
create table industry_project (
  id uuid primary key default uuidv7(),
  village_code text not null check (village_code ~ '^\d{12}$'),
  name text not null check (name <> ''),
  kind text not null check (kind in ('COOPERATIVE', 'FARM', 'PROJECT')),
  started_on date not null,
  ended_on date check (ended_on > started_on),
  -- labour absorbed 吸纳劳动力
  labour integer not null default 0 check (labour >= 0),
  version bigint not null default 1,
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  unique (village_code, name)
);
call protect('industry_project', 'village_code');

create table project_output (
  project_id uuid not null references industry_project,
  village_code text not null,
  year integer not null check (year between 2000 and 2100),
  output bigint not null check (output >= 0),
  source text not null,
  primary key (project_id, year)
);
call protect('project_output', 'village_code');

create table project_household (
  project_id uuid not null references industry_project,
  household_id uuid not null,
  village_code text not null,
  valid daterange not null check (not isempty(valid) and lower(valid) is not null),
  constraint takes_part_once_at_a_time primary key (project_id, household_id, valid without overlaps),
  constraint participation_of_household foreign key (household_id, village_code)
    references household (id, village_code) on update cascade
);
create index project_of_household on project_household (household_id);
call protect('project_household', 'village_code');

-- What a village or a whole division has: service window, e-commerce station, culture square, …
create table village_asset (
  id uuid primary key default uuidv7(),
  division_code text not null check (division_code ~ '^\d{12}$'),
  kind text not null,
  name text not null check (name <> ''),
  equipment text[] not null default '{}',
  trained_staff integer not null default 0 check (trained_staff >= 0),
  valid daterange not null check (not isempty(valid) and lower(valid) is not null),
  version bigint not null default 1,
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  constraint one_asset_of_a_name_at_a_time unique (division_code, kind, name, valid without overlaps)
);
call protect('village_asset', 'division_code');

-- Numbers that are stated and not derived, such as cultural activities a year, with their source.
create table stated_count (
  division_code text not null check (division_code ~ '^\d{12}$'),
  kind text not null,
  year integer not null check (year between 2000 and 2100),
  count bigint not null check (count >= 0),
  -- the source says "more than": a lower bound
  at_least boolean not null default false,
  source text not null check (source <> ''),
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  primary key (division_code, kind, year)
);
call protect('stated_count', 'division_code');

-- Departments, resident teams and committees that answer for a division; leaders have a table of their own.
create table division_unit (
  id uuid primary key default uuidv7(),
  division_code text not null check (division_code ~ '^\d{12}$'),
  kind text not null check (kind in ('DEPARTMENT', 'TEAM', 'COMMITTEE')),
  unit text not null check (unit <> ''),
  -- the person in charge, for teams and committees
  staff_no text check (staff_no ~ '^[A-Z]{2}-\d{4,8}$'),
  valid daterange not null check (not isempty(valid) and lower(valid) is not null),
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  constraint answers_once_at_a_time unique (division_code, kind, unit, valid without overlaps)
);
call protect('division_unit', 'division_code');

-- Dated standards: poverty lines, monitoring lines, thresholds. No row for a day is an answer too.
create table standard (
  id uuid primary key default uuidv7(),
  code text not null check (code ~ '^[A-Z][A-Z0-9_]*$'),
  division_code text not null check (division_code ~ '^\d{12}$'),
  valid daterange not null check (not isempty(valid) and lower(valid) is not null),
  -- yuan lines in fen; other values in the unit told
  value numeric(14, 4) not null,
  unit text not null,
  source text not null check (source <> ''),
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  constraint one_standard_at_a_time unique (code, division_code, valid without overlaps)
);
