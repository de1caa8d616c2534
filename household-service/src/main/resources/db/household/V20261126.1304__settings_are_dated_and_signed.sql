-- How rules raise leads, which transfers last, and when offices are closed are set by the district, each
-- entry with its source and whoever entered it, and ended with a reason. Public, so not protected by scope.

-- A rule is what it is about; how it is used is set for a time.
create table lead_rule_setting (
  id uuid primary key default uuidv7(),
  code text not null references lead_rule,
  valid daterange not null check (not isempty(valid) and lower(valid) is not null),
  severity text not null check (severity in ('ERROR', 'WARNING')),
  -- days to verify, counted from the day it was raised
  days integer not null check (days > 0),
  enabled boolean not null,
  source text not null check (source <> ''),
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  ended_by text,
  ended_at timestamptz,
  ended_reason text,
  constraint rule_set_once_at_a_time unique (code, valid without overlaps),
  constraint setting_ended_whole check (num_nonnulls(ended_by, ended_at, ended_reason) in (0, 3))
);
insert into lead_rule_setting (code, valid, severity, days, enabled, source, recorded_by)
select code, '[2014-01-01,)', severity, days, enabled, source, 'migration' from lead_rule order by code;
alter table lead_rule drop column severity, drop column days, drop column enabled, drop column source;
revoke insert, update on lead_rule from ${appRole};

alter table stable_transfer_item
  drop constraint stable_once_at_a_time,
  add column id uuid primary key default uuidv7(),
  add column ended_by text,
  add column ended_at timestamptz,
  add column ended_reason text,
  add constraint stable_once_at_a_time unique (item, valid without overlaps),
  add constraint setting_ended_whole check (num_nonnulls(ended_by, ended_at, ended_reason) in (0, 3));

-- A day is in force until it is taken out; both stay on record.
alter table office_day
  drop constraint office_day_pkey,
  add column id uuid primary key default uuidv7(),
  add column source text not null check (source <> ''),
  add column recorded_by text not null,
  add column recorded_at timestamptz not null default now(),
  add column ended_by text,
  add column ended_at timestamptz,
  add column ended_reason text,
  add constraint setting_ended_whole check (num_nonnulls(ended_by, ended_at, ended_reason) in (0, 3));
create unique index one_office_day on office_day (day) where ended_at is null;
