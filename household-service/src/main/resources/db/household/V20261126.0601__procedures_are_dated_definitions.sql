-- Procedures of the life cycle as dated data: who acts in which order, what each step demands, what
-- it leads to. A day without a definition has no procedure; nothing is reused from the year before.
-- Public rules, so not protected by scope. The service reads them, it does not write them.
create table procedure_definition (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in
    ('IDENTIFICATION', 'EXIT', 'RETURN', 'MONITORING', 'ELIMINATION', 'REMOVAL')),
  -- R1 脱贫攻坚 2014-2020, R2 过渡期 2021-2025, R3 常态化帮扶 from 2026: no rules found, so no rows
  regime text not null check (regime in ('R1', 'R2', 'R3')),
  valid daterange not null check (not isempty(valid) and lower(valid) is not null),
  -- kinds of monitoring it may lead to
  monitor_kinds text[] not null default '{}' check (monitor_kinds <@ array['UNSTABLE', 'MARGINAL', 'SUDDEN']),
  -- how long a risk must have been watched before it is eliminated
  stable_months integer check (stable_months > 0),
  objection_pause_working_days integer not null check (objection_pause_working_days >= 0),
  -- which of its values nobody has confirmed
  assumed text[] not null default '{}',
  source text not null check (source <> ''),
  constraint one_procedure_at_a_time unique (kind, valid without overlaps)
);

create table procedure_step (
  definition_id uuid not null references procedure_definition,
  step_no integer not null check (step_no > 0),
  code text not null check (code ~ '^[A-Z][A-Z0-9_]*$'),
  name_zh text not null check (name_zh <> ''),
  name_en text not null check (name_en <> ''),
  level text not null check (level in ('VILLAGE', 'TOWN', 'DISTRICT')),
  roles text[] not null check (cardinality(roles) > 0),
  demand text not null check (demand in
    ('SIGNATURE', 'MINUTES', 'COMPARISON', 'VOTE', 'HOME_CHECK', 'NOTICE', 'APPROVAL')),
  -- SIGNATURE: with the signed authorisation to check assets
  authorisation boolean not null default false,
  -- NOTICE: calendar days, counted from the day after posting
  publicity_days integer check (publicity_days > 0),
  -- VOTE: present >= quorum of those eligible; in favour > majority of those present
  quorum_numerator integer, quorum_denominator integer,
  majority_numerator integer, majority_denominator integer,
  -- HOME_CHECK: persons
  checkers integer check (checkers > 0),
  -- the safeguards and the income must pass on the day of the step
  exit_check boolean not null default false,
  effect text check (effect in
    ('APPLY', 'IDENTIFY', 'LIST_FOR_EXIT', 'EXIT', 'RETURN', 'MONITOR', 'ELIMINATE', 'REMOVE')),
  primary key (definition_id, step_no),
  constraint step_once unique (definition_id, code),
  constraint days_of_a_notice check ((demand = 'NOTICE') = (publicity_days is not null)),
  constraint persons_of_a_check check ((demand = 'HOME_CHECK') = (checkers is not null)),
  constraint shares_of_a_vote check (
    (demand = 'VOTE') = (num_nonnulls(quorum_numerator, quorum_denominator, majority_numerator,
      majority_denominator) = 4)
    and (demand = 'VOTE' or num_nonnulls(quorum_numerator, quorum_denominator, majority_numerator,
      majority_denominator) = 0)
    and quorum_numerator <= quorum_denominator and majority_numerator < majority_denominator)
);
revoke insert, update on procedure_definition, procedure_step from ${appRole};
