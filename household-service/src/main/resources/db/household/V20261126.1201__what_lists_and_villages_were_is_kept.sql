-- What a list or a file of villages overwrote, filled in or raised is kept as it was before, as of
-- households and enrolments since 0303, so that the whole import can be taken back.

-- Of an import that was stored before this was kept there is nothing to put back.
alter table registry_import add column undoable boolean not null default true;
do $$
begin
  perform set_config('bangfu.scope', '*', true);
  update registry_import set undoable = false
  where state = 'COMMITTED' and kind not in ('HOUSEHOLDS', 'ENROLMENTS');
  perform set_config('bangfu.scope', '', true);
end $$;

-- Villages and strangers belong to no household.
alter table import_before alter column household_id drop not null;

-- A difference whose list was taken back before anybody decided is nobody's work any more.
alter table difference drop constraint difference_state_check,
  add constraint difference_state_check
    check (state in ('OPEN', 'ACCEPTED', 'REJECTED', 'OBSOLETE', 'WITHDRAWN'));

-- Where facts of a kind stand. Names, births, deaths and moves are differences only.
create function fact_tables(what text) returns text[]
  language sql immutable parallel safe
  return case what
    when 'WELFARE' then array['welfare']
    when 'INSURANCE' then array['insurance']
    when 'MAJOR_DISEASE' then array['major_disease']
    when 'HEALTH_RECORD' then array['health_record']
    when 'ABSENCE' then array['school_absence', 'enrolment']
    when 'DISABILITY' then array['member', 'disability_card']
    when 'HOUSING' then array['housing_certificate']
    when 'EMPLOYMENT' then array['employment']
    when 'ASSET_HIT' then array['asset_hit']
    else array[]::text[] end;

-- Whose the rows of such a table are.
create function fact_owner(table_name text) returns text
  language sql immutable parallel safe
  return case table_name
    when 'member' then 'id' when 'housing_certificate' then 'household_id' else 'member_id' end;

-- Keeps what is on file of those of whom a list is about to write facts of a kind: all rows of each,
-- with one null beside them, as of statuses and helpers; a member is there in any case. Hits change
-- without a version of the household, so of them only what is written is named.
create function keep_facts(of_import uuid, what text) returns void
  language plpgsql as $$
declare
  each text;
begin
  if what = 'ASSET_HIT' then
    insert into import_before (import_id, division_code, household_id, relation, row_id, before)
    select of_import, s.division_code, s.household_id, 'asset_hit', s.member_id, s.to_write
    from stage_listed s
    where s.import_id = of_import and s.fact_kind = what and s.to_write is not null;
    return;
  end if;
  foreach each in array fact_tables(what) loop
    execute format(
      'insert into import_before (import_id, division_code, household_id, relation, row_id, before)'
      ' select $1, s.division_code, s.household_id, %1$L, s.owner, b.before'
      ' from (select distinct division_code, household_id, coalesce(member_id, household_id) as owner'
      '   from stage_listed where import_id = $1 and fact_kind = $2 and to_write is not null) s,'
      ' lateral (select to_jsonb(t) as before from %1$I t where t.%2$I = s.owner'
      '   union all select null where %1$L <> ''member'') b', each, fact_owner(each))
      using of_import, what;
  end loop;
end $$;

-- Raises what a list says otherwise. The same pair of values is known; it opens again only where it was
-- accepted or settled before and the registry has gone back, or its list was taken back. Answers how
-- many were raised.
create or replace function raise_differences(of_import uuid, of_source text, of_period text, who text) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  raised bigint;
begin
  with said as (
    select distinct on (s.household_id, s.member_id, s.person_hash, fact_pointer(s.fact_kind, s.on_file || s.listed, c.field))
      case s.fact_kind when 'LEAVING' then 'LEFT' when 'JOINING' then 'JOINED' else 'OTHER_VALUE' end as kind,
      s.village_code as division_code, s.household_id, s.member_id, s.fact_kind,
      fact_pointer(s.fact_kind,
        case when s.fact_kind = 'WELFARE' then s.on_file else s.listed end, c.field) as pointer,
      c.field,
      case when c.field = 'cardNoHash' then '"****"' else nullif(c.registry_value, 'null') end as registry_value,
      case when c.field = 'cardNoHash' then s.listed -> 'maskedNo'
        when s.fact_kind = 'JOINING' then s.listed - array['id', 'citizenId', 'citizenIdHash', 'headHash']
        when s.fact_kind = 'LEAVING' then s.listed
        else nullif(c.list_value, 'null') end as list_value,
      s.on_file as registered, s.listed,
      case when s.fact_kind = 'JOINING' then s.person_hash end as person_hash,
      case when s.fact_kind = 'JOINING' then s.masked_id end as masked_id
    from stage_listed s, lateral contradictions(s.fact_kind, s.on_file, s.listed) c
    where s.import_id = of_import and s.household_id is not null
    order by s.household_id, s.member_id, s.person_hash,
      fact_pointer(s.fact_kind, s.on_file || s.listed, c.field), s.row_no),
  unknown as (
    select distinct on (s.person_hash, s.household_no) s.division_code, s.fact_kind, s.listed,
      coalesce(s.person_hash, convert_to(s.household_no, 'UTF8')) as person_hash,
      coalesce(s.masked_id, s.household_no) as masked_id
    from stage_listed s
    where s.import_id = of_import and s.household_id is null and s.fact_kind <> 'NAME'
    order by s.person_hash, s.household_no, s.row_no),
  written as (
    insert into difference as d (kind, source, period, import_id, division_code, household_id, member_id,
      fact_kind, pointer, field, registry_value, list_value, registered, listed, person_hash, masked_id,
      raised_by)
    select kind, of_source, of_period, of_import, division_code, household_id, member_id, fact_kind,
      pointer, field, registry_value, list_value, registered, listed, person_hash, masked_id, who
    from said
    union all
    -- of a stranger no more is kept than who is meant
    select 'UNKNOWN_PERSON', of_source, of_period, of_import, division_code, null, null, fact_kind, '', '',
      null, null, null, '{}', person_hash, masked_id, who
    from unknown
    on conflict (source, household_id, member_id, person_hash, pointer, registry_value, list_value)
    do update set state = 'OPEN', version = d.version + 1, period = excluded.period,
      import_id = excluded.import_id, registered = excluded.registered, listed = excluded.listed,
      raised_by = excluded.raised_by, raised_at = now(), decided_by = null, decided_at = null, reason = null
    where d.state = 'WITHDRAWN' or d.state in ('ACCEPTED', 'OBSOLETE') and d.kind <> 'UNKNOWN_PERSON'
    returning new.id, new.household_id, case when old.id is not null then to_jsonb(old) end as before),
  kept as (
    insert into import_before (import_id, division_code, household_id, relation, row_id, before)
    select of_import, i.division_code, w.household_id, 'difference', w.id, w.before
    from written w, registry_import i where i.id = of_import)
  select count(*) into raised from written;
  -- What the list said before of the same field is no longer what it says.
  with superseded as (
    update difference d set state = 'OBSOLETE', version = d.version + 1
    from difference n
    where n.import_id = of_import and n.state = 'OPEN' and d.state = 'OPEN' and d.source = n.source
      and d.household_id = n.household_id and d.member_id is not distinct from n.member_id
      and d.person_hash is not distinct from n.person_hash and d.pointer = n.pointer
      and d.import_id <> n.import_id
    returning d.id, d.household_id, to_jsonb(old) as before)
  insert into import_before (import_id, division_code, household_id, relation, row_id, before)
  select of_import, i.division_code, s.household_id, 'difference', s.id, s.before
  from superseded s, registry_import i where i.id = of_import;
  return raised;
end $$;

-- Who has a support or an insurance on file that a list of the whole population does not know.
create or replace function raise_missing(of_import uuid, of_source text, of_period text, who text) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  month date := case when of_period ~ '^\d{4}-\d\d$' then (of_period || '-01')::date end;
  raised bigint;
begin
  with absent as (
    select i.village_code, m.household_id, i.member_id, 'INSURANCE' as fact_kind, '' as field,
      jsonb_build_object('year', i.year, 'kind', i.kind, 'exemption', i.exemption) as fact,
      to_jsonb(i.kind) as registry_value, null::jsonb as list_value
    from insurance i join member m on m.id = i.member_id and m.left_on is null
    where of_source = 'INSURANCE'
      and (i.year, i.kind) in (
        select (listed ->> 'year')::integer, listed ->> 'kind' from stage_listed
        where import_id = of_import and fact_kind = 'INSURANCE')
      and not exists (
        select from stage_listed s
        where s.import_id = of_import and s.fact_kind = 'INSURANCE' and s.member_id = i.member_id
          and (s.listed ->> 'year')::integer = i.year)
    union all
    select w.village_code, m.household_id, w.member_id, 'WELFARE', 'to',
      jsonb_build_object('benefit', w.benefit, 'class', w.class, 'monthly', yuan(w.monthly),
        'from', lower(w.valid), 'to', upper(w.valid)),
      null, to_jsonb(month)
    from welfare w join member m on m.id = w.member_id and m.left_on is null
    where of_source = 'CIVIL_AFFAIRS' and upper_inf(w.valid) and lower(w.valid) < month
      and w.benefit in (
        select listed ->> 'benefit' from stage_listed where import_id = of_import and fact_kind = 'WELFARE')
      and not exists (
        select from stage_listed s
        where s.import_id = of_import and s.fact_kind = 'WELFARE' and s.member_id = w.member_id)),
  written as (
    insert into difference as d (kind, source, period, import_id, division_code, household_id, member_id,
      fact_kind, pointer, field, registry_value, list_value, registered, listed, raised_by)
    select 'NOT_IN_LIST', of_source, of_period, of_import, village_code, household_id, member_id, fact_kind,
      rtrim(fact_pointer(fact_kind, fact, field), '/'), field, registry_value, list_value, fact,
      case when fact_kind = 'WELFARE' then fact || jsonb_build_object('to', list_value) else fact end, who
    from absent
    on conflict (source, household_id, member_id, person_hash, pointer, registry_value, list_value)
    do update set state = 'OPEN', version = d.version + 1, period = excluded.period,
      import_id = excluded.import_id, registered = excluded.registered, listed = excluded.listed,
      raised_by = excluded.raised_by, raised_at = now(), decided_by = null, decided_at = null, reason = null
    where d.state in ('ACCEPTED', 'OBSOLETE', 'WITHDRAWN')
    returning new.id, new.household_id, case when old.id is not null then to_jsonb(old) end as before),
  kept as (
    insert into import_before (import_id, division_code, household_id, relation, row_id, before)
    select of_import, i.division_code, w.household_id, 'difference', w.id, w.before
    from written w, registry_import i where i.id = of_import)
  select count(*) into raised from written;
  return raised;
end $$;

create or replace function merge_list(of_import uuid, today date, who text)
  returns table (created bigint, changed bigint, unchanged bigint, missing_members bigint, overwritten bigint)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_source text := (select kind from registry_import where id = of_import);
  handed_in_by text := (select actor from registry_import where id = of_import);
  of_period text := (select period from list_manifest where import_id = of_import);
  everybody boolean := exists (
    select from list_manifest where import_id = of_import and coverage = 'POPULATION');
  what text;
  raised bigint;
  absent bigint := 0;
begin
  update stage_listed s set listed = s.listed || jsonb_build_object(
    'period', coalesce(of_period, to_char(today, 'YYYY-MM')))
  where s.import_id = of_import and s.fact_kind = 'ASSET_HIT';
  perform find_listed(of_import);
  perform from household h
  where h.id in (select s.household_id from stage_listed s where s.import_id = of_import)
  order by h.id for update;
  update stage_listed s set on_file = fact_on_file(s.fact_kind, s.member_id, s.household_id, s.listed)
  where s.import_id = of_import and s.household_id is not null;
  update stage_listed s set to_write = case
    when s.on_file is null then s.listed - 'maskedNo'
    else s.on_file || missing_on_file(s.fact_kind, s.on_file, s.listed) end
  where s.import_id = of_import and s.household_id is not null;

  perform refresh_differences(of_source, null);
  raised := raise_differences(of_import, of_source, of_period, handed_in_by);
  if everybody then
    absent := raise_missing(of_import, of_source, of_period, handed_in_by);
  end if;
  for what in select distinct s.fact_kind from stage_listed s
    where s.import_id = of_import and s.to_write is not null
  loop
    perform keep_facts(of_import, what);
    perform write_facts(what, array(
      select (f.member_id, f.household_id, f.village_code, f.to_write)::fact_to_write
      from (
        select distinct on (s.household_id, s.member_id, fact_pointer(what, s.to_write, ''))
          s.member_id, s.household_id, s.village_code, s.to_write
        from stage_listed s
        where s.import_id = of_import and s.fact_kind = what and s.to_write is not null) f), of_source, who);
  end loop;
  perform record_list(of_import, of_source || coalesce(' ' || of_period, ''), who);
  update list_manifest m
  set differences = raised + absent, unknown_persons = (
    select count(distinct coalesce(s.person_hash, convert_to(s.household_no, 'UTF8'))) from stage_listed s
    where s.import_id = of_import and s.household_id is null and s.fact_kind <> 'NAME')
  where m.import_id = of_import;

  return query
  select count(*) filter (where s.to_write is not null and s.on_file is null),
    count(*) filter (where s.to_write is not null and s.on_file is not null),
    count(*) filter (where s.to_write is null and s.household_id is not null and s.fact_kind <> 'NAME'),
    absent, 0::bigint
  from stage_listed s where s.import_id = of_import;
end $$;

-- One revision for each household of which a list knew something new, and the versions in which the list
-- left them. Hits are kept beside the household, which stays as it is.
create or replace function record_list(of_import uuid, list text, who text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  changed uuid[] := array(
    select distinct s.household_id from stage_listed s
    where s.import_id = of_import and s.to_write is not null and s.fact_kind <> 'ASSET_HIT');
begin
  update household h set version = h.version + 1 where h.id = any (changed);
  insert into import_effect (import_id, division_code, aggregate, aggregate_id, aggregate_version, is_new)
  select of_import, i.division_code, case i.kind when 'ASSETS' then 'asset_hit' else 'household' end, h.id,
    h.version, false
  from registry_import i, household h
  where i.id = of_import and h.id in (
    select s.household_id from stage_listed s where s.import_id = of_import and s.to_write is not null);
  with r as (
    insert into revision (aggregate, aggregate_id, aggregate_version, kind, division_code, actor, reason, snapshot)
    select 'household', h.id, h.version, 'LIST_MERGED', h.village_code, who,
      'list ' || list || ', import ' || of_import, s.snapshot
    from household h join household_snapshots s on s.household_id = h.id
    where h.id = any (changed) order by h.household_no
    returning seq, id)
  insert into revision_pending (seq, revision_id) select seq, id from r;
end $$;

create or replace function merge_villages(of_import uuid, today date, who text)
  returns table (created bigint, changed bigint, unchanged bigint, missing_members bigint, overwritten bigint)
  language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  update stage_village s set outcome = 'CREATED'
  where s.import_id = of_import and not exists (select from division d where d.code = s.code);
  -- The village keeps its id whatever it is called.
  update stage_village s set village_id = d.village_id,
    outcome = case
      when (d.name, d.poverty_village) is not distinct from (s.name, s.poverty_village) then 'UNCHANGED'
      when lower(d.valid) = s.valid_from then 'MENDED' else 'RENEWED' end
  from division d
  where s.import_id = of_import and s.outcome is null and d.code = s.code and upper_inf(d.valid);
  perform from village v join stage_village s on s.village_id = v.id
  where s.import_id = of_import for update of v;
  insert into import_before (import_id, division_code, relation, row_id, before)
  select of_import, s.division_code, 'division', s.village_id, to_jsonb(d)
  from stage_village s join division d on d.code = s.code and upper_inf(d.valid)
  where s.import_id = of_import and s.outcome in ('MENDED', 'RENEWED');

  insert into village (id) select village_id from stage_village
  where import_id = of_import and outcome = 'CREATED';
  update division d set name = s.name, poverty_village = s.poverty_village
  from stage_village s
  where s.import_id = of_import and s.outcome = 'MENDED' and d.code = s.code and upper_inf(d.valid);
  update division d set valid = daterange(lower(d.valid), s.valid_from)
  from stage_village s
  where s.import_id = of_import and s.outcome = 'RENEWED' and d.code = s.code and upper_inf(d.valid);
  insert into division (code, name, level, parent_code, valid, village_id, poverty_village)
  select code, name, 'VILLAGE', substr(code, 1, 9) || '000', daterange(valid_from, null), village_id,
    poverty_village
  from stage_village where import_id = of_import and outcome in ('CREATED', 'RENEWED') order by code;

  update village v set version = v.version + 1
  from stage_village s
  where s.import_id = of_import and s.village_id = v.id and s.outcome in ('MENDED', 'RENEWED');
  insert into import_effect (import_id, division_code, aggregate, aggregate_id, aggregate_version, is_new)
  select of_import, s.division_code, 'village', v.id, v.version, s.outcome = 'CREATED'
  from stage_village s join village v on v.id = s.village_id
  where s.import_id = of_import and s.outcome <> 'UNCHANGED';
  with r as (
    insert into revision (aggregate, aggregate_id, aggregate_version, kind, division_code, actor, reason, snapshot)
    select 'village', v.id, v.version, s.outcome, s.code, who, 'import ' || of_import, village_snapshot(v.id)
    from stage_village s join village v on v.id = s.village_id
    where s.import_id = of_import and s.outcome <> 'UNCHANGED' order by s.code
    returning seq, id)
  insert into revision_pending (seq, revision_id) select seq, id from r;

  -- A new version of a village leaves the old one on file; only mending one overwrites it.
  return query
  select count(*) filter (where outcome = 'CREATED'),
    count(*) filter (where outcome in ('MENDED', 'RENEWED')),
    count(*) filter (where outcome = 'UNCHANGED'), 0::bigint,
    count(*) filter (where outcome = 'MENDED')
  from stage_village where import_id = of_import;
end $$;
