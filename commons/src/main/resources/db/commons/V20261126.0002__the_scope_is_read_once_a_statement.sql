-- Row-level security read the scope anew for each row, which cost more than the counting: figures over a
-- million members took 2.5 times the CPU. As subselects it is read once a statement. A case, because of
-- it the planner assumes that half of the rows are seen; of the bare condition, one in twenty, and then it
-- joins a district row by row. What is seen and what may be written stay as they were.
create or replace procedure protect(target regclass, division_column name)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  if exists (select from pg_policy where polrelid = target and polname = 'scope') then
    execute format('drop policy scope on %s', target);
  end if;
  execute format($policy$
    create policy scope on %s using (
      case when (select current_setting('bangfu.scope', true)) = '*' then true
        else %I ^@ any ((select array_remove(
          string_to_array(current_setting('bangfu.scope', true), ','), ''))::text[]) end)
      with check (in_scope(%I))$policy$, target, division_column, division_column);
end $$;

-- Policies of before are made again; those with conditions of their own are left alone.
do $$
declare
  told record;
begin
  for told in
    select polrelid::regclass as target,
      substring(pg_get_expr(polqual, polrelid) from '^in_scope\((\w+)\)$') as division_column
    from pg_policy where polname = 'scope'
  loop
    if told.division_column is not null then
      call protect(told.target, told.division_column);
    end if;
  end loop;
end $$;
