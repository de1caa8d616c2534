-- Which status may follow which: the service's own table (StatusTable) once more. `until` is the first
-- day on which the transition is no longer possible.
create table status_transition (
  from_status text not null,
  to_status text not null,
  until date,
  primary key (from_status, to_status)
);
insert into status_transition (from_status, to_status, until) values
  ('REJECTED', 'CANDIDATE', '2021-01-01'),
  ('CANDIDATE', 'NOT_EXITED', '2021-01-01'),
  ('CANDIDATE', 'REJECTED', null),
  ('NOT_EXITED', 'PRE_EXIT', null),
  ('RETURNED', 'PRE_EXIT', null),
  ('PRE_EXIT', 'EXITED', null),
  ('PRE_EXIT', 'NOT_EXITED', null),
  ('PRE_EXIT', 'RETURNED', null),
  ('EXITED', 'RETURNED', '2021-01-01'),
  ('CANDIDATE', 'REMOVED', null),
  ('NOT_EXITED', 'REMOVED', null),
  ('PRE_EXIT', 'REMOVED', null),
  ('EXITED', 'REMOVED', null),
  ('RETURNED', 'REMOVED', null);
revoke insert, update on status_transition from ${appRole};

create function status_may_follow(before text, after text, day date) returns boolean
  language sql stable
  return exists (select from status_transition t
    where t.from_status = before and t.to_status = after and (t.until is null or day < t.until));

-- A status that follows one on file must be allowed to. A file that states a whole history puts it in
-- at once, after the old one was taken out: what came from a file, and the past before this system, is
-- taken as stated. Who restores a history row by row says so with bangfu.stated_history = 'on'.
create function refuse_illegal_status() returns trigger language plpgsql as $$
declare
  wrong record;
begin
  select p.status as before, a.status as after into wrong
  from added a
  join household_status p on p.household_id = a.household_id and upper(p.valid) = lower(a.valid)
  where not exists (select from added o where o.household_id = p.household_id and o.valid = p.valid)
    and not status_may_follow(p.status, a.status, lower(a.valid))
  limit 1;
  if found then
    raise exception '% does not follow %', wrong.after, wrong.before
      using errcode = 'check_violation', constraint = 'status_follows_status';
  end if;
  return null;
end $$;
create trigger status_follows_status after insert on household_status
  referencing new table as added
  for each statement when (current_setting('bangfu.stated_history', true) is distinct from 'on')
  execute function refuse_illegal_status();

-- Two changes on one day leave the later one.
create function refuse_illegal_replacement() returns trigger language plpgsql as $$
begin
  if not status_may_follow(old.status, new.status, lower(new.valid)) then
    raise exception '% does not follow %', new.status, old.status
      using errcode = 'check_violation', constraint = 'status_follows_status';
  end if;
  return new;
end $$;
create trigger status_is_replaced before update of status on household_status
  for each row when (old.status <> new.status
    and current_setting('bangfu.stated_history', true) is distinct from 'on')
  execute function refuse_illegal_replacement();

-- Who may be monitored: UNSTABLE only who has exited, MARGINAL only who was never registered, SUDDEN
-- either, and not before the rules of 2021.
create function may_be_monitored(registered boolean, status text, kind text, day date) returns boolean
  language sql immutable
  return case kind
    when 'UNSTABLE' then coalesce(status = 'EXITED', false) and day >= date '2020-03-01'
    when 'MARGINAL' then not registered and coalesce(status = 'REJECTED', true) and day >= date '2020-03-01'
    when 'SUDDEN' then day >= date '2021-01-01' and (coalesce(status = 'EXITED', false)
      or (not registered and coalesce(status = 'REJECTED', true))) end;

create function refuse_illegal_monitoring() returns trigger language plpgsql as $$
declare
  registered boolean;
  status text;
begin
  select h.kind = 'REGISTERED' into registered from household h where h.id = new.household_id;
  select s.status into status from household_status s
  where s.household_id = new.household_id and s.valid @> new.identified_on;
  if not may_be_monitored(registered, status, new.kind, new.identified_on) then
    raise exception '% is not monitored as %', coalesce(status, 'the household'), new.kind
      using errcode = 'check_violation', constraint = 'monitored_by_status';
  end if;
  return new;
end $$;
create trigger monitored_by_status before insert on monitoring
  for each row when (current_setting('bangfu.stated_history', true) is distinct from 'on')
  execute function refuse_illegal_monitoring();
