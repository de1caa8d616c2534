-- The scope is taken apart once for each statement instead of once for each row: a sub-select that
-- depends on nothing is evaluated first. What is seen stays the same.
create function scope_prefixes() returns text[]
  language sql stable parallel safe
  return case when current_setting('bangfu.scope', true) = '*' then array['']
    else array_remove(string_to_array(current_setting('bangfu.scope', true), ','), '') end;

create or replace procedure protect(target regclass, division_column name)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy scope on %1$s using (%2$I ^@ any ((select scope_prefixes())::text[]))'
    ' with check (%2$I ^@ any ((select scope_prefixes())::text[]))', target, division_column);
end $$;

do $$
declare
  each record;
begin
  for each in
    select p.polrelid::regclass as target, a.attname
    from pg_policy p
    join pg_depend d on d.classid = 'pg_policy'::regclass and d.objid = p.oid
      and d.refclassid = 'pg_class'::regclass and d.refobjid = p.polrelid and d.refobjsubid > 0
    join pg_attribute a on a.attrelid = p.polrelid and a.attnum = d.refobjsubid
    where p.polname = 'scope' and pg_get_expr(p.polqual, p.polrelid) like 'in_scope(%'
    group by 1, 2
  loop
    execute format('alter policy scope on %1$s using (%2$I ^@ any ((select scope_prefixes())::text[]))'
      ' with check (%2$I ^@ any ((select scope_prefixes())::text[]))', each.target, each.attname);
  end loop;
end $$;

-- A household has a head: as before, without making a document of each row to find its id.
drop trigger household_has_a_head on household;
drop trigger members_have_a_head on member;
drop function require_head();

create function require_head_of_new() returns trigger language plpgsql as $$
begin
  if not exists (select from member m
      where m.household_id = new.id and m.left_on is null and m.relation = '02') then
    raise exception 'a household has a head' using errcode = 'check_violation', constraint = 'has_a_head';
  end if;
  return null;
end $$;
create function require_head_of_members() returns trigger language plpgsql as $$
begin
  if not exists (select from member m
      where m.household_id = new.household_id and m.left_on is null and m.relation = '02')
    and exists (select from member m where m.household_id = new.household_id and m.left_on is null) then
    raise exception 'a household has a head' using errcode = 'check_violation', constraint = 'has_a_head';
  end if;
  return null;
end $$;
create constraint trigger household_has_a_head after insert on household
  deferrable initially deferred for each row execute function require_head_of_new();
create constraint trigger members_have_a_head after update of relation, left_on, household_id on member
  deferrable initially deferred for each row execute function require_head_of_members();
