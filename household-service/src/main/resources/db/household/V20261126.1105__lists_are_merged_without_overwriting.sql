-- A list meets the registry: what contradicts nothing is written, what does is a difference.

-- Whom the rows are about, within the caller's scope.
create function find_listed(of_import uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update stage_listed s set member_id = m.id, household_id = m.household_id, village_code = m.village_code
  from member m
  where s.import_id = of_import and s.fact_kind not in ('JOINING', 'HOUSING')
    and m.citizen_id_hash = s.person_hash and m.left_on is null;
  -- who has left already can be said to have left
  update stage_listed s set member_id = m.id, household_id = m.household_id, village_code = m.village_code
  from (
    select distinct on (citizen_id_hash) id, household_id, village_code, citizen_id_hash
    from member where left_on is not null order by citizen_id_hash, left_on desc) m
  where s.import_id = of_import and s.fact_kind = 'LEAVING' and s.member_id is null
    and m.citizen_id_hash = s.person_hash;
  update stage_listed s set household_id = m.household_id, village_code = m.village_code
  from member m
  where s.import_id = of_import and s.fact_kind = 'JOINING' and m.left_on is null
    and m.citizen_id_hash = decode(s.listed ->> 'headHash', 'hex');
  update stage_listed s set household_id = h.id, village_code = h.village_code
  from household h
  where s.import_id = of_import and s.fact_kind = 'HOUSING' and h.household_no = s.household_no;
  -- a workshop is named by its employer's column
  update stage_listed s set listed = s.listed || jsonb_build_object('workshopId', w.id)
  from workshop w
  where s.import_id = of_import and s.fact_kind = 'EMPLOYMENT' and s.listed ->> 'kind' = 'WORKSHOP'
    and w.name = s.listed ->> 'employer' and substr(w.village_code, 1, 9) = substr(s.village_code, 1, 9);
end $$;

create function list_errors(of_import uuid, prefixes text[], today date)
  returns table (row_no bigint, column_name text, code text)
  language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  everybody boolean := exists (
    select from list_manifest where import_id = of_import and coverage = 'POPULATION');
begin
  perform find_listed(of_import);
  return query
  -- what a row repeats word for word of another, such as the doctor, is no contradiction
  select row_no, column_name, 'DUPLICATE_IN_FILE' from (
    select row_no, column_name, fact_kind, listed,
      row_number() over same as nth, first_value(listed) over same as first
    from stage_listed
    where import_id = of_import and fact_kind <> 'NAME' and fact_pointer(fact_kind, listed, '') is not null
      and (person_hash is not null or household_no is not null)
    window same as (
      partition by fact_kind, person_hash, household_no, fact_pointer(fact_kind, listed, '') order by row_no)) said
  where nth > 1 and (fact_kind <> 'HEALTH_RECORD' or listed <> first)
  union all
  select s.row_no, s.column_name, 'DUPLICATE_IN_FILE' from stage_listed s
  where s.import_id = of_import and s.fact_kind = 'WELFARE' and s.listed ->> 'from' is not null
    and exists (
      select from stage_listed o
      where o.import_id = of_import and o.person_hash = s.person_hash and o.fact_kind = 'WELFARE'
        and o.row_no < s.row_no and o.listed ->> 'from' is not null
        and o.listed ->> 'from' <> s.listed ->> 'from'
        and daterange((o.listed ->> 'from')::date, (o.listed ->> 'to')::date)
          && daterange((s.listed ->> 'from')::date, (s.listed ->> 'to')::date))
  union all
  select min(row_no), column_name,
    case min(column_name) when 'householdNo' then 'HOUSEHOLD_UNKNOWN' else 'PERSON_UNKNOWN' end
  from stage_listed
  where import_id = of_import and not everybody and household_id is null and fact_kind <> 'NAME'
    and (person_hash is not null or household_no is not null)
  group by row_no, column_name
  union all
  select row_no, 'employer', 'WORKSHOP_UNKNOWN' from stage_listed
  where import_id = of_import and fact_kind = 'EMPLOYMENT' and household_id is not null
    and listed ->> 'kind' = 'WORKSHOP' and listed ->> 'employer' is not null
    and not listed ? 'workshopId';
end $$;

-- Raises what a list says otherwise. The same pair of values is known; it opens again only where it was
-- accepted or settled before and the registry has gone back. Answers how many were raised.
create function raise_differences(of_import uuid, of_source text, of_period text, who text) returns bigint
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
    where d.state in ('ACCEPTED', 'OBSOLETE') and d.kind <> 'UNKNOWN_PERSON'
    returning 1)
  select count(*) into raised from written;
  -- What the list said before of the same field is no longer what it says.
  update difference d set state = 'OBSOLETE', version = d.version + 1
  from difference n
  where n.import_id = of_import and n.state = 'OPEN' and d.state = 'OPEN' and d.source = n.source
    and d.household_id = n.household_id and d.member_id is not distinct from n.member_id
    and d.person_hash is not distinct from n.person_hash and d.pointer = n.pointer
    and d.import_id <> n.import_id;
  return raised;
end $$;

-- Who has a support or an insurance on file that a list of the whole population does not know.
create function raise_missing(of_import uuid, of_source text, of_period text, who text) returns bigint
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
    where d.state in ('ACCEPTED', 'OBSOLETE')
    returning 1)
  select count(*) into raised from written;
  return raised;
end $$;

-- Differences that the registry has settled meanwhile, by whatever way, are nobody's work any more; of
-- others the present value is shown. All that are open, or these.
create function refresh_differences(of_source text, of_ids uuid[]) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  with pending as materialized (
    select d.id, d.kind, d.fact_kind, d.field, d.registered, d.listed, d.member_id,
      fact_on_file(d.fact_kind, d.member_id, d.household_id, d.listed) as now
    from difference d
    where d.state = 'OPEN' and d.household_id is not null
      and (of_source is null or d.source = of_source) and (of_ids is null or d.id = any (of_ids))),
  settled as (
    select o.id from pending o left join member m on m.id = o.member_id
    where case when o.kind = 'NOT_IN_LIST' and o.field = '' then o.now is null
        else coalesce(o.now -> o.field, 'null') = coalesce(o.listed -> o.field, 'null') end
      or (o.fact_kind <> 'LEAVING' and m.left_on is not null))
  update difference d set state = 'OBSOLETE', version = d.version + 1
  from settled s where d.id = s.id;

  with moved as materialized (
    select d.id, d.field, fact_on_file(d.fact_kind, d.member_id, d.household_id, d.listed) as now
    from difference d
    where d.state = 'OPEN' and d.household_id is not null and d.field not in ('', 'cardNoHash', 'joinedOn')
      and (of_source is null or d.source = of_source) and (of_ids is null or d.id = any (of_ids)))
  update difference d
  set registered = m.now, registry_value = nullif(m.now -> m.field, 'null'), version = d.version + 1
  from moved m
  where d.id = m.id and coalesce(m.now -> m.field, 'null') <> coalesce(d.registered -> d.field, 'null')
    and not exists (
      select from difference o
      where o.id <> d.id and o.source = d.source and o.household_id = d.household_id
        and o.member_id is not distinct from d.member_id and o.pointer = d.pointer
        and o.registry_value is not distinct from nullif(m.now -> m.field, 'null')
        and o.list_value is not distinct from d.list_value);

  update difference d set state = 'OBSOLETE', version = d.version + 1
  where d.state = 'OPEN' and d.kind = 'UNKNOWN_PERSON' and (of_source is null or d.source = of_source)
    and (of_ids is null or d.id = any (of_ids))
    and exists (select from member m where m.citizen_id_hash = d.person_hash and m.left_on is null);
end $$;

create function merge_list(of_import uuid, today date, who text)
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

-- One revision for each household of which a list knew something new.
create function record_list(of_import uuid, list text, who text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  changed uuid[] := array(
    select distinct s.household_id from stage_listed s
    where s.import_id = of_import and s.to_write is not null and s.fact_kind <> 'ASSET_HIT');
begin
  update household h set version = h.version + 1 where h.id = any (changed);
  with r as (
    insert into revision (aggregate, aggregate_id, aggregate_version, kind, division_code, actor, reason, snapshot)
    select 'household', h.id, h.version, 'LIST_MERGED', h.village_code, who,
      'list ' || list || ', import ' || of_import, household_snapshot(h.id)
    from household h where h.id = any (changed) order by h.household_no
    returning seq, id)
  insert into revision_pending (seq, revision_id) select seq, id from r;
end $$;
