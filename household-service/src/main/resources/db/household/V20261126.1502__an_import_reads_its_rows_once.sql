-- The same import with less work: rows are read once, tables that hardly grew are not looked over
-- again, sorts stay in memory. What it writes is what it wrote.

-- The ids of these households, new ones where the registry and this import have none yet. A household
-- whose rows lie in two pieces of the file is met twice.
create or replace function stage_households(of_import uuid, of_division text, numbers text[])
  returns table (household_no text, household_id uuid)
  language sql security definer set search_path = public, pg_temp as $$
  insert into stage_household (import_id, household_no, division_code, household_id, is_new)
  select of_import, n.no, of_division, coalesce(h.id, uuidv7()), h.id is null
  from unnest(numbers) n (no) left join household h on h.household_no = n.no
  on conflict (import_id, household_no) do update set is_new = stage_household.is_new
  returning household_no, household_id $$;

-- Households that the registry does not have: there is nothing to compare, and no column that keeps
-- what it says. One statement, so that the heads' rows are looked for once.
create or replace procedure merge_new_households(of_import uuid, cols text[])
  language plpgsql as $$
begin
  -- A file states a whole history; none came before it.
  perform set_config('bangfu.stated_history', 'on', true);
  with filed as materialized (
    select s.household_id, s.household_no, v.village_id, f.village_code, f.village_group, f.address,
      f.kind, f.attribute, f.identified_on, f.exited_on, f.joined_on, f.helper_staff_no, f.main_cause,
      f.other_causes, f.phone, f.phone_hash, f.bank_name, f.bank_account, f.bank_account_hash,
      f.account_holder, f.standard_kind, f.arable_mu, f.forest_mu, f.water_mu, f.orchard_mu,
      f.access_road, f.fuel, f.electricity, f.sanitary_toilet, f.broadband, f.flags, f.policy_enjoyed,
      f.not_exited_reason
    from stage_household s
    join stage_member f on f.import_id = of_import and f.household_no = s.household_no and f.relation = '02'
    join (select distinct code, village_id from division where level = 'VILLAGE') v on v.code = f.village_code
    where s.import_id = of_import and s.is_new
    order by s.household_no),
  households as (
    insert into household (id, household_no, village_id, village_code, village_group, address, kind,
      attribute, main_cause, other_causes, phone, phone_hash, bank_name, bank_account, bank_account_hash,
      account_holder, standard_kind, arable_mu, forest_mu, water_mu, orchard_mu, access_road, fuel,
      electricity, sanitary_toilet, broadband, flags, policy_enjoyed, not_exited_reason)
    select household_id, household_no, village_id, village_code, village_group, address, kind, attribute,
      main_cause, coalesce(other_causes, '{}'), phone, phone_hash, bank_name, bank_account,
      bank_account_hash, account_holder, standard_kind, arable_mu, forest_mu, water_mu, orchard_mu,
      access_road, fuel, electricity, sanitary_toilet, broadband, coalesce(flags, '{}'), policy_enjoyed,
      not_exited_reason
    from filed),
  statuses as (
    insert into household_status (household_id, village_code, status, valid)
    select f.household_id, f.village_code, t.status, t.valid
    from filed f, lateral (values
      ('NOT_EXITED', daterange(f.identified_on, f.exited_on)),
      ('EXITED', case when f.exited_on is not null then daterange(f.exited_on, null) end)) t (status, valid)
    where f.identified_on is not null and t.valid is not null),
  -- The first helper known counts from the identification (of others: from when the head joined).
  helpers as (
    insert into household_helper (household_id, village_code, staff_no, valid)
    select household_id, village_code, helper_staff_no, daterange(coalesce(identified_on, joined_on), null)
    from filed where helper_staff_no is not null)
  insert into member (id, household_id, village_code, name, citizen_id, citizen_id_hash, birth_date, sex,
    relation, ethnicity, education, health, labor_skill, disability_type, disability_grade, joined_on,
    marital, political, pension, entry_reason)
  select m.member_id, f.household_id, f.village_code, m.name, m.citizen_id, m.citizen_id_hash,
    m.birth_date, m.sex, m.relation, m.ethnicity, m.education, coalesce(m.health, '{}'), m.labor_skill,
    m.disability_type, m.disability_grade, m.joined_on, m.marital, m.political, m.pension, m.entry_reason
  from filed f join stage_member m on m.import_id = of_import and m.household_no = f.household_no
  order by m.row_no;
  perform set_config('bangfu.stated_history', 'off', true);
end $$;

-- Whether an import makes the registry half as large again: then its tables are looked over, as a plan
-- made for them as they were before would search them once for each household. Autovacuum sees to the rest.
create function outgrows_registry(of_import uuid) returns boolean
  language sql stable
  return (select count(*) from stage_household where import_id = of_import and is_new)
    > greatest(500, (select reltuples / 2 from pg_class where oid = 'household'::regclass));

create or replace procedure append_import_revisions(of_import uuid, who text)
  language plpgsql as $$
declare
  lot uuid[];
  all_new boolean;
  outgrown boolean := outgrows_registry(of_import);
begin
  insert into import_effect (import_id, division_code, aggregate, aggregate_id, aggregate_version, is_new)
  select of_import, s.division_code, 'household', h.id, h.version, s.is_new
  from stage_household s join household h on h.id = s.household_id
  where s.import_id = of_import and (s.is_new or s.changed);
  if outgrown then
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
    call append_household_revisions(lot, of_import, who, 'import ' || of_import,
      case when all_new then 'REGISTERED' else 'CORRECTED' end);
  end loop;
  perform set_config('bangfu.no_facts_yet', 'off', true);
  if outgrown then
    analyze revision;
  end if;
end $$;

create or replace procedure append_household_revisions(
    households uuid[], of_import uuid, who text, why text, kind text)
  language sql as $$
  with r as (
    insert into revision (aggregate, aggregate_id, aggregate_version, kind, division_code, actor, reason, snapshot)
    select 'household', s.household_id, s.version, append_household_revisions.kind, s.village_code, who, why,
      s.snapshot
    from household_snapshots s
    where s.household_id = any (households)
    order by s.household_no
    returning seq, id)
  insert into revision_pending (seq, revision_id) select seq, id from r $$;

-- With an index lookup priced as for disks with heads, the check of a reference reads the table of
-- villages whole for each household. Only here: elsewhere the default serves better while tables are small.
alter function merge_households(uuid, date, text) set work_mem = '64MB';
alter function merge_households(uuid, date, text) set random_page_cost = 1.1;
