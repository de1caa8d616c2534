-- Leads 线索: what rules find in the facts, for the village to verify within a deadline.

create table lead_rule (
  code text primary key,
  kind text not null check (kind in ('EARLY_WARNING', 'QUALITY')),
  severity text not null check (severity in ('ERROR', 'WARNING')),
  -- days to verify, counted from the day it was raised
  days integer not null check (days > 0),
  enabled boolean not null default true,
  source text not null check (source <> '')
);
insert into lead_rule (code, kind, severity, days, source) values
  ('LARGE_MEDICAL_SELF_PAY', 'EARLY_WARNING', 'WARNING', 15, '[assumed] 预警规则'),
  ('LOST_JOB', 'EARLY_WARNING', 'WARNING', 15, '[assumed] 预警规则'),
  ('PUPIL_NOT_ENROLLED', 'EARLY_WARNING', 'ERROR', 7, '[assumed] 预警规则, 三保障7日'),
  ('DANGEROUS_HOUSE', 'EARLY_WARNING', 'ERROR', 7, '[assumed] 预警规则, 三保障7日'),
  ('BELOW_MONITORING_LINE', 'EARLY_WARNING', 'ERROR', 15, '[assumed] 预警规则'),
  ('CITIZEN_ID_INVALID', 'QUALITY', 'ERROR', 15, '县级数据核查规则'),
  ('STUDENT_WORKING', 'QUALITY', 'ERROR', 15, '县级数据核查规则'),
  ('WEAK_LABOUR_FAR_WORK', 'QUALITY', 'WARNING', 30, '县级数据核查规则'),
  ('HEALTHY_ADULT_NO_WORKER', 'QUALITY', 'WARNING', 30, '县级数据核查规则'),
  ('LABOUR_RISK_DOUBTFUL', 'QUALITY', 'WARNING', 30, '县级数据核查规则'),
  ('ILLNESS_RISK_WITHOUT_SELF_PAY', 'QUALITY', 'WARNING', 30, '县级数据核查规则'),
  ('RISK_REMOVED_WITHOUT_MEASURE', 'QUALITY', 'ERROR', 15, '县级数据核查规则'),
  ('NO_LABOUR_FLAG_MISSING', 'QUALITY', 'WARNING', 30, '县级数据核查规则'),
  ('MONITORED_WITHOUT_MEASURE', 'QUALITY', 'ERROR', 15, '县级数据核查规则'),
  ('RISK_ELIMINATED_TOO_SOON', 'QUALITY', 'WARNING', 30, '县级数据核查规则'),
  ('WAGE_IMPLAUSIBLE', 'QUALITY', 'WARNING', 30, '县级数据核查规则'),
  ('SAME_PERSON_TWICE', 'QUALITY', 'ERROR', 15, '县级数据核查规则');

create table lead (
  id uuid primary key default uuidv7(),
  rule text not null references lead_rule,
  severity text not null check (severity in ('ERROR', 'WARNING')),
  household_id uuid not null,
  village_code text not null,
  member_id uuid references member,
  -- whom the rule is about: the member, or the household
  subject_id uuid not null generated always as (coalesce(member_id, household_id)) stored,
  reasons jsonb not null check (jsonb_array_length(reasons) > 0),
  raised_on date not null,
  due_on date not null check (due_on >= raised_on),
  state text not null default 'OPEN'
    check (state in ('OPEN', 'VERIFIED', 'DISMISSED', 'CASE', 'CORRECTED', 'VANISHED')),
  version bigint not null default 1,
  -- since when the rule no longer holds
  cause_gone_on date,
  confirmed boolean,
  finding text,
  verified_on date check (verified_on >= raised_on),
  verified_by text,
  verified_at timestamptz,
  close_reason text,
  proceeding_kind text,
  proceeding_id uuid,
  closed_on date,
  closed_by text,
  closed_at timestamptz,
  raised_at timestamptz not null default now(),
  constraint lead_of_household foreign key (household_id, village_code)
    references household (id, village_code) on update cascade,
  constraint verified_with_a_finding check (
    (state in ('OPEN', 'VANISHED')) = (verified_by is null)
    and (verified_by is null) = (finding is null)
    and (verified_by is null) = (confirmed is null)
    and (verified_by is null) = (verified_on is null)),
  constraint closed_with_a_reason check (
    (state in ('DISMISSED', 'CASE', 'CORRECTED')) = (closed_by is not null)
    and (closed_by is null) = (close_reason is null)
    and (closed_by is null) = (closed_on is null)),
  constraint verifier_is_not_closer check (closed_by <> verified_by),
  constraint case_has_its_proceeding check (
    (state = 'CASE') = (proceeding_id is not null) and (state = 'CASE') = (proceeding_kind is not null)),
  constraint vanished_some_day check (state not in ('VANISHED', 'CORRECTED') or cause_gone_on is not null)
);
create unique index one_open_lead on lead (rule, subject_id) where state in ('OPEN', 'VERIFIED');
create index lead_of_a_household on lead (household_id);
create index lead_list on lead (village_code, id);
create index lead_due on lead (due_on) where state = 'OPEN';
call protect('lead', 'village_code');

-- The same moves as LeadState has.
create function check_lead_move() returns trigger language plpgsql as $$
begin
  if (old.state, new.state) not in (('OPEN', 'VERIFIED'), ('OPEN', 'VANISHED'), ('VERIFIED', 'DISMISSED'),
      ('VERIFIED', 'CASE'), ('VERIFIED', 'CORRECTED')) then
    raise exception 'a lead does not move from % to %', old.state, new.state
      using errcode = 'check_violation', constraint = 'lead_moves';
  end if;
  return new;
end $$;
create trigger lead_moves before update of state on lead
  for each row when (old.state <> new.state) execute function check_lead_move();

-- How far the revision log was followed. The row is the lock of whoever follows.
create table lead_cursor (
  only_one boolean primary key default true check (only_one),
  position bigint not null default 0,
  -- whatever was committed before then was looked at
  complete_as_of timestamptz
);
insert into lead_cursor default values;

-- Sweeps over all households: asked for, or of a night. A sweep goes on behind the last household.
create table lead_sweep (
  id uuid primary key default uuidv7(),
  operation_id uuid unique references operation,
  -- of a night; one each
  night date unique,
  day date not null,
  after uuid,
  households bigint not null default 0,
  finished_at timestamptz,
  constraint asked_for_or_nightly check ((operation_id is null) <> (night is null))
);
