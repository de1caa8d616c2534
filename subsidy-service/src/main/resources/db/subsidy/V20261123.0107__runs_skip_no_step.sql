-- A run is frozen, judged and done, or given up; nothing leads back.
create function determination_run_steps() returns trigger language plpgsql as $$
begin
  if new.state <> old.state and (old.state, new.state) not in (
      ('WAITING', 'JUDGING'), ('WAITING', 'FAILED'), ('WAITING', 'CANCELLED'),
      ('JUDGING', 'DONE'), ('JUDGING', 'FAILED'), ('JUDGING', 'CANCELLED')) then
    raise exception 'a run does not go from % to %', old.state, new.state
      using errcode = '23514', constraint = 'determination_run_steps';
  end if;
  if old.state in ('DONE', 'FAILED', 'CANCELLED') and new is distinct from old then
    raise exception 'a run that has ended does not change';
  end if;
  return new;
end $$;
create trigger determination_run_steps before update on determination_run
  for each row execute function determination_run_steps();

-- A run whose operation fails or is cancelled, even before it began, is given up in the same
-- transaction: it has granted nothing, and another may be made.
create function give_up_run() returns trigger language plpgsql as $$
declare
  scope text := see_everything();
begin
  with given_up as (
    update determination_run
    set state = new.state, finished_at = new.finished_at, version = version + 1
    where operation_id = new.id and state in ('WAITING', 'JUDGING')
    returning *
  ), logged as (
    insert into revision (aggregate, aggregate_id, aggregate_version, kind, division_code, actor, snapshot)
    select 'determination-run', id, version, state, division_code, new.subject,
      jsonb_build_object('id', id, 'division', division_code, 'programme', programme, 'term', term,
        'state', state, 'startedBy', started_by, 'candidates', candidates, 'judged', judged)
    from given_up
    returning seq, id
  )
  insert into revision_pending (seq, revision_id) select seq, id from logged;
  perform set_config('bangfu.scope', scope, true);
  return null;
end $$;
create trigger operation_gives_up_its_run after update of state on operation
  for each row when (new.state in ('FAILED', 'CANCELLED')) execute function give_up_run();
