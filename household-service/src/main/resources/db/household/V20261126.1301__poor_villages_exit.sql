-- The exit of a poor village 贫困村退出 as a proceeding of its own, and what remains of it.

-- POOR is a village that has not exited when it comes on file. POOR_EXITED is never stored: it is what
-- a poor village is called from the day of its exit on.
alter table division drop constraint division_poverty_village_check;
alter table division add constraint division_poverty_village_check
  check (poverty_village in ('POOR', 'POOR_EXITED_2017', 'NON_POOR'));

-- The exit is the village's, whatever it is called later. Of those of 2017 no day is on record.
alter table village add column exited_on date;

create function poverty_village_on(label text, of_village uuid, day date) returns text
  language sql stable
  return case when label = 'POOR'
      and exists (select from village v where v.id = of_village and v.exited_on <= day)
    then 'POOR_EXITED' else label end;

create function refuse_wrong_village_exit() returns trigger language plpgsql as $$
begin
  if old.exited_on is not null or not exists (select from division d where d.village_id = new.id
      and d.valid @> new.exited_on and d.poverty_village = 'POOR') then
    raise exception 'only a poor village exits, and once'
      using errcode = 'check_violation', constraint = 'village_exits_once';
  end if;
  return new;
end $$;
create trigger village_exits_once before update of exited_on on village
  for each row when (old.exited_on is distinct from new.exited_on)
  execute function refuse_wrong_village_exit();

create or replace function village_snapshot(village uuid) returns jsonb
  language sql stable as $$
  select jsonb_build_object(
    'id', d.village_id, 'code', d.code, 'name', d.name, 'townshipCode', d.parent_code,
    'povertyVillage', poverty_village_on(d.poverty_village, d.village_id, 'infinity'),
    'exitedOn', (select v.exited_on from village v where v.id = d.village_id),
    'validFrom', lower(d.valid), 'validTo', upper(d.valid),
    'leaders', coalesce((
      select jsonb_agg(jsonb_build_object('staffNo', l.staff_no, 'name', l.name,
          'from', lower(l.valid), 'to', upper(l.valid)) order by lower(l.valid), l.staff_no)
      from division_leader l where l.division_code = d.code), '[]'::jsonb))
  from division d where d.village_id = village
  order by lower(d.valid) desc limit 1 $$;

-- A proceeding is a household's, or that of a village's exit.
alter table procedure_definition drop constraint procedure_definition_kind_check;
alter table procedure_definition add constraint procedure_definition_kind_check check (kind in
  ('IDENTIFICATION', 'EXIT', 'RETURN', 'MONITORING', 'ELIMINATION', 'REMOVAL', 'VILLAGE_EXIT'));
alter table procedure_step drop constraint procedure_step_effect_check;
alter table procedure_step add constraint procedure_step_effect_check check (effect in
  ('APPLY', 'IDENTIFY', 'LIST_FOR_EXIT', 'EXIT', 'RETURN', 'MONITOR', 'ELIMINATE', 'REMOVE', 'EXIT_VILLAGE'));
alter table proceeding alter column household_id drop not null;
alter table proceeding add constraint of_a_household_or_a_village
  check ((kind = 'VILLAGE_EXIT') = (household_id is null));
create unique index one_village_exit_at_a_time on proceeding (village_code)
  where state = 'RUNNING' and kind = 'VILLAGE_EXIT';

-- An objection to the exit of a village is about no household: its notice lists none.
alter table objection alter column household_id drop not null;
create function refuse_objection_to_nobody() returns trigger language plpgsql as $$
begin
  if exists (select from notice_line l where l.notice_id = new.notice_id) then
    raise exception 'the notice lists households' using errcode = 'check_violation', constraint = 'objected_to_somebody';
  end if;
  return new;
end $$;
create trigger objected_to_somebody before insert on objection
  for each row when (new.household_id is null) execute function refuse_objection_to_nobody();

insert into procedure_definition
  (kind, regime, valid, objection_pause_working_days, assumed, source)
values ('VILLAGE_EXIT', 'R1', '[2014-01-01,2021-01-01)', 10,
  '{steps,publicityDays,objectionPauseWorkingDays}', '中办国办《关于建立贫困退出机制的意见》2016');

insert into procedure_step (definition_id, step_no, code, name_zh, name_en, level, roles, demand,
  publicity_days, exit_check, effect)
select d.id, s.*
from procedure_definition d, (values
  (1, 'APPLICATION', '村申请', 'Application by the village', 'VILLAGE', '{VILLAGE}'::text[], 'MINUTES',
    null::int, true, null),
  (2, 'TOWN_REVIEW', '乡镇核查', 'Check by the township', 'TOWN', '{TOWN}', 'APPROVAL', null, false, null),
  (3, 'TOWN_NOTICE', '乡镇公示', 'Notice in the township', 'TOWN', '{TOWN}', 'NOTICE', 7, false, null),
  (4, 'DISTRICT_REVIEW', '区扶贫办复核', 'Review by the poverty office', 'DISTRICT', '{OFFICE}', 'APPROVAL',
    null, false, null),
  (5, 'DISTRICT_DECISION', '区政府审定并公告退出', 'Decision and announcement by the government', 'DISTRICT',
    '{OFFICE}', 'APPROVAL', null, true, 'EXIT_VILLAGE')
) s
where d.kind = 'VILLAGE_EXIT';
