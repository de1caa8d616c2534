-- Lists of other offices and files of villages are taken back as households are: while nothing later
-- depends on them, in one transaction, with one revision of each household or village that they changed.

-- Whether anything is on file about a village beside itself.
create function village_is_used(of_code text) returns boolean
  language sql stable as $$
  select exists (select from household where village_code = of_code)
    or exists (select from change_proposal where village_code = of_code)
    or exists (select from exit_list where village_code = of_code)
    or exists (select from proceeding where village_code = of_code)
    or exists (select from notice where village_code = of_code)
    or exists (select from workshop where village_code = of_code)
    or exists (select from industry_project where village_code = of_code)
    or exists (select from training_session where division_code = of_code)
    or exists (select from village_asset where division_code = of_code)
    or exists (select from stated_count where division_code = of_code)
    or exists (select from division_unit where division_code = of_code)
    or exists (select from division_leader where division_code = of_code)
    or exists (select from population_base where division_code = of_code)
    or exists (select from published_rate where division_code = of_code)
    or exists (select from figure_publication where division_code = of_code) $$;

-- What of an import was changed since, or has something later upon it: it cannot be taken back while
-- anything has. What the caller may not see counts too, without being told.
drop function changed_since_import(uuid);
create function changed_since_import(of_import uuid)
  returns table (aggregate text, aggregate_id uuid, visible text)
  language sql stable as $$
  select 'household', e.aggregate_id, h.id::text
  from import_effect e left join household h on h.id = e.aggregate_id
  where e.import_id = of_import and e.aggregate in ('household', 'asset_hit')
    and h.version is distinct from e.aggregate_version
  union
  -- somebody decided what the list said otherwise
  select 'household', d.household_id, d.household_id::text
  from difference d where d.import_id = of_import and d.state in ('ACCEPTED', 'REJECTED')
  union
  -- a later list says otherwise than what this one wrote
  select 'household', d.household_id, d.household_id::text
  from registry_import i
  join import_before b on b.import_id = i.id
  join difference d on d.state = 'OPEN' and d.household_id = b.household_id
    and b.row_id = coalesce(d.member_id, d.household_id) and b.relation = any (fact_tables(d.fact_kind))
  join registry_import later on later.id = d.import_id and later.finished_at > i.finished_at
  where i.id = of_import
  union
  select 'village', e.aggregate_id, d.code
  from import_effect e left join village v on v.id = e.aggregate_id
  left join (select distinct village_id, code from division) d on d.village_id = v.id
  where e.import_id = of_import and e.aggregate = 'village'
    and (v.version is distinct from e.aggregate_version or e.is_new and village_is_used(d.code))
  order by 1, 2 $$;

-- Inserts the rows of a table that were there before an import; all columns, whatever they will be.
create function insert_back(of_import uuid, table_name text) returns void
  language plpgsql as $$
declare
  columns text := (
    select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
    where attrelid = table_name::regclass and attnum > 0 and not attisdropped and attgenerated = '');
begin
  execute format('insert into %1$I (%2$s) select %2$s from ('
    '   select b.before from import_before b'
    '   where b.import_id = $1 and b.relation = %1$L and b.before is not null) kept,'
    ' jsonb_populate_record(null::%1$I, kept.before)', table_name, columns) using of_import;
end $$;

-- Facts become what they were before a list.
create function put_facts_back(of_import uuid) returns void
  language plpgsql as $$
declare
  each text;
begin
  delete from asset_hit a using import_before b
  where b.import_id = of_import and b.relation = 'asset_hit' and a.member_id = b.row_id
    and a.register = b.before ->> 'register' and a.period = b.before ->> 'period';
  perform put_back(of_import, 'member');
  for each in
    select distinct b.relation from import_before b
    where b.import_id = of_import and b.relation not in ('asset_hit', 'member', 'difference')
  loop
    execute format('delete from %1$I t using import_before b where b.import_id = $1'
      ' and b.relation = %1$L and b.before is null and t.%2$I = b.row_id', each, fact_owner(each))
      using of_import;
    perform insert_back(of_import, each);
  end loop;
end $$;

-- Differences become what they were before a list; what it raised itself is withdrawn. What it settled
-- by saying something else is open again, unless its own list was taken back, or another says more by now.
create function put_differences_back(of_import uuid) returns void
  language plpgsql as $$
begin
  update difference d set state = 'WITHDRAWN', version = d.version + 1
  from import_before b
  where b.import_id = of_import and b.relation = 'difference' and b.before is null
    and d.id = b.row_id and d.import_id = of_import and d.state = 'OPEN';
  update difference d
  set state = r.state, period = r.period, import_id = r.import_id, registered = r.registered,
    listed = r.listed, raised_by = r.raised_by, raised_at = r.raised_at, decided_by = r.decided_by,
    decided_at = r.decided_at, reason = r.reason, version = d.version + 1
  from import_before b, jsonb_populate_record(null::difference, b.before) r
  where b.import_id = of_import and b.relation = 'difference' and r.state <> 'OPEN'
    and d.id = b.row_id and d.import_id = of_import and d.state = 'OPEN';
  update difference d set version = d.version + 1, state = case when exists (
      select from registry_import i where i.id = d.import_id and i.state = 'UNDONE')
    then 'WITHDRAWN' else 'OPEN' end
  from import_before b
  where b.import_id = of_import and b.relation = 'difference' and b.before ->> 'state' = 'OPEN'
    and d.id = b.row_id and d.import_id <> of_import and d.state = 'OBSOLETE'
    and not exists (
      select from difference n
      where n.id <> d.id and n.state = 'OPEN' and n.source = d.source and n.household_id = d.household_id
        and n.member_id is not distinct from d.member_id
        and n.person_hash is not distinct from d.person_hash and n.pointer = d.pointer);
  -- of the others, what the registry says is another thing by now
  perform refresh_differences(null, array(
    select d.id from difference d
    where d.state = 'OPEN' and d.household_id in (
      select b.household_id from import_before b where b.import_id = of_import)));
end $$;

-- Takes a list back; answers how many households, or null where something later depends on it.
create function undo_list(of_import uuid, who text, why text) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  lot uuid[];
begin
  -- households before differences, everywhere
  perform from household h
  where h.id in (
    select e.aggregate_id from import_effect e where e.import_id = of_import
    union all select b.household_id from import_before b where b.import_id = of_import)
  order by h.id for update;
  perform from difference d where d.import_id = of_import order by d.id for update;
  if exists (select from changed_since_import(of_import)) then
    return null;
  end if;

  perform put_facts_back(of_import);
  perform put_differences_back(of_import);
  update household h set version = h.version + 1
  from import_effect e
  where e.import_id = of_import and e.aggregate = 'household' and e.aggregate_id = h.id;
  for lot in
    select array_agg(n.aggregate_id) from (
      select aggregate_id, (row_number() over (order by aggregate_id) - 1) / 1000 as nth
      from import_effect where import_id = of_import and aggregate = 'household') n
    group by n.nth order by n.nth
  loop
    call append_household_revisions(lot, of_import, who, why, 'IMPORT_UNDONE');
  end loop;
  return (select count(*) from import_effect where import_id = of_import);
end $$;

-- The revisions of villages that an import created (it is_new) or changed, as they are now. One that
-- never was is said to have ended on its first day: valid on none.
create function append_village_undoings(of_import uuid, created boolean, who text, why text) returns void
  language sql as $$
  with r as (
    insert into revision (aggregate, aggregate_id, aggregate_version, kind, division_code, actor, reason, snapshot)
    select 'village', v.id, v.version, 'IMPORT_UNDONE', s.now ->> 'code', who, why,
      case when created then s.now || jsonb_build_object('validTo', s.now -> 'validFrom') else s.now end
    from import_effect e
    join village v on v.id = e.aggregate_id, lateral (select village_snapshot(v.id) as now) s
    where e.import_id = of_import and e.aggregate = 'village' and e.is_new = created
    order by s.now ->> 'code'
    returning seq, id)
  insert into revision_pending (seq, revision_id) select seq, id from r $$;

-- Takes villages back; answers how many, or null where something later depends on one. One that was
-- created is gone, so that nothing can come to stand on it; a new version is gone and the one before is
-- open again; what was mended is as before.
create function undo_villages(of_import uuid, who text, why text) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from village v join import_effect e on e.aggregate = 'village' and e.aggregate_id = v.id
  where e.import_id = of_import order by v.id for update of v;
  if exists (select from changed_since_import(of_import)) then
    return null;
  end if;

  update village v set version = v.version + 1
  from import_effect e
  where e.import_id = of_import and e.aggregate = 'village' and e.aggregate_id = v.id;
  perform append_village_undoings(of_import, true, who, why);
  delete from division d using import_effect e
  where e.import_id = of_import and e.aggregate = 'village' and e.is_new and d.village_id = e.aggregate_id;
  delete from village v using import_effect e
  where e.import_id = of_import and e.aggregate = 'village' and e.is_new and v.id = e.aggregate_id;

  delete from division d
  using import_before b, jsonb_populate_record(null::division, b.before) r
  where b.import_id = of_import and b.relation = 'division' and d.code = r.code
    and lower(d.valid) >= lower(r.valid);
  perform insert_back(of_import, 'division');
  perform append_village_undoings(of_import, false, who, why);
  return (select count(*) from import_effect where import_id = of_import and aggregate = 'village');
end $$;
