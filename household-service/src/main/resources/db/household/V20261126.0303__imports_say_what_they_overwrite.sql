-- What an import did, household by household, so that it can be released by a second person before
-- and taken back after.

alter table registry_import
  add column format text not null default 'CSV' check (format in ('CSV', 'XLSX')),
  add column encoding text not null default 'UTF-8',
  -- the columns that the file has: what an absent one would say stays as it is
  add column columns text[] not null default '{}',
  add column staged bigint not null default 0,
  add column overwritten bigint,
  -- what a second person was shown: the very households and versions
  add column preview text,
  add column decided_by text,
  add column decided_at timestamptz,
  add column decision_reason text,
  add column release_operation_id uuid references operation,
  add column undo_operation_id uuid references operation,
  add column undone_by text,
  add column undone_at timestamptz,
  add column undo_reason text,
  -- until when the file of an import with errors, or of one that waits, is kept
  add column kept_until timestamptz,
  drop constraint registry_import_state_check,
  add constraint registry_import_state_check check (state in ('RECEIVED', 'READING', 'CHECKED',
    'AWAITING_RELEASE', 'VALIDATED', 'COMMITTED', 'REFUSED', 'DECLINED', 'LAPSED', 'FAILED',
    'CANCELLED', 'UNDONE')),
  drop constraint only_without_errors,
  add constraint only_without_errors check (
    state not in ('VALIDATED', 'COMMITTED', 'AWAITING_RELEASE', 'UNDONE') or error_count = 0),
  add constraint maker_is_not_checker check (decided_by <> actor);
create index registry_import_release on registry_import (release_operation_id) where release_operation_id is not null;
create index registry_import_undo on registry_import (undo_operation_id) where undo_operation_id is not null;
create index registry_import_kept on registry_import (kept_until) where kept_until is not null;

-- What is sealed does not compress.
alter table import_part alter column content set storage external;

-- The versions in which an import left what it created or changed.
create table import_effect (
  import_id uuid not null references registry_import,
  division_code text not null,
  aggregate text not null,
  aggregate_id uuid not null,
  aggregate_version bigint not null,
  is_new boolean not null,
  primary key (import_id, aggregate, aggregate_id)
);
call protect('import_effect', 'division_code');

-- Rows as they were before an import changed them; null where there was none. Of statuses and
-- helpers all of a household's are kept, with one null beside them. Identifiers stay sealed.
create table import_before (
  import_id uuid not null references registry_import,
  division_code text not null,
  household_id uuid not null,
  relation text not null,
  row_id uuid,
  before jsonb
);
create index import_before_import on import_before (import_id);
call protect('import_before', 'division_code');
revoke insert, update on import_before from ${appRole};

alter table stage_household
  add column overwritten boolean not null default false,
  add column helpers_differ boolean not null default false;
alter table stage_village add column overwritten boolean not null default false;
alter table stage_member
  add column standard_kind text, add column arable_mu numeric, add column forest_mu numeric,
  add column water_mu numeric, add column orchard_mu numeric, add column access_road text,
  add column fuel text, add column electricity boolean, add column sanitary_toilet boolean,
  add column broadband boolean, add column flags text[], add column policy_enjoyed boolean,
  add column not_exited_reason text, add column marital text, add column political text,
  add column pension text, add column entry_reason text;
alter table stage_enrolment add column mode text;

-- Whether a row lost anything it said: a blank that is filled in loses nothing. What is sealed is
-- compared by its hash.
create function overwrites(before jsonb, after jsonb) returns boolean
  language sql immutable parallel safe as $$
  select exists (
    select from jsonb_each(before) b
    where b.key not in ('phone', 'bank_account', 'citizen_id', 'village_id', 'version')
      and b.value not in ('null'::jsonb, '[]'::jsonb) and b.value is distinct from after -> b.key) $$;

-- Puts rows back as they were: all columns of a table, whatever they will be.
create function put_back(of_import uuid, table_name text) returns void
  language plpgsql as $$
declare
  columns text := (
    select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
    where attrelid = table_name::regclass and attnum > 0 and not attisdropped and attgenerated = ''
      and attname not in ('id', 'version'));
begin
  execute format('update %1$I t set (%2$s) = (select %2$s from jsonb_populate_record(null::%1$I, b.before))'
    ' from import_before b where b.import_id = $1 and b.relation = %1$L and b.before is not null'
    ' and b.row_id = t.id', table_name, columns) using of_import;
end $$;

-- The households of an import as its file says they are. What the file has no column for stays as it is.
create function filed_households(of_import uuid, cols text[])
  returns table (household_id uuid, household_no text, is_new boolean, village_id uuid,
    village_code text, village_group text, address text, kind text, attribute text,
    identified_on date, exited_on date, joined_on date, helper_staff_no text,
    main_cause text, other_causes text[], phone text, phone_hash bytea, bank_name text,
    bank_account text, bank_account_hash bytea, account_holder text, standard_kind text,
    arable_mu numeric, forest_mu numeric, water_mu numeric, orchard_mu numeric, access_road text,
    fuel text, electricity boolean, sanitary_toilet boolean, broadband boolean, flags text[],
    policy_enjoyed boolean, not_exited_reason text)
  language sql stable as $$
  select s.household_id, s.household_no, s.is_new, v.village_id, f.village_code, f.village_group,
    f.address, f.kind, f.attribute, f.identified_on, f.exited_on, f.joined_on, f.helper_staff_no,
    f.main_cause, coalesce(f.other_causes, '{}'),
    -- the same number sealed again is no change
    case when h.phone_hash = f.phone_hash then h.phone else f.phone end, f.phone_hash, f.bank_name,
    case when h.bank_account_hash = f.bank_account_hash then h.bank_account else f.bank_account end,
    f.bank_account_hash, f.account_holder,
    case when 'standardKind' = any (cols) then f.standard_kind else h.standard_kind end,
    case when 'arableMu' = any (cols) then f.arable_mu else h.arable_mu end,
    case when 'forestMu' = any (cols) then f.forest_mu else h.forest_mu end,
    case when 'waterMu' = any (cols) then f.water_mu else h.water_mu end,
    case when 'orchardMu' = any (cols) then f.orchard_mu else h.orchard_mu end,
    case when 'accessRoad' = any (cols) then f.access_road else h.access_road end,
    case when 'fuel' = any (cols) then f.fuel else h.fuel end,
    case when 'electricity' = any (cols) then f.electricity else h.electricity end,
    case when 'sanitaryToilet' = any (cols) then f.sanitary_toilet else h.sanitary_toilet end,
    case when 'broadband' = any (cols) then f.broadband else h.broadband end,
    coalesce(case when 'flags' = any (cols) then f.flags else h.flags end, '{}'),
    case when 'policyEnjoyed' = any (cols) then f.policy_enjoyed else h.policy_enjoyed end,
    case when 'notExitedReason' = any (cols) then f.not_exited_reason else h.not_exited_reason end
  from stage_household s
  join stage_member f on f.import_id = of_import and f.household_no = s.household_no and f.relation = '02'
  join (select distinct code, village_id from division where level = 'VILLAGE') v on v.code = f.village_code
  left join household h on h.id = s.household_id and not s.is_new
  where s.import_id = of_import $$;

-- The same for members.
create function filed_members(of_import uuid, cols text[])
  returns table (household_id uuid, is_new boolean, present uuid, member_id uuid, row_no bigint,
    name text, citizen_id text, citizen_id_hash bytea, birth_date date, sex text, relation text,
    ethnicity text, education text, health text[], labor_skill text, disability_type text,
    disability_grade text, joined_on date, marital text, political text, pension text,
    entry_reason text)
  language sql stable as $$
  select s.household_id, s.is_new, m.id, f.member_id, f.row_no, f.name, f.citizen_id,
    f.citizen_id_hash, f.birth_date, f.sex, f.relation, f.ethnicity, f.education,
    coalesce(f.health, '{}'), f.labor_skill, f.disability_type, f.disability_grade, f.joined_on,
    case when 'marital' = any (cols) then f.marital else m.marital end,
    case when 'political' = any (cols) then f.political else m.political end,
    case when 'pension' = any (cols) then f.pension else m.pension end,
    case when 'entryReason' = any (cols) then f.entry_reason else m.entry_reason end
  from stage_household s
  join stage_member f on f.import_id = of_import and f.household_no = s.household_no
  left join member m on m.household_id = s.household_id and m.citizen_id_hash = f.citizen_id_hash
    and m.left_on is null and not s.is_new
  where s.import_id = of_import $$;

drop function merge_households(uuid, date, text);
drop procedure merge_statuses(uuid);
drop procedure merge_helpers(uuid, date);
drop procedure merge_members(uuid);
drop procedure append_household_revisions(uuid, text);
drop function merge_enrolments(uuid, date, text);
drop function merge_villages(uuid, date, text);

create function merge_households(of_import uuid, today date, who text)
  returns table (created bigint, changed bigint, unchanged bigint, missing_members bigint, overwritten bigint)
  language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  cols text[] := (select columns from registry_import where id = of_import);
begin
  perform from household h join stage_household s on s.household_id = h.id
  where s.import_id = of_import for update of h;
  -- Known since staging; another import may have come in between.
  update stage_household s set is_new = false
  where s.import_id = of_import and s.is_new
    and exists (select from household h where h.id = s.household_id);

  call merge_new_households(of_import, cols);
  if exists (select from stage_household s where s.import_id = of_import and not s.is_new) then
    call merge_known_households(of_import, cols);
    call merge_known_statuses(of_import);
    call merge_known_helpers(of_import, today);
    call merge_known_members(of_import, cols);
    update household h set version = h.version + 1
    from stage_household s
    where s.import_id = of_import and s.household_id = h.id and s.changed and not s.is_new;
  end if;
  call append_import_revisions(of_import, who);

  return query
  select count(*) filter (where s.is_new), count(*) filter (where s.changed and not s.is_new),
    count(*) filter (where not s.changed and not s.is_new),
    (select count(*) from member m join stage_household x on x.household_id = m.household_id
      where x.import_id = of_import and not x.is_new and m.left_on is null and not exists (
        select from stage_member f where f.import_id = of_import and f.citizen_id_hash = m.citizen_id_hash)),
    count(*) filter (where s.overwritten)
  from stage_household s where s.import_id = of_import;
end $$;

-- Households that the registry does not have: there is nothing to compare.
create procedure merge_new_households(of_import uuid, cols text[])
  language plpgsql as $$
begin
  insert into household (id, household_no, village_id, village_code, village_group, address, kind,
    attribute, main_cause, other_causes, phone, phone_hash, bank_name, bank_account, bank_account_hash,
    account_holder, standard_kind, arable_mu, forest_mu, water_mu, orchard_mu, access_road, fuel,
    electricity, sanitary_toilet, broadband, flags, policy_enjoyed, not_exited_reason)
  select household_id, household_no, village_id, village_code, village_group, address, kind,
    attribute, main_cause, other_causes, phone, phone_hash, bank_name, bank_account, bank_account_hash,
    account_holder, standard_kind, arable_mu, forest_mu, water_mu, orchard_mu, access_road, fuel,
    electricity, sanitary_toilet, broadband, flags, policy_enjoyed, not_exited_reason
  from filed_households(of_import, cols) where is_new order by household_no;

  -- A file states a whole history; none came before it.
  perform set_config('bangfu.stated_history', 'on', true);
  insert into household_status (household_id, village_code, status, valid)
  select f.household_id, f.village_code, t.status, t.valid
  from filed_households(of_import, cols) f,
  lateral (values
    ('NOT_EXITED', daterange(f.identified_on, f.exited_on)),
    ('EXITED', case when f.exited_on is not null then daterange(f.exited_on, null) end)) t (status, valid)
  where f.is_new and f.identified_on is not null and t.valid is not null
  order by f.household_no;
  perform set_config('bangfu.stated_history', 'off', true);

  -- The first helper known counts from the identification (of others: from when the head joined).
  insert into household_helper (household_id, village_code, staff_no, valid)
  select household_id, village_code, helper_staff_no,
    daterange(coalesce(identified_on, joined_on), null)
  from filed_households(of_import, cols)
  where is_new and helper_staff_no is not null order by household_no;

  insert into member (id, household_id, village_code, name, citizen_id, citizen_id_hash, birth_date, sex,
    relation, ethnicity, education, health, labor_skill, disability_type, disability_grade, joined_on,
    marital, political, pension, entry_reason)
  select f.member_id, f.household_id, h.village_code, f.name, f.citizen_id, f.citizen_id_hash,
    f.birth_date, f.sex, f.relation, f.ethnicity, f.education, f.health, f.labor_skill,
    f.disability_type, f.disability_grade, f.joined_on, f.marital, f.political, f.pension,
    f.entry_reason
  from filed_members(of_import, cols) f join household h on h.id = f.household_id
  where f.is_new order by f.row_no;
end $$;

create procedure merge_known_households(of_import uuid, cols text[])
  language plpgsql as $$
begin
  with differing as (
    update household h
    set (village_id, village_code, village_group, address, kind, attribute, main_cause, other_causes,
      phone, phone_hash, bank_name, bank_account, bank_account_hash, account_holder, standard_kind,
      arable_mu, forest_mu, water_mu, orchard_mu, access_road, fuel, electricity, sanitary_toilet,
      broadband, flags, policy_enjoyed, not_exited_reason)
    = (f.village_id, f.village_code, f.village_group, f.address, f.kind, f.attribute, f.main_cause,
      f.other_causes, f.phone, f.phone_hash, f.bank_name, f.bank_account, f.bank_account_hash,
      f.account_holder, f.standard_kind, f.arable_mu, f.forest_mu, f.water_mu, f.orchard_mu,
      f.access_road, f.fuel, f.electricity, f.sanitary_toilet, f.broadband, f.flags,
      f.policy_enjoyed, f.not_exited_reason)
    from filed_households(of_import, cols) f
    where not f.is_new and h.id = f.household_id
      and (h.village_code, h.village_group, h.address, h.kind, h.attribute, h.main_cause, h.other_causes,
        h.phone_hash, h.bank_name, h.bank_account_hash, h.account_holder, h.standard_kind,
        h.arable_mu, h.forest_mu, h.water_mu, h.orchard_mu, h.access_road, h.fuel, h.electricity,
        h.sanitary_toilet, h.broadband, h.flags, h.policy_enjoyed, h.not_exited_reason)
      is distinct from (f.village_code, f.village_group, f.address, f.kind, f.attribute, f.main_cause,
        f.other_causes, f.phone_hash, f.bank_name, f.bank_account_hash, f.account_holder,
        f.standard_kind, f.arable_mu, f.forest_mu, f.water_mu, f.orchard_mu, f.access_road, f.fuel,
        f.electricity, f.sanitary_toilet, f.broadband, f.flags, f.policy_enjoyed, f.not_exited_reason)
    returning h.id, to_jsonb(old) as before, to_jsonb(new) as after),
  kept as (
    insert into import_before (import_id, division_code, household_id, relation, row_id, before)
    select of_import, i.division_code, d.id, 'household', d.id, d.before
    from differing d, registry_import i where i.id = of_import)
  update stage_household s set changed = true, overwritten = s.overwritten or overwrites(d.before, d.after)
  from differing d where s.import_id = of_import and s.household_id = d.id;
end $$;

-- The file knows when a household was identified and when it exited. Where the registry says the
-- same nothing happens; where not, the file is right and the revision keeps what was said before.
create procedure merge_known_statuses(of_import uuid)
  language plpgsql as $$
begin
  update stage_household s set statuses_differ = true, changed = true
  from stage_member f
  where s.import_id = of_import and not s.is_new and f.import_id = of_import
    and f.household_no = s.household_no and f.relation = '02'
    and not exists (
      select from household_status t where t.household_id = s.household_id
      having (min(lower(t.valid)) filter (where t.status = 'NOT_EXITED'),
          min(lower(t.valid)) filter (where t.status = 'EXITED'))
        is not distinct from (f.identified_on, f.exited_on));

  with gone as (
    delete from household_status t using stage_household s
    where s.import_id = of_import and s.statuses_differ and t.household_id = s.household_id
    returning t.household_id, to_jsonb(old) as before),
  kept as (
    insert into import_before (import_id, division_code, household_id, relation, before)
    select of_import, s.division_code, s.household_id, 'household_status', g.before
    from stage_household s
    join (select household_id, before from gone
      union all select household_id, null from stage_household
        where import_id = of_import and statuses_differ) g on g.household_id = s.household_id
    where s.import_id = of_import)
  update stage_household s set overwritten = true
  where s.import_id = of_import and s.household_id in (select household_id from gone);

  insert into household_status (household_id, village_code, status, valid)
  select s.household_id, f.village_code, t.status, t.valid
  from stage_household s
  join stage_member f on f.import_id = of_import and f.household_no = s.household_no and f.relation = '02',
  lateral (values
    ('NOT_EXITED', daterange(f.identified_on, f.exited_on)),
    ('EXITED', case when f.exited_on is not null then daterange(f.exited_on, null) end)) t (status, valid)
  where s.import_id = of_import and s.statuses_differ and f.identified_on is not null
    and t.valid is not null;
end $$;

-- The file names the helper of today: a later one counts from the day of the import. [assumed: the
-- file has no date]
create procedure merge_known_helpers(of_import uuid, today date)
  language plpgsql as $$
begin
  update stage_household s set helpers_differ = true, changed = true,
    overwritten = s.overwritten or o.staff_no is not null
  from stage_member f
  left join lateral (
    select min(p.staff_no) filter (where p.staff_no is distinct from f.helper_staff_no) as staff_no,
      coalesce(bool_or(p.staff_no = f.helper_staff_no), false) as same
    from household_helper p where p.household_id = f.household_id and upper_inf(p.valid)) o on true
  where s.import_id = of_import and not s.is_new and f.import_id = of_import
    and f.household_no = s.household_no and f.relation = '02'
    and (o.staff_no is not null or (f.helper_staff_no is not null and not o.same));

  insert into import_before (import_id, division_code, household_id, relation, before)
  select of_import, s.division_code, s.household_id, 'household_helper', b.before
  from stage_household s, lateral (
    select to_jsonb(p) as before from household_helper p where p.household_id = s.household_id
    union all select null) b
  where s.import_id = of_import and s.helpers_differ;

  -- named from today or later: a mistake, not a time of helping
  delete from household_helper p using stage_household s, stage_member f
  where s.import_id = of_import and s.helpers_differ and f.import_id = of_import
    and f.household_no = s.household_no and f.relation = '02' and p.household_id = s.household_id
    and upper_inf(p.valid) and lower(p.valid) >= today and p.staff_no is distinct from f.helper_staff_no;
  update household_helper p set valid = daterange(lower(p.valid), today)
  from stage_household s, stage_member f
  where s.import_id = of_import and s.helpers_differ and f.import_id = of_import
    and f.household_no = s.household_no and f.relation = '02' and p.household_id = s.household_id
    and upper_inf(p.valid) and lower(p.valid) < today and p.staff_no is distinct from f.helper_staff_no;

  insert into household_helper (household_id, village_code, staff_no, valid)
  select s.household_id, f.village_code, f.helper_staff_no, daterange(
    case when exists (select from household_helper p where p.household_id = s.household_id)
      then today else coalesce(f.identified_on, f.joined_on) end, null)
  from stage_household s
  join stage_member f on f.import_id = of_import and f.household_no = s.household_no and f.relation = '02'
  where s.import_id = of_import and s.helpers_differ and f.helper_staff_no is not null and not exists (
    select from household_helper p where p.household_id = s.household_id
      and p.staff_no = f.helper_staff_no and upper_inf(p.valid));
end $$;

-- Members missing in the file stay: who left is said by an act of its own, not by silence.
create procedure merge_known_members(of_import uuid, cols text[])
  language plpgsql as $$
declare
  heads boolean;
begin
  -- Those who are not head first: one household never has two, not even for a moment.
  foreach heads in array array[false, true] loop
    with differing as (
      update member m
      set (name, relation, ethnicity, education, health, labor_skill, disability_type,
        disability_grade, joined_on, marital, political, pension, entry_reason)
      = (f.name, f.relation, f.ethnicity, f.education, f.health, f.labor_skill, f.disability_type,
        f.disability_grade, f.joined_on, f.marital, f.political, f.pension, f.entry_reason)
      from filed_members(of_import, cols) f
      where f.present = m.id and (f.relation = '02') = heads
        and (m.name, m.relation, m.ethnicity, m.education, m.health, m.labor_skill, m.disability_type,
          m.disability_grade, m.joined_on, m.marital, m.political, m.pension, m.entry_reason)
        is distinct from (f.name, f.relation, f.ethnicity, f.education, f.health,
          f.labor_skill, f.disability_type, f.disability_grade, f.joined_on, f.marital, f.political,
          f.pension, f.entry_reason)
      returning m.id, m.household_id, to_jsonb(old) as before, to_jsonb(new) as after),
    kept as (
      insert into import_before (import_id, division_code, household_id, relation, row_id, before)
      select of_import, i.division_code, d.household_id, 'member', d.id, d.before
      from differing d, registry_import i where i.id = of_import)
    update stage_household s set changed = true, overwritten = s.overwritten or d.lost
    from (select household_id, bool_or(overwrites(before, after)) as lost from differing group by 1) d
    where s.import_id = of_import and s.household_id = d.household_id;
  end loop;

  with added as (
    insert into member (id, household_id, village_code, name, citizen_id, citizen_id_hash, birth_date, sex,
      relation, ethnicity, education, health, labor_skill, disability_type, disability_grade, joined_on,
      marital, political, pension, entry_reason)
    select f.member_id, h.id, h.village_code, f.name, f.citizen_id, f.citizen_id_hash, f.birth_date, f.sex,
      f.relation, f.ethnicity, f.education, f.health, f.labor_skill, f.disability_type,
      f.disability_grade, f.joined_on, f.marital, f.political, f.pension, f.entry_reason
    from filed_members(of_import, cols) f
    join household h on h.id = f.household_id
    where not f.is_new and f.present is null
    order by f.row_no
    returning id, household_id),
  kept as (
    insert into import_before (import_id, division_code, household_id, relation, row_id, before)
    select of_import, i.division_code, a.household_id, 'member', a.id, null
    from added a, registry_import i where i.id = of_import)
  update stage_household s set changed = true
  where s.import_id = of_import and not s.is_new and s.household_id in (select household_id from added);
end $$;

-- Writes the revisions of the households of an import that are new or changed, in the order of their
-- numbers and some at a time, and what the import left them as.
create procedure append_import_revisions(of_import uuid, who text)
  language plpgsql as $$
declare
  lot uuid[];
  all_new boolean;
begin
  insert into import_effect (import_id, division_code, aggregate, aggregate_id, aggregate_version, is_new)
  select of_import, s.division_code, 'household', h.id, h.version, s.is_new
  from stage_household s join household h on h.id = s.household_id
  where s.import_id = of_import and (s.is_new or s.changed);
  -- A plan made for the tables as they were before this import would search them once for each household.
  if (select count(*) > 500 from stage_household where import_id = of_import and is_new) then
    analyze household, household_status, household_helper, member, import_effect;
  end if;
  for lot, all_new in
    select array_agg(n.household_id), bool_and(n.is_new) from (
      select household_id, is_new,
        (row_number() over (partition by is_new order by household_no) - 1) / 1000 as nth
      from stage_household where import_id = of_import and (is_new or changed)) n
    group by n.is_new, n.nth order by n.is_new, n.nth
  loop
    perform set_config('bangfu.no_facts_yet', case when all_new then 'on' else 'off' end, true);
    call append_household_revisions(lot, of_import, who, 'import ' || of_import, null);
  end loop;
  perform set_config('bangfu.no_facts_yet', 'off', true);
end $$;

-- kind: null where it is what the import did.
create procedure append_household_revisions(
    households uuid[], of_import uuid, who text, why text, kind text)
  language sql as $$
  with r as (
    insert into revision (aggregate, aggregate_id, aggregate_version, kind, division_code, actor, reason, snapshot)
    select 'household', h.id, h.version,
      coalesce(append_household_revisions.kind, case when e.is_new then 'REGISTERED' else 'CORRECTED' end),
      h.village_code, who, why, s.snapshot
    from household h
    join import_effect e on e.import_id = of_import and e.aggregate = 'household' and e.aggregate_id = h.id
    join household_snapshots s on s.household_id = h.id
    where h.id = any (households)
    order by h.household_no
    returning seq, id)
  insert into revision_pending (seq, revision_id) select seq, id from r $$;

create function merge_enrolments(of_import uuid, today date, who text)
  returns table (created bigint, changed bigint, unchanged bigint, missing_members bigint, overwritten bigint)
  language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  cols text[] := (select columns from registry_import where id = of_import);
  total bigint;
  added bigint;
  differing bigint;
begin
  select count(*) into total from stage_enrolment where import_id = of_import;
  insert into stage_household (import_id, household_no, division_code, household_id, is_new)
  select distinct of_import, h.household_no, s.division_code, h.id, false
  from stage_enrolment s
  join member m on m.citizen_id_hash = s.citizen_id_hash and m.left_on is null
  join household h on h.id = m.household_id
  where s.import_id = of_import;
  perform from household h join stage_household s on s.household_id = h.id
  where s.import_id = of_import for update of h;

  with written as (
    insert into enrolment (member_id, village_code, term, stage, school, boarding, mode)
    select m.id, m.village_code, s.term, s.stage, s.school, s.boarding, coalesce(s.mode, 'SCHOOL')
    from stage_enrolment s join member m on m.citizen_id_hash = s.citizen_id_hash and m.left_on is null
    where s.import_id = of_import
    on conflict (member_id, term) do update
    set stage = excluded.stage, school = excluded.school, boarding = excluded.boarding,
      mode = case when 'mode' = any (cols) then excluded.mode else enrolment.mode end
    where (enrolment.stage, enrolment.school, enrolment.boarding,
        case when 'mode' = any (cols) then enrolment.mode end)
      is distinct from (excluded.stage, excluded.school, excluded.boarding,
        case when 'mode' = any (cols) then excluded.mode end)
    returning enrolment.member_id, case when old.member_id is not null then to_jsonb(old) end as before,
      to_jsonb(new) as after),
  kept as (
    insert into import_before (import_id, division_code, household_id, relation, row_id, before)
    select of_import, i.division_code, m.household_id, 'enrolment', w.member_id,
      coalesce(w.before, jsonb_build_object('term', w.after -> 'term'))
    from written w join member m on m.id = w.member_id, registry_import i where i.id = of_import),
  marked as (
    update stage_household s set changed = true, overwritten = s.overwritten or w.lost
    from (
      select m.household_id, bool_or(w.before is not null) as lost
      from written w join member m on m.id = w.member_id group by 1) w
    where s.import_id = of_import and w.household_id = s.household_id)
  select count(*) filter (where before is null), count(*) filter (where before is not null)
  into added, differing from written;

  update household h set version = h.version + 1
  from stage_household s where s.import_id = of_import and s.household_id = h.id and s.changed;
  call append_import_revisions(of_import, who);
  return query select added, differing, total - added - differing, 0::bigint, differing;
end $$;

create function merge_villages(of_import uuid, today date, who text)
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

-- What of an import was changed since: it cannot be taken back while anything was. What the caller
-- may not see counts too, without its id.
create function changed_since_import(of_import uuid) returns table (household_id uuid, visible_id uuid)
  language sql stable as $$
  select e.aggregate_id, h.id
  from import_effect e left join household h on h.id = e.aggregate_id
  where e.import_id = of_import and e.aggregate = 'household'
    and h.version is distinct from e.aggregate_version
  order by 1 $$;

-- Takes an import back; answers how many households, or null where something later depends on it.
-- What it created stays on file as never having been: status REMOVED from the beginning, everybody
-- left on the day of joining (10 registered by mistake). What it changed is as before. One revision each.
create function undo_import(of_import uuid, who text, why text) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  lot uuid[];
begin
  perform from household h join import_effect e on e.aggregate = 'household' and e.aggregate_id = h.id
  where e.import_id = of_import order by h.id for update of h;
  if exists (select from changed_since_import(of_import)) then
    return null;
  end if;

  update member m set left_on = m.joined_on, left_reason = '10'
  where m.left_on is null and (
    m.household_id in (
      select aggregate_id from import_effect where import_id = of_import and is_new)
    or m.id in (
      select row_id from import_before where import_id = of_import and relation = 'member' and before is null));
  -- who is head no more before who is head again
  update member m set relation = '99' from import_before b
  where b.import_id = of_import and b.relation = 'member' and b.row_id = m.id and b.before is not null
    and m.relation = '02' and b.before ->> 'relation' <> '02';
  perform put_back(of_import, 'household');
  perform put_back(of_import, 'member');

  -- what was on file before is put back as it was
  perform set_config('bangfu.stated_history', 'on', true);
  delete from household_status t where t.household_id in (
    select household_id from import_before where import_id = of_import and relation = 'household_status');
  insert into household_status
  select r.* from import_before b, jsonb_populate_record(null::household_status, b.before) r
  where b.import_id = of_import and b.relation = 'household_status' and b.before is not null;
  with gone as (
    delete from household_status t using import_effect e
    where e.import_id = of_import and e.is_new and t.household_id = e.aggregate_id
    returning t.household_id, t.village_code, t.valid)
  insert into household_status (household_id, village_code, status, valid)
  select household_id, village_code, 'REMOVED', daterange(min(lower(valid)), null)
  from gone group by household_id, village_code;
  perform set_config('bangfu.stated_history', 'off', true);

  delete from household_helper p where p.household_id in (
    select household_id from import_before where import_id = of_import and relation = 'household_helper'
    union all select aggregate_id from import_effect where import_id = of_import and is_new);
  insert into household_helper
  select r.* from import_before b, jsonb_populate_record(null::household_helper, b.before) r
  where b.import_id = of_import and b.relation = 'household_helper' and b.before is not null;

  delete from enrolment n using import_before b
  where b.import_id = of_import and b.relation = 'enrolment' and n.member_id = b.row_id
    and n.term = b.before ->> 'term';
  insert into enrolment
  select r.* from import_before b, jsonb_populate_record(null::enrolment, b.before) r
  where b.import_id = of_import and b.relation = 'enrolment' and b.before ? 'stage';

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
  return (select count(*) from import_effect where import_id = of_import and aggregate = 'household');
end $$;

-- How many rows of an import are staged: fewer than were told are there after the database crashed.
create function staged_rows(of_import uuid, stage text) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  found bigint;
begin
  if not exists (select from staging_table where name = stage) then
    raise exception 'no staging table' using errcode = 'undefined_table';
  end if;
  execute format('select count(*) from %I where import_id = $1', stage) into found using of_import;
  return found;
end $$;

-- Begins an import anew: nothing is staged, nothing was found wrong.
create function restart_import(of_import uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform clear_staging(of_import);
  delete from import_error where import_id = of_import;
  update registry_import set state = 'RECEIVED', rows = 0, last_line = 0, staged = 0, error_count = 0
  where id = of_import;
end $$;
