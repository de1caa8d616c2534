-- Numbers without gaps: the row stays locked until the issue that took the number is committed.
create table issue_counter (
  name text primary key,
  last integer not null check (last between 1 and 99999)
);

-- The legal steps; the code's table and this one are compared by a test.
create table issue_transition (
  command text not null,
  from_state text not null,
  to_state text not null,
  primary key (command, from_state, to_state)
);
insert into issue_transition (command, from_state, to_state) values
  ('REGISTRATION', 'DRAFT', 'REGISTERED'),
  ('VOIDING', 'DRAFT', 'VOID'),
  ('ASSIGNMENT', 'REGISTERED', 'ASSIGNED'),
  ('VOIDING', 'REGISTERED', 'VOID'),
  ('ACKNOWLEDGEMENT', 'ASSIGNED', 'RECTIFYING'),
  ('RECTIFICATION', 'RECTIFYING', 'RECTIFYING'),
  ('LEADER_VISIT', 'RECTIFYING', 'RECTIFYING'),
  ('EXTENSION', 'RECTIFYING', 'RECTIFYING'),
  ('SUBMISSION', 'RECTIFYING', 'SUBMITTED'),
  ('TOWNSHIP_CHECK', 'SUBMITTED', 'TOWN_PASSED'),
  ('RETURN', 'SUBMITTED', 'RECTIFYING'),
  ('CLOSURE', 'TOWN_PASSED', 'CLOSED'),
  ('RETURN', 'TOWN_PASSED', 'RECTIFYING'),
  ('REOPENING', 'CLOSED', 'REOPENED'),
  ('ACKNOWLEDGEMENT', 'REOPENED', 'RECTIFYING');
revoke insert, update on issue_transition from ${appRole};

create table issue (
  id uuid primary key,
  version bigint not null,
  number text not null constraint issue_number_once unique
    check (number ~ '^LZ-\d{4}-[PCDTH]-\d{5}$'),
  source text not null check (source in ('PROVINCE', 'CITY', 'DISTRICT', 'TOWN', 'HOTLINE')),
  source_document text,
  reported_on date not null,
  village_code text not null check (village_code ~ '^\d{12}$'),
  household_id uuid,
  person_id uuid,
  visit_id uuid references visit,
  category text,
  severity text check (severity in ('CRITICAL', 'NORMAL', 'WORKS', 'LONG_TERM')),
  description text not null,
  demanded_programme text,
  state text not null check (state in ('DRAFT', 'REGISTERED', 'VOID', 'ASSIGNED', 'RECTIFYING',
    'SUBMITTED', 'TOWN_PASSED', 'CLOSED', 'REOPENED')),
  round integer not null default 0,
  steps integer not null default 0,
  responsible_unit text,
  goal text,
  received_on date,
  due_on date,
  extended_by integer,
  closed_on date,
  upper_reference text,
  void_reason text check (void_reason in ('NOT_TRUE', 'DUPLICATE')),
  last_act_on date not null,
  drafted_by text not null,
  drafted_staff_no text,
  constraint registered_is_classified check (
    state in ('DRAFT', 'VOID') or (category is not null and severity is not null)),
  constraint rectifying_has_a_deadline check (
    state not in ('RECTIFYING', 'SUBMITTED', 'TOWN_PASSED', 'CLOSED')
    or (received_on is not null and due_on > received_on)),
  constraint closed_has_a_day check ((state = 'CLOSED') = (closed_on is not null)),
  constraint void_has_a_reason check ((state = 'VOID') = (void_reason is not null)),
  constraint suspended_is_somebody check (demanded_programme is null or person_id is not null)
);
call protect('issue', 'village_code');
create index issue_village on issue (village_code);

create function refuse_skipping_a_state() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'DRAFT' then
      raise exception using errcode = 'check_violation', constraint = 'issue_begins_as_draft',
        message = 'an issue begins as a draft';
    end if;
  elsif not exists (select from issue_transition t
      where t.from_state = old.state and t.to_state = new.state) then
    raise exception using errcode = 'check_violation', constraint = 'no_state_is_skipped',
      message = format('no step leads from %s to %s', old.state, new.state);
  end if;
  return new;
end $$;
create trigger no_state_is_skipped before insert or update on issue
  for each row execute function refuse_skipping_a_state();

-- Every step that was taken. One for each version of the issue.
create table issue_act (
  issue_id uuid not null references issue,
  version bigint not null,
  village_code text not null,
  round integer not null,
  command text not null,
  from_state text,
  to_state text not null,
  acted_on date not null,
  actor text not null,
  staff_no text,
  note text,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (issue_id, version),
  foreign key (command, from_state, to_state)
    references issue_transition (command, from_state, to_state),
  constraint only_drafts_come_from_nowhere check ((from_state is null) = (command = 'DRAFTING'))
);
call protect('issue_act', 'village_code');
create trigger issue_act_is_final before update or delete on issue_act
  for each row execute function refuse_rewriting();

create function refuse_maker_as_checker() returns trigger language plpgsql as $$
begin
  if new.command in ('TOWNSHIP_CHECK', 'CLOSURE') and exists (
      select from issue_act a where a.issue_id = new.issue_id and a.actor = new.actor
      and (a.command in ('RECTIFICATION', 'SUBMISSION')
        or new.command = 'CLOSURE' and a.command in ('DRAFTING', 'TOWNSHIP_CHECK'))) then
    raise exception using errcode = 'check_violation', constraint = 'maker_is_not_checker',
      message = 'who drafted, rectified or checked cannot also pass it';
  end if;
  return new;
end $$;
create trigger maker_is_not_checker before insert on issue_act
  for each row execute function refuse_maker_as_checker();

-- The written notice 书面告知, one for each round; the leader as he was linked that day.
create table issue_notice (
  id uuid primary key default uuidv7(),
  number text not null constraint notice_number_once unique,
  issue_id uuid not null references issue,
  round integer not null,
  village_code text not null,
  leader_staff_no text not null,
  leader_name text not null,
  notified_on date not null,
  received_on date check (received_on >= notified_on),
  due_on date,
  closed_on date,
  constraint one_notice_a_round unique (issue_id, round)
);
call protect('issue_notice', 'village_code');

-- References to documents that are kept elsewhere; the digest says which.
create table issue_evidence (
  issue_id uuid not null,
  version bigint not null,
  village_code text not null,
  phase text not null check (phase in ('BEFORE', 'AFTER', 'DOCUMENT')),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  description text not null,
  foreign key (issue_id, version) references issue_act
);
create index issue_evidence_of on issue_evidence (issue_id);
call protect('issue_evidence', 'village_code');

-- The inspector on site before a closure: not one of those who rectified.
create table issue_site_check (
  issue_id uuid not null,
  version bigint not null,
  village_code text not null,
  inspector_staff_no text not null references inspector (staff_no),
  checked_on date not null,
  primary key (issue_id, version),
  foreign key (issue_id, version) references issue_act
);
call protect('issue_site_check', 'village_code');

create function refuse_rectifier_on_site() returns trigger language plpgsql as $$
begin
  if exists (select from issue_act a where a.issue_id = new.issue_id
      and a.command in ('RECTIFICATION', 'SUBMISSION', 'LEADER_VISIT')
      and a.staff_no = new.inspector_staff_no)
    or exists (select from inspector i where i.staff_no = new.inspector_staff_no
      and i.home_village = new.village_code) then
    raise exception using errcode = 'check_violation', constraint = 'site_check_is_independent',
      message = 'the inspector on site is not independent';
  end if;
  return new;
end $$;
create trigger site_check_is_independent before insert on issue_site_check
  for each row execute function refuse_rectifier_on_site();

-- What an inspector found on a visit; the ledger takes it from there.
create table finding (
  id uuid primary key default uuidv7(),
  visit_id uuid not null references visit,
  issue_id uuid not null constraint finding_opens_one_issue unique references issue,
  village_code text not null,
  category text not null,
  severity text not null,
  description text not null,
  person_id uuid,
  demanded_programme text,
  created_by text not null,
  created_at timestamptz not null default now()
);
call protect('finding', 'village_code');
create index finding_visit on finding (visit_id);
create trigger finding_is_final before update or delete on finding
  for each row execute function refuse_rewriting();
