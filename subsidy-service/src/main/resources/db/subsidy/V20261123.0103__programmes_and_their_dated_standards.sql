create table programme (
  code text primary key check (code ~ '^[A-Z_]{2,40}$'),
  name_zh text not null,
  name_en text not null,
  lead_department text not null,
  period text not null check (period in ('TERM')),
  rule_version text not null,
  legal_basis text not null
);
revoke insert, update on programme from ${appRole};

-- Drafted by the department, approved by the office. What is approved stands in programme_standard.
create table standard_draft (
  id uuid primary key default uuidv7(),
  programme text not null references programme,
  stage text not null check (stage in ('PRIMARY', 'JUNIOR')),
  amount_fen bigint not null check (amount_fen > 0),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  source text not null check (source <> ''),
  state text not null default 'DRAFT' check (state in ('DRAFT', 'APPROVED')),
  drafted_by text not null,
  drafted_at timestamptz not null default now(),
  approved_by text,
  approved_at timestamptz,
  version bigint not null default 0,
  constraint standard_maker_is_not_checker check (approved_by <> drafted_by),
  check ((state = 'APPROVED') = (approved_by is not null and approved_at is not null))
);
create index standard_draft_programme on standard_draft (programme);

-- What is paid, from one day until before another; never two amounts on one day.
create table programme_standard (
  programme text not null references programme,
  stage text not null check (stage in ('PRIMARY', 'JUNIOR')),
  valid daterange not null check (not isempty(valid) and lower(valid) is not null),
  amount_fen bigint not null check (amount_fen > 0),
  standard_id uuid not null references standard_draft,
  constraint one_standard_at_a_time primary key (programme, stage, valid without overlaps)
);

-- When a term begins is data.
create table term (
  code text primary key check (code ~ '^\d{4}-(SPRING|AUTUMN)$'),
  starts_on date not null,
  source text not null check (source <> ''),
  recorded_by text not null,
  recorded_at timestamptz not null default now()
);

insert into programme values ('EDU_LIVING', '义务教育生活补助', 'Living subsidy in compulsory education',
  '教育', 'TERM', 'EDU_LIVING/1',
  '《义务教育法》第四十四条; district practice as reported in September 2020: every registered pupil in primary and junior school');

-- Rates as reported ("始终"); the first day and the end with the regime are [assumed].
with seeded as (
  insert into standard_draft (programme, stage, amount_fen, valid_from, valid_to, source, state, drafted_by,
      approved_by, approved_at)
  select 'EDU_LIVING', stage, fen, date '2014-01-01', date '2021-01-01',
    'Newspaper report of September 2020: primary 500, junior 625 yuan a term; validity [assumed]',
    'APPROVED', 'migration', 'district', now()
  from (values ('PRIMARY', 50000), ('JUNIOR', 62500)) as rate (stage, fen)
  returning *)
insert into programme_standard
select programme, stage, daterange(valid_from, valid_to), amount_fen, id from seeded;

insert into term (code, starts_on, source, recorded_by) values
  ('2020-SPRING', '2020-02-17', '[assumed] first day of the spring term of 2020', 'migration'),
  ('2020-AUTUMN', '2020-09-01', '[assumed] first day of the autumn term of 2020', 'migration');
