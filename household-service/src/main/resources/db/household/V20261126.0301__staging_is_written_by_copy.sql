-- Staging is filled by COPY, a district in seconds. COPY and row-level security exclude each other;
-- what locks staging instead is narrower still: the service may only add rows. Who reads, checks,
-- merges and forgets them are functions with the owner's rights, which see the registry under the
-- caller's scope as before. Unlogged: after a crash of the database the tables are empty, the import
-- notices and reads its file again.
create table staging_table (name text primary key);
revoke insert, update on staging_table from ${appRole};

-- call staging('stage_household'): a table with import_id, row_no and division_code.
create procedure staging(target regclass)
  language plpgsql as $$
begin
  execute format('alter table %s set unlogged', target);
  execute format('revoke all on %s from ${appRole}', target);
  execute format('grant insert on %s to ${appRole}', target);
  insert into staging_table values (target::text);
end $$;

drop policy scope on stage_village;
drop policy scope on stage_member;
drop policy scope on stage_household;
drop policy scope on stage_enrolment;
alter table stage_village no force row level security, disable row level security,
  drop constraint stage_village_import_id_fkey;
alter table stage_member no force row level security, disable row level security,
  drop constraint stage_member_import_id_fkey;
alter table stage_household no force row level security, disable row level security,
  drop constraint stage_household_import_id_fkey;
alter table stage_enrolment no force row level security, disable row level security,
  drop constraint stage_enrolment_import_id_fkey;
call staging('stage_village');
call staging('stage_member');
call staging('stage_household');
call staging('stage_enrolment');

-- A new kind of file needs no migration of this table.
alter table registry_import drop constraint registry_import_kind_check,
  add constraint registry_import_kind_check check (kind ~ '^[A-Z][A-Z_]*$');

-- For good plans; an owner's right.
create function analyze_staging() returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  each text;
begin
  for each in select name from staging_table order by name loop
    execute 'analyze ' || each;
  end loop;
end $$;

-- Forgets what an import staged.
create function clear_staging(of_import uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  each text;
begin
  for each in select name from staging_table order by name loop
    execute format('delete from %s where import_id = $1', each) using of_import;
  end loop;
end $$;

-- The ids of these households, new ones where the registry and this import have none yet.
create function stage_households(of_import uuid, of_division text, numbers text[])
  returns table (household_no text, household_id uuid)
  language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  insert into stage_household (import_id, household_no, division_code, household_id, is_new)
  select of_import, n.no, of_division, coalesce(h.id, uuidv7()), h.id is null
  from unnest(numbers) n (no) left join household h on h.household_no = n.no
  on conflict do nothing;
  return query select s.household_no, s.household_id from stage_household s
    where s.import_id = of_import and s.household_no = any (numbers);
end $$;

alter function household_errors(uuid, text[], date) security definer set search_path = public, pg_temp;
alter function village_errors(uuid, text[], date) security definer set search_path = public, pg_temp;
alter function enrolment_errors(uuid, text[], date) security definer set search_path = public, pg_temp;
alter function merge_households(uuid, date, text) security definer set search_path = public, pg_temp;
alter function merge_villages(uuid, date, text) security definer set search_path = public, pg_temp;
alter function merge_enrolments(uuid, date, text) security definer set search_path = public, pg_temp;
