-- One run judges everybody with an enrolment in the term, on facts frozen when it begins.
create table determination_run (
  id uuid primary key default uuidv7(),
  division_code text not null check (division_code ~ '^\d{12}$'),
  programme text not null references programme,
  term text not null references term,
  starts_on date not null,
  state text not null default 'WAITING'
    check (state in ('WAITING', 'JUDGING', 'DONE', 'FAILED', 'CANCELLED')),
  rule_version text not null,
  standards jsonb not null,
  operation_id uuid unique,
  started_by text not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  -- the copy of the registry that the facts were frozen from
  registry_cursor text,
  registry_as_of timestamptz,
  registry_applied bigint,
  candidates integer not null default 0,
  judged integer not null default 0 check (judged <= candidates),
  granted integer not null default 0,
  refused integer not null default 0,
  total_fen bigint not null default 0,
  digest text check (digest ~ '^[0-9a-f]{64}$'),
  version bigint not null default 1,
  constraint done_is_complete check (
    state <> 'DONE' or (digest is not null and judged = candidates and granted + refused = candidates))
);
create unique index one_live_run on determination_run (programme, term)
  where state in ('WAITING', 'JUDGING');
call protect('determination_run', 'division_code');

create table determination_line (
  id uuid primary key default uuidv7(),
  run_id uuid not null references determination_run,
  ordinal integer not null,
  village_code text not null check (village_code ~ '^\d{12}$'),
  -- the frozen facts
  person_id uuid not null,
  person_name text not null,
  person_hash bytea not null,
  household_id uuid not null,
  household_no text not null,
  household_kind text not null,
  status_on_start text,
  stage text not null,
  boarding boolean not null,
  joined_on date not null,
  left_on date,
  granted_before boolean not null,
  enrolled_elsewhere boolean not null,
  -- the judgement
  decision text not null default 'PENDING' check (decision in ('PENDING', 'GRANTED', 'REFUSED')),
  school_stage text check (school_stage in ('PRIMARY', 'JUNIOR')),
  amount_fen bigint not null default 0 check (amount_fen >= 0),
  reasons jsonb not null default '[]',
  digest text check (digest ~ '^[0-9a-f]{64}$'),
  constraint determination_line_once unique (run_id, ordinal),
  constraint only_the_granted_are_paid check ((decision = 'GRANTED') = (amount_fen > 0)),
  constraint judged_with_reasons check (decision = 'PENDING' or (digest is not null and reasons <> '[]'))
);
create index determination_line_village on determination_line (run_id, village_code);
call protect('determination_line', 'village_code');

-- Judged once: neither facts nor judgement change afterwards, and a finished run gains no lines.
create function refuse_rejudging() returns trigger language plpgsql as $$
begin
  if old.decision <> 'PENDING' then
    raise exception 'a judgement is not rewritten';
  end if;
  return new;
end $$;
create trigger determination_line_is_final before update on determination_line
  for each row execute function refuse_rejudging();

create function refuse_late_lines() returns trigger language plpgsql as $$
declare
  scope text := see_everything();
begin
  if exists (select from determination_run r where r.id in (select run_id from added) and r.state = 'DONE') then
    raise exception 'a finished run gains no lines';
  end if;
  perform set_config('bangfu.scope', scope, true);
  return null;
end $$;
create trigger finished_runs_gain_no_lines after insert on determination_line
  referencing new table as added for each statement execute function refuse_late_lines();

create function run_total_is_sum() returns trigger language plpgsql as $$
declare
  scope text := see_everything();
begin
  if exists (
      select from determination_run r,
        lateral (select count(*)::integer as candidates,
            (count(*) filter (where decision = 'GRANTED'))::integer as granted,
            (count(*) filter (where decision = 'REFUSED'))::integer as refused,
            coalesce(sum(amount_fen), 0)::bigint as total
          from determination_line l where l.run_id = r.id) sums
      where r.id = new.id and r.state = 'DONE'
        and (r.candidates, r.granted, r.refused, r.total_fen)
          is distinct from (sums.candidates, sums.granted, sums.refused, sums.total)) then
    raise exception 'totals of run % are not those of its lines', new.id
      using errcode = '23514', constraint = 'run_total_is_sum';
  end if;
  perform set_config('bangfu.scope', scope, true);
  return null;
end $$;
create constraint trigger run_total_is_sum after insert or update on determination_run
  deferrable initially deferred for each row execute function run_total_is_sum();
