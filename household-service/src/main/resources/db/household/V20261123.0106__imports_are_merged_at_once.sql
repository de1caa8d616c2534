-- The second stage of an import: everything in one transaction, or nothing. One merge at a time
-- (the caller holds the lock); what is equal is left alone and writes no revision.

-- Writes the revisions of the households of an import that are new or changed.
create procedure append_household_revisions(of_import uuid, who text)
  language sql as $$
  with r as (
    insert into revision (aggregate, aggregate_id, aggregate_version, kind, division_code, actor, reason, snapshot)
    select 'household', h.id, h.version, case when s.is_new then 'REGISTERED' else 'CORRECTED' end,
      h.village_code, who, 'import ' || of_import, household_snapshot(h.id)
    from stage_household s join household h on h.id = s.household_id
    where s.import_id = of_import and (s.is_new or s.changed)
    order by h.household_no
    returning seq, id)
  insert into revision_pending (seq, revision_id) select seq, id from r $$;

create function merge_households(of_import uuid, today date, who text)
  returns table (created bigint, changed bigint, unchanged bigint, missing_members bigint)
  language plpgsql as $$
#variable_conflict use_column
begin
  perform from household h join stage_household s on s.household_id = h.id
  where s.import_id = of_import for update of h;
  -- Known since staging; another import may have come in between.
  update stage_household s set is_new = false
  where s.import_id = of_import and s.is_new
    and exists (select from household h where h.id = s.household_id);

  insert into household (id, household_no, village_id, village_code, village_group, address, kind,
    attribute, main_cause, other_causes, phone, phone_hash, bank_name, bank_account, bank_account_hash,
    account_holder)
  select s.household_id, s.household_no, v.village_id, f.village_code, f.village_group, f.address, f.kind,
    f.attribute, f.main_cause, coalesce(f.other_causes, '{}'), f.phone, f.phone_hash, f.bank_name,
    f.bank_account, f.bank_account_hash, f.account_holder
  from stage_household s
  join stage_member f on f.import_id = of_import and f.household_no = s.household_no and f.relation = '02'
  join (select distinct code, village_id from division where level = 'VILLAGE') v on v.code = f.village_code
  where s.import_id = of_import and s.is_new
  order by s.household_no;

  with differing as (
    update household h
    set village_id = v.village_id, village_code = f.village_code, village_group = f.village_group,
      address = f.address, kind = f.kind, attribute = f.attribute, main_cause = f.main_cause,
      other_causes = coalesce(f.other_causes, '{}'), phone = f.phone, phone_hash = f.phone_hash,
      bank_name = f.bank_name, bank_account = f.bank_account, bank_account_hash = f.bank_account_hash,
      account_holder = f.account_holder
    from stage_household s
    join stage_member f on f.import_id = of_import and f.household_no = s.household_no and f.relation = '02'
    join (select distinct code, village_id from division where level = 'VILLAGE') v on v.code = f.village_code
    where s.import_id = of_import and not s.is_new and h.id = s.household_id
      and (h.village_code, h.village_group, h.address, h.kind, h.attribute, h.main_cause, h.other_causes,
        h.phone_hash, h.bank_name, h.bank_account_hash, h.account_holder)
      is distinct from (f.village_code, f.village_group, f.address, f.kind, f.attribute, f.main_cause,
        coalesce(f.other_causes, '{}'), f.phone_hash, f.bank_name, f.bank_account_hash, f.account_holder)
    returning h.id)
  update stage_household s set changed = true
  where s.import_id = of_import and s.household_id in (select id from differing);

  call merge_statuses(of_import);
  call merge_helpers(of_import, today);
  call merge_members(of_import);

  update household h set version = h.version + 1
  from stage_household s
  where s.import_id = of_import and s.household_id = h.id and s.changed and not s.is_new;
  call append_household_revisions(of_import, who);

  return query
  select count(*) filter (where s.is_new), count(*) filter (where s.changed and not s.is_new),
    count(*) filter (where not s.changed and not s.is_new),
    (select count(*) from member m join stage_household x on x.household_id = m.household_id
      where x.import_id = of_import and m.left_on is null and not exists (
        select from stage_member f where f.import_id = of_import and f.citizen_id_hash = m.citizen_id_hash))
  from stage_household s where s.import_id = of_import;
end $$;

-- The file knows when a household was identified and when it exited. Where the registry says the
-- same nothing happens; where not, the file is right and the revision keeps what was said before.
create procedure merge_statuses(of_import uuid)
  language plpgsql as $$
begin
  update stage_household s set statuses_differ = true, changed = not s.is_new
  from stage_member f
  where s.import_id = of_import and f.import_id = of_import and f.household_no = s.household_no
    and f.relation = '02'
    and (s.is_new or not exists (
      select from household_status t where t.household_id = s.household_id
      having (min(lower(t.valid)), min(lower(t.valid)) filter (where t.status = 'EXITED'))
        is not distinct from (f.identified_on, f.exited_on)));

  delete from household_status t using stage_household s
  where s.import_id = of_import and s.statuses_differ and not s.is_new and t.household_id = s.household_id;
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

-- The file names the helper of today. The first one known counts from the identification (of others:
-- from when the head joined), a later one from the day of the import. [assumed: the file has no date]
create procedure merge_helpers(of_import uuid, today date)
  language plpgsql as $$
begin
  with filed as (
    select s.household_id, f.helper_staff_no
    from stage_household s
    join stage_member f on f.import_id = of_import and f.household_no = s.household_no and f.relation = '02'
    where s.import_id = of_import and not s.is_new),
  mistaken as (
    delete from household_helper p using filed f
    where p.household_id = f.household_id and upper_inf(p.valid) and lower(p.valid) >= today
      and p.staff_no is distinct from f.helper_staff_no
    returning p.household_id),
  ended as (
    update household_helper p set valid = daterange(lower(p.valid), today)
    from filed f
    where p.household_id = f.household_id and upper_inf(p.valid) and lower(p.valid) < today
      and p.staff_no is distinct from f.helper_staff_no
    returning p.household_id)
  update stage_household s set changed = true
  where s.import_id = of_import
    and s.household_id in (select household_id from ended union all select household_id from mistaken);

  with added as (
    insert into household_helper (household_id, village_code, staff_no, valid)
    select s.household_id, f.village_code, f.helper_staff_no, daterange(
      case when exists (select from household_helper p where p.household_id = s.household_id)
        then today else coalesce(f.identified_on, f.joined_on) end, null)
    from stage_household s
    join stage_member f on f.import_id = of_import and f.household_no = s.household_no and f.relation = '02'
    where s.import_id = of_import and f.helper_staff_no is not null and not exists (
      select from household_helper p where p.household_id = s.household_id
        and p.staff_no = f.helper_staff_no and upper_inf(p.valid))
    returning household_id)
  update stage_household s set changed = true
  where s.import_id = of_import and s.household_id in (select household_id from added);
end $$;

-- Members missing in the file stay: who left is said by an act of its own, not by silence.
create procedure merge_members(of_import uuid)
  language plpgsql as $$
declare
  heads boolean;
begin
  -- Those who are not head first: one household never has two, not even for a moment.
  foreach heads in array array[false, true] loop
    with differing as (
      update member m
      set name = f.name, relation = f.relation, ethnicity = f.ethnicity, education = f.education,
        health = coalesce(f.health, '{}'), labor_skill = f.labor_skill,
        disability_type = f.disability_type, disability_grade = f.disability_grade, joined_on = f.joined_on
      from stage_household s
      join stage_member f on f.import_id = of_import and f.household_no = s.household_no
      where s.import_id = of_import and not s.is_new and (f.relation = '02') = heads
        and m.household_id = s.household_id and m.citizen_id_hash = f.citizen_id_hash and m.left_on is null
        and (m.name, m.relation, m.ethnicity, m.education, m.health, m.labor_skill, m.disability_type,
          m.disability_grade, m.joined_on)
        is distinct from (f.name, f.relation, f.ethnicity, f.education, coalesce(f.health, '{}'),
          f.labor_skill, f.disability_type, f.disability_grade, f.joined_on)
      returning m.household_id)
    update stage_household s set changed = true
    where s.import_id = of_import and s.household_id in (select household_id from differing);
  end loop;

  with added as (
    insert into member (id, household_id, village_code, name, citizen_id, citizen_id_hash, birth_date, sex,
      relation, ethnicity, education, health, labor_skill, disability_type, disability_grade, joined_on)
    select f.member_id, h.id, h.village_code, f.name, f.citizen_id, f.citizen_id_hash, f.birth_date, f.sex,
      f.relation, f.ethnicity, f.education, coalesce(f.health, '{}'), f.labor_skill, f.disability_type,
      f.disability_grade, f.joined_on
    from stage_household s
    join household h on h.id = s.household_id
    join stage_member f on f.import_id = of_import and f.household_no = s.household_no
    where s.import_id = of_import and (s.is_new or not exists (
      select from member m where m.household_id = s.household_id
        and m.citizen_id_hash = f.citizen_id_hash and m.left_on is null))
    order by f.row_no
    returning household_id)
  update stage_household s set changed = true
  where s.import_id = of_import and not s.is_new and s.household_id in (select household_id from added);
end $$;

create function merge_enrolments(of_import uuid, today date, who text)
  returns table (created bigint, changed bigint, unchanged bigint, missing_members bigint)
  language plpgsql as $$
#variable_conflict use_column
declare
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
    insert into enrolment (member_id, village_code, term, stage, school, boarding)
    select m.id, m.village_code, s.term, s.stage, s.school, s.boarding
    from stage_enrolment s join member m on m.citizen_id_hash = s.citizen_id_hash and m.left_on is null
    where s.import_id = of_import
    on conflict (member_id, term) do update
    set stage = excluded.stage, school = excluded.school, boarding = excluded.boarding
    where (enrolment.stage, enrolment.school, enrolment.boarding)
      is distinct from (excluded.stage, excluded.school, excluded.boarding)
    returning member_id, xmax = 0 as is_new),
  marked as (
    update stage_household s set changed = true
    from member m where s.import_id = of_import and m.household_id = s.household_id
      and m.id in (select member_id from written))
  select count(*) filter (where is_new), count(*) filter (where not is_new) into added, differing
  from written;

  update household h set version = h.version + 1
  from stage_household s where s.import_id = of_import and s.household_id = h.id and s.changed;
  call append_household_revisions(of_import, who);
  return query select added, differing, total - added - differing, 0::bigint;
end $$;

create function merge_villages(of_import uuid, today date, who text)
  returns table (created bigint, changed bigint, unchanged bigint, missing_members bigint)
  language plpgsql as $$
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
  with r as (
    insert into revision (aggregate, aggregate_id, aggregate_version, kind, division_code, actor, reason, snapshot)
    select 'village', v.id, v.version, s.outcome, s.code, who, 'import ' || of_import, village_snapshot(v.id)
    from stage_village s join village v on v.id = s.village_id
    where s.import_id = of_import and s.outcome <> 'UNCHANGED' order by s.code
    returning seq, id)
  insert into revision_pending (seq, revision_id) select seq, id from r;

  return query
  select count(*) filter (where outcome = 'CREATED'),
    count(*) filter (where outcome in ('MENDED', 'RENEWED')),
    count(*) filter (where outcome = 'UNCHANGED'), 0::bigint
  from stage_village where import_id = of_import;
end $$;
