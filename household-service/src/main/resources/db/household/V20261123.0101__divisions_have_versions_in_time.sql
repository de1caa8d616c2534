create extension if not exists btree_gist;

-- What a village keeps through renaming and recoding. Locked while its facts change, so that its
-- revisions are numbered in their order.
create table village (
  id uuid primary key default uuidv7(),
  version bigint not null default 1
);

-- Administrative divisions by GB/T 2260 and GB/T 10114, one row for each time that a code meant
-- the same. Public data, so not protected by scope.
create table division (
  code text not null check (code ~ '^\d{12}$'),
  name text not null check (name <> ''),
  level text not null check (level in ('PROVINCE', 'CITY', 'DISTRICT', 'TOWNSHIP', 'VILLAGE')),
  parent_code text check (parent_code ~ '^\d{12}$'),
  valid daterange not null check (not isempty(valid) and lower(valid) is not null),
  successor_code text check (successor_code ~ '^\d{12}$'),
  village_id uuid references village,
  poverty_village text check (poverty_village in ('POOR_EXITED_2017', 'NON_POOR')),
  -- 001-099 subdistrict 街道, 100-199 town 镇, 200-399 township 乡, 400-599 state farms and the like
  township_kind text generated always as (
    case when level <> 'TOWNSHIP' then null
      when substr(code, 7, 3) < '100' then 'SUBDISTRICT'
      when substr(code, 7, 3) < '200' then 'TOWN'
      when substr(code, 7, 3) < '400' then 'TOWNSHIP'
      else 'SPECIAL' end) stored,
  constraint one_meaning_of_a_code_at_a_time primary key (code, valid without overlaps),
  constraint village_facts check (
    (level = 'VILLAGE') = (village_id is not null) and (level = 'VILLAGE') = (poverty_village is not null)),
  constraint only_the_top_has_no_parent check ((level = 'PROVINCE') = (parent_code is null))
);
create index division_children on division (parent_code);
create index division_village on division (village_id);
create index division_successor on division (successor_code) where successor_code is not null;

-- Codes and names as published by the National Bureau of Statistics, 2018-2023.
-- [assumed] First days other than 2016-06-01: before anything this system records.
-- [assumed] 2021-01-01: 陈家桥 is a township 乡 in the edition of 2020-06-30 and a town 镇 in that of
-- 2021-10-31; the day in between is not published.
insert into division (code, name, level, parent_code, valid, successor_code) values
  ('430000000000', '湖南省', 'PROVINCE', null, '[1949-10-01,)', null),
  ('430500000000', '邵阳市', 'CITY', '430000000000', '[1986-01-01,)', null),
  ('430511000000', '北塔区', 'DISTRICT', '430500000000', '[1997-01-01,)', null),
  ('430511001000', '新滩镇街道', 'TOWNSHIP', '430511000000', '[2016-06-01,)', null),
  ('430511002000', '状元洲街道', 'TOWNSHIP', '430511000000', '[1997-01-01,)', null),
  ('430511003000', '田江街道', 'TOWNSHIP', '430511000000', '[1997-01-01,)', null),
  ('430511004000', '茶元头街道', 'TOWNSHIP', '430511000000', '[2016-06-01,)', null),
  ('430511203000', '陈家桥乡', 'TOWNSHIP', '430511000000', '[1997-01-01,2021-01-01)', '430511101000'),
  ('430511101000', '陈家桥镇', 'TOWNSHIP', '430511000000', '[2021-01-01,)', null);

-- Linked district leaders 区级联点领导: many to many, dated.
create table division_leader (
  id uuid primary key default uuidv7(),
  division_code text not null check (division_code ~ '^\d{12}$'),
  staff_no text not null check (staff_no ~ '^[A-Z]{2}-\d{4,8}$'),
  name text not null check (name <> ''),
  valid daterange not null check (not isempty(valid) and lower(valid) is not null),
  recorded_at timestamptz not null default now(),
  recorded_by text not null,
  constraint linked_once_at_a_time unique (division_code, staff_no, valid without overlaps)
);
call protect('division_leader', 'division_code');

-- The village after a change, as the revision log and the feed show it.
create function village_snapshot(village uuid) returns jsonb
  language sql stable as $$
  select jsonb_build_object(
    'id', d.village_id, 'code', d.code, 'name', d.name, 'townshipCode', d.parent_code,
    'povertyVillage', d.poverty_village,
    'validFrom', lower(d.valid), 'validTo', upper(d.valid),
    'leaders', coalesce((
      select jsonb_agg(jsonb_build_object('staffNo', l.staff_no, 'name', l.name,
          'from', lower(l.valid), 'to', upper(l.valid)) order by lower(l.valid), l.staff_no)
      from division_leader l where l.division_code = d.code), '[]'::jsonb))
  from division d where d.village_id = village
  order by lower(d.valid) desc limit 1 $$;
