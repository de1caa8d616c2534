-- The registry numbers households that split off or are registered by itself, as files do. A file made
-- before, or elsewhere, may bring the same number for another family. Its rows would have become members
-- of a household that they have nothing to do with, wherever nobody lived in that one any more; and
-- where somebody did, the error spoke of a missing head. Now a number on file belongs to those who are
-- or were members of its household: a file that names none of them means another household, and is told.

create index import_effect_new on import_effect (aggregate_id) where is_new;

-- A household that was registered by mistake, by an import that was taken back, and in which nobody
-- lives: its number is free for whom it was meant.
create function was_taken_back(of_household uuid) returns boolean
  language sql stable as $$
  select exists (
      select from import_effect e join registry_import i on i.id = e.import_id
      where e.aggregate_id = of_household and e.is_new and i.state = 'UNDONE')
    and not exists (select from member m where m.household_id = of_household and m.left_on is null) $$;

-- As before, and with numbers of other households.
create or replace function household_errors(of_import uuid, prefixes text[], today date)
  returns table (row_no bigint, column_name text, code text)
  language plpgsql security definer set search_path = public, pg_temp set work_mem = '64MB' as $$
#variable_conflict use_column
declare
  narrow text := current_setting('bangfu.scope', true);
begin
  perform set_config('bangfu.scope', '*', true);
  return query
  select row_no, 'citizenId', 'DUPLICATE_IN_FILE' from (
    select row_no, row_number() over (partition by citizen_id_hash order by row_no) as nth
    from stage_member where import_id = of_import and citizen_id_hash is not null) persons
  where nth > 1
  union all
  select s.row_no, 'citizenId', 'IN_OTHER_HOUSEHOLD'
  from stage_member s join member m on m.citizen_id_hash = s.citizen_id_hash and m.left_on is null
  where s.import_id = of_import and m.household_id <> s.household_id
  union all
  select row_no, 'relation', 'SECOND_HEAD' from (
    select row_no, row_number() over (partition by household_no order by row_no) as nth
    from stage_member where import_id = of_import and relation = '02') heads
  where nth > 1
  union all
  -- silent where a relation could not be read: that one may be the head
  select min(row_no), 'relation', 'NO_HEAD' from stage_member
  where import_id = of_import group by household_no
  having count(*) filter (where relation = '02') = 0 and count(*) filter (where relation is null) = 0
  union all
  select h.row_no, 'relation', 'HEAD_STILL_REGISTERED'
  from stage_member h
  join member m on m.household_id = h.household_id and m.left_on is null and m.relation = '02'
  where h.import_id = of_import and h.relation = '02' and h.citizen_id_hash <> m.citizen_id_hash
    and not exists (
      select from stage_member s where s.import_id = of_import and s.household_no = h.household_no
        and s.citizen_id_hash = m.citizen_id_hash)
    and exists (
      select from stage_member s
      join member o on o.household_id = h.household_id and o.citizen_id_hash = s.citizen_id_hash
      where s.import_id = of_import and s.household_no = h.household_no)
  union all
  select min(s.row_no), 'householdNo', 'NUMBER_OF_ANOTHER_HOUSEHOLD'
  from stage_member s join household h on h.household_no = s.household_no
  where s.import_id = of_import and h.village_code ^@ any (prefixes)
    and not exists (
      select from stage_member f
      join member m on m.household_id = h.id and m.citizen_id_hash = f.citizen_id_hash
      where f.import_id = of_import and f.household_no = s.household_no)
    and not was_taken_back(h.id)
  group by h.id
  -- silent where an id could not be read: that one may be a member
  having bool_and(s.citizen_id_hash is not null)
  union all
  select s.row_no, c.name, 'DIFFERS_FROM_HEAD'
  from stage_member s
  join stage_member h on h.import_id = of_import and h.household_no = s.household_no
    and h.relation = '02' and h.row_no <> s.row_no,
  lateral (values
    ('villageCode', s.village_code, h.village_code), ('group', s.village_group, h.village_group),
    ('address', s.address, h.address), ('kind', s.kind, h.kind),
    ('attribute', s.attribute, h.attribute),
    ('identifiedOn', s.identified_on::text, h.identified_on::text),
    ('exitedOn', s.exited_on::text, h.exited_on::text),
    ('mainCause', s.main_cause, h.main_cause),
    ('otherCauses', s.other_causes::text, h.other_causes::text),
    ('phone', s.phone_hash::text, h.phone_hash::text), ('bankName', s.bank_name, h.bank_name),
    ('bankAccount', s.bank_account_hash::text, h.bank_account_hash::text),
    ('accountHolder', s.account_holder, h.account_holder),
    ('helperStaffNo', s.helper_staff_no, h.helper_staff_no)) c (name, mine, theirs)
  where s.import_id = of_import and s.relation is distinct from '02'
    -- of most members only the head's row says anything
    and num_nonnulls(s.village_code, s.village_group, s.address, s.kind, s.attribute, s.identified_on,
      s.exited_on, s.main_cause, s.other_causes, s.phone_hash, s.bank_name, s.bank_account_hash,
      s.account_holder, s.helper_staff_no) > 0
    and c.mine is not null and c.mine is distinct from c.theirs
  union all
  select h.row_no, 'villageCode',
    case when exists (select from division d where d.code = h.village_code and d.level = 'VILLAGE')
      then 'VILLAGE_NOT_VALID' else 'VILLAGE_UNKNOWN' end
  from stage_member h
  where h.import_id = of_import and h.relation = '02' and h.village_code is not null
    and not exists (
      select from division d where d.code = h.village_code and d.level = 'VILLAGE'
        and d.valid @> coalesce(h.identified_on, today))
  union all
  select min(s.row_no), 'householdNo', 'HOUSEHOLD_OUT_OF_SCOPE'
  from stage_member s join household h on h.household_no = s.household_no
  where s.import_id = of_import and not h.village_code ^@ any (prefixes)
  group by h.id;
  perform set_config('bangfu.scope', narrow, true);
end $$;
