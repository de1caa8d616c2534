-- A village's exit list: proceedings that take their steps together.
create table exit_list (
  id uuid primary key default uuidv7(),
  village_code text not null check (village_code ~ '^\d{12}$'),
  opened_on date not null,
  opened_by text not null,
  opened_at timestamptz not null default now(),
  version bigint not null default 1
);
create index exit_list_of_village on exit_list (village_code, id);
call protect('exit_list', 'village_code');

-- One running procedure for one household.
create table proceeding (
  id uuid primary key default uuidv7(),
  kind text not null,
  definition_id uuid not null references procedure_definition,
  household_id uuid not null,
  village_code text not null,
  exit_list_id uuid references exit_list,
  opened_on date not null,
  opened_by text not null,
  opened_at timestamptz not null default now(),
  -- as it was opened: what it is about, by kind
  particulars jsonb not null,
  -- the status that a failed exit falls back to
  status_before text,
  state text not null default 'RUNNING' check (state in ('RUNNING', 'COMPLETED', 'ENDED')),
  ended_on date check (ended_on >= opened_on),
  ending text check (ending in ('NEGATIVE', 'WITHDRAWN', 'OBJECTION_UPHELD')),
  ending_reason text,
  ending_evidence text[] not null default '{}',
  applicant_told_on date check (applicant_told_on >= ended_on),
  ended_by text,
  ended_at timestamptz,
  version bigint not null default 1,
  constraint proceeding_in_its_village unique (id, village_code),
  constraint over_on_a_day check ((state = 'RUNNING') = (ended_on is null)),
  constraint ended_with_a_reason check ((state = 'ENDED') =
    (num_nonnulls(ending, ending_reason, applicant_told_on, ended_by, ended_at) = 5)),
  constraint proceeding_of_household foreign key (household_id, village_code)
    references household (id, village_code) on update cascade
);
create unique index one_proceeding_at_a_time on proceeding (household_id) where state = 'RUNNING';
create index proceeding_of_household on proceeding (household_id);
create index proceeding_list on proceeding (village_code, id);
create index proceeding_of_list on proceeding (exit_list_id) where exit_list_id is not null;
call protect('proceeding', 'village_code');

-- A step that was taken: day, actor, minutes, votes, evidence. Never changed.
create table proceeding_step (
  proceeding_id uuid not null,
  village_code text not null,
  step_no integer not null check (step_no > 0),
  level text not null check (level in ('VILLAGE', 'TOWN', 'DISTRICT')),
  demand text not null,
  taken_on date not null,
  actor text not null,
  recorded_at timestamptz not null default now(),
  notice_id uuid references notice,
  taken jsonb not null,
  primary key (proceeding_id, step_no),
  constraint notice_of_a_notice check ((demand = 'NOTICE') = (notice_id is not null)),
  constraint step_of_proceeding foreign key (proceeding_id, village_code)
    references proceeding (id, village_code) on update cascade
);
create index step_of_notice on proceeding_step (notice_id) where notice_id is not null;
call protect('proceeding_step', 'village_code');

-- What the service checks, once more: in order, not back in time, a notice hangs its days, and who
-- made is not who checks: nobody acts on two levels, and who approves did nothing before.
create function refuse_wrong_step() returns trigger language plpgsql as $$
declare
  before proceeding_step;
begin
  select * into before from proceeding_step s
  where s.proceeding_id = new.proceeding_id order by s.step_no desc limit 1;
  if new.step_no <> coalesce(before.step_no, 0) + 1 then
    raise exception 'no step is skipped' using errcode = 'check_violation', constraint = 'step_after_step';
  end if;
  if new.taken_on < before.taken_on then
    raise exception 'time goes on' using errcode = 'check_violation', constraint = 'step_after_step';
  end if;
  if before.notice_id is not null and exists (
      select from notice n where n.id = before.notice_id and new.taken_on <= n.posted_on + n.days) then
    raise exception 'the notice hangs its days' using errcode = 'check_violation', constraint = 'notice_hung';
  end if;
  if exists (select from proceeding_step s where s.proceeding_id = new.proceeding_id and s.actor = new.actor
      and (s.level <> new.level or new.demand = 'APPROVAL')) then
    raise exception 'maker is not checker' using errcode = 'check_violation', constraint = 'maker_is_not_checker';
  end if;
  return new;
end $$;
create trigger step_is_right before insert on proceeding_step
  for each row execute function refuse_wrong_step();

create function refuse_changed_step() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or to_jsonb(new) - 'village_code' <> to_jsonb(old) - 'village_code' then
    raise exception 'what was done is not rewritten';
  end if;
  return new;
end $$;
create trigger step_is_final before update or delete on proceeding_step
  for each row execute function refuse_changed_step();
