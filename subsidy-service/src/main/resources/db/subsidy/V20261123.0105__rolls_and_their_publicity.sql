-- 发放名册: what a run grants in one village, on its way through the offices.
create table roll (
  id uuid primary key default uuidv7(),
  run_id uuid not null references determination_run,
  programme text not null references programme,
  term text not null references term,
  term_starts_on date not null,
  village_code text not null check (village_code ~ '^\d{12}$'),
  state text not null default 'DRAFT'
    check (state in ('DRAFT', 'VILLAGE_PUBLIC', 'TOWN_OK', 'DEPT_OK', 'FIN_OK', 'BATCHED')),
  line_count integer not null,
  total_fen bigint not null,
  drafted_by text not null,
  drafted_at timestamptz not null default now(),
  publicity_days integer,
  posted_on date,
  posted_by text,
  posted_at timestamptz,
  town_on date,
  town_by text,
  town_at timestamptz,
  dept_on date,
  dept_by text,
  dept_at timestamptz,
  fin_on date,
  fin_by text,
  fin_at timestamptz,
  -- raised by changes of lines, so that the total is checked at commit
  touched bigint not null default 0,
  version bigint not null default 1,
  constraint one_roll_of_a_run_and_village unique (run_id, village_code),
  constraint posted_is_signed check ((state = 'DRAFT') = (posted_on is null)
    and (posted_on is null) = (posted_by is null) and (posted_on is null) = (publicity_days is null)),
  constraint town_is_signed check ((state in ('DRAFT', 'VILLAGE_PUBLIC')) = (town_on is null)
    and (town_on is null) = (town_by is null)),
  constraint dept_is_signed check ((state in ('DRAFT', 'VILLAGE_PUBLIC', 'TOWN_OK')) = (dept_on is null)
    and (dept_on is null) = (dept_by is null)),
  constraint fin_is_signed check ((state in ('FIN_OK', 'BATCHED')) = (fin_on is not null)
    and (fin_on is null) = (fin_by is null)),
  constraint publicity_has_run check (town_on > posted_on + publicity_days),
  constraint steps_in_order check (posted_on >= term_starts_on and dept_on >= town_on and fin_on >= dept_on),
  constraint roll_maker_is_not_checker check (
    town_by not in (drafted_by, posted_by)
    and dept_by not in (drafted_by, posted_by, town_by)
    and fin_by not in (drafted_by, posted_by, town_by, dept_by))
);
create index roll_village on roll (village_code);
create index roll_state on roll (state);
call protect('roll', 'village_code');

-- The same table of steps as RollStep: the database skips no state either.
create function roll_steps() returns trigger language plpgsql as $$
begin
  if new.state <> old.state and (old.state, new.state) not in (
      ('DRAFT', 'VILLAGE_PUBLIC'), ('VILLAGE_PUBLIC', 'TOWN_OK'), ('TOWN_OK', 'DEPT_OK'),
      ('DEPT_OK', 'FIN_OK'), ('FIN_OK', 'BATCHED')) then
    raise exception 'a roll does not go from % to %', old.state, new.state
      using errcode = '23514', constraint = 'roll_steps';
  end if;
  if (new.run_id, new.programme, new.term, new.village_code, new.drafted_by)
      is distinct from (old.run_id, old.programme, old.term, old.village_code, old.drafted_by) then
    raise exception 'what a roll is about does not change';
  end if;
  return new;
end $$;
create trigger roll_steps before update on roll for each row execute function roll_steps();

create table roll_line (
  id uuid primary key default uuidv7(),
  roll_id uuid not null references roll,
  determination_line_id uuid not null unique references determination_line,
  programme text not null,
  term text not null,
  village_code text not null,
  person_id uuid not null,
  person_name text not null,
  person_hash bytea not null,
  household_id uuid not null,
  household_no text not null,
  school_stage text not null check (school_stage in ('PRIMARY', 'JUNIOR')),
  amount_fen bigint not null check (amount_fen > 0),
  hold text not null default 'NONE' check (hold in ('NONE', 'HELD', 'STOPPED')),
  stop_reason text,
  -- The final guard: nobody is granted a programme twice for a period, by whichever identity.
  constraint granted_once unique (programme, person_hash, term),
  constraint granted_once_by_id unique (programme, person_id, term),
  check ((hold = 'STOPPED') = (stop_reason is not null))
);
create index roll_line_roll on roll_line (roll_id);
create index roll_line_person on roll_line (person_id, programme);
call protect('roll_line', 'village_code');

create function roll_line_steps() returns trigger language plpgsql as $$
begin
  if new.hold <> old.hold and (old.hold, new.hold) not in (
      ('NONE', 'HELD'), ('HELD', 'NONE'), ('HELD', 'STOPPED')) then
    raise exception 'a line does not go from % to %', old.hold, new.hold
      using errcode = '23514', constraint = 'roll_line_steps';
  end if;
  if (new.roll_id, new.programme, new.term, new.person_id, new.person_hash, new.amount_fen)
      is distinct from (old.roll_id, old.programme, old.term, old.person_id, old.person_hash, old.amount_fen) then
    raise exception 'what a line grants does not change';
  end if;
  return new;
end $$;
create trigger roll_line_steps before update on roll_line for each row execute function roll_line_steps();

-- A roll's total is the sum of its lines that are not stopped, whoever changes which of them.
create function touch_roll() returns trigger language plpgsql as $$
declare
  scope text := see_everything();
begin
  update roll set touched = touched + 1 where id in (select roll_id from changed);
  perform set_config('bangfu.scope', scope, true);
  return null;
end $$;
create trigger roll_line_added after insert on roll_line
  referencing new table as changed for each statement execute function touch_roll();
create trigger roll_line_changed after update on roll_line
  referencing new table as changed for each statement execute function touch_roll();

create function roll_total_is_sum() returns trigger language plpgsql as $$
declare
  scope text := see_everything();
begin
  if exists (
      select from roll t,
        lateral (select count(*)::integer as lines, coalesce(sum(amount_fen), 0)::bigint as total
          from roll_line l where l.roll_id = t.id and l.hold <> 'STOPPED') sums
      where t.id = new.id and (t.line_count, t.total_fen) is distinct from (sums.lines, sums.total)) then
    raise exception 'total of roll % is not the sum of its lines', new.id
      using errcode = '23514', constraint = 'roll_total_is_sum';
  end if;
  perform set_config('bangfu.scope', scope, true);
  return null;
end $$;
create constraint trigger roll_total_is_sum after insert or update on roll
  deferrable initially deferred for each row execute function roll_total_is_sum();

create table objection (
  id uuid primary key default uuidv7(),
  roll_id uuid not null references roll,
  line_id uuid not null references roll_line,
  village_code text not null,
  raised_on date not null,
  raised_by text not null,
  text text not null,
  state text not null default 'OPEN' check (state in ('OPEN', 'UPHELD', 'DISMISSED')),
  decided_on date check (decided_on >= raised_on),
  decided_by text,
  reason text,
  version bigint not null default 0,
  constraint objection_maker_is_not_checker check (decided_by <> raised_by),
  check ((state = 'OPEN') = (decided_on is null) and (state = 'OPEN') = (decided_by is null)
    and (state = 'OPEN') = (reason is null))
);
create unique index one_open_objection on objection (line_id) where state = 'OPEN';
create index objection_roll on objection (roll_id);
call protect('objection', 'village_code');

-- Asked when facts are frozen: a grant counts wherever it lies, seen or unseen by the caller.
create function is_granted(wanted_programme text, wanted_term text, hash bytea, member uuid) returns boolean
  language plpgsql stable as $$
declare
  scope text := see_everything();
  found_it boolean;
begin
  found_it := exists (select from roll_line l
      where l.programme = wanted_programme and l.term = wanted_term
        and (l.person_hash = hash or l.person_id = member));
  perform set_config('bangfu.scope', scope, true);
  return found_it;
end $$;
