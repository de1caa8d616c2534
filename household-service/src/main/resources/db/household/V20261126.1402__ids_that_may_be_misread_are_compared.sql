-- How far two days written as numbers are apart where one digit is another, k x 10^p, or two neighbouring
-- ones are exchanged, 9k x 10^p. Other days are so far apart too; it is a sieve, and cheap.
create function misreading_distances() returns integer[]
  language sql immutable parallel safe
  return (select array_agg(distinct factor * digit * power) || 0
    from unnest(array[1, 9]) factor, generate_series(1, 9) digit,
      unnest(array[1, 10, 100, 1000, 10000, 100000, 1000000]) power);

-- Who bears one name and was born on one day, or on days of which one may be misread: of these and no
-- others the ids are compared, which is done where they can be unsealed. An id that differs from another
-- in one digit, or in the order of two, cannot belong to any other pair of namesakes. [assumed] What 2,000
-- bear is no name but a filling.
create function namesakes(most integer)
  returns table (first uuid, first_id text, second uuid, second_id text)
  language sql stable as $$
  with person as materialized (
    select id, name, to_char(birth_date, 'YYYYMMDD')::integer as born, citizen_id from (
      select id, name, birth_date, citizen_id, count(*) over (partition by name) as namesakes
      from member where left_on is null) present
    where namesakes between 2 and 2000)
  select a.id, a.citizen_id, b.id, b.citizen_id
  from person a
  join person b on b.name = a.name and b.id > a.id
  where abs(b.born - a.born) = any (misreading_distances())
  limit most $$;

-- As before, and pairs whose ids were found to be misread: sure to be looked at wherever they live.
drop function find_duplicates(integer);
create function find_duplicates(most integer, misread_a uuid[], misread_b uuid[]) returns bigint
  language plpgsql as $$
declare
  added bigint;
begin
  with person as materialized (
    select m.id, m.household_id, m.village_code, m.name, m.birth_date, m.sex, h.phone_hash, h.bank_account_hash
    from member m join household h on h.id = m.household_id
    where m.left_on is null),
  misread as materialized (select * from unnest(misread_a, misread_b) as ids (a, b)),
  pair as (
    select a.id as a, b.id as b from person a
    join person b on b.name = a.name and b.birth_date = a.birth_date and b.sex = a.sex and b.id > a.id
      and (substr(b.village_code, 1, 9) = substr(a.village_code, 1, 9)
        or b.phone_hash = a.phone_hash or b.bank_account_hash = a.bank_account_hash)
    union
    select a.id, b.id from person a
    join person b on b.name = a.name and b.sex = a.sex and b.phone_hash = a.phone_hash and b.id > a.id
    where b.birth_date <> a.birth_date and is_misread_day(a.birth_date, b.birth_date)
    union
    select a.id, b.id from person a
    join person b on b.name = a.name and b.sex = a.sex and b.bank_account_hash = a.bank_account_hash
      and b.id > a.id
    where b.birth_date <> a.birth_date and is_misread_day(a.birth_date, b.birth_date)
    union
    select a, b from misread),
  signs as (
    select a.id as member_a, a.village_code as village_a, b.id as member_b, b.village_code as village_b,
      array_remove(array[
        'NAME',
        case when m.a is not null then 'CITIZEN_ID_MISREAD' end,
        case when a.birth_date = b.birth_date then 'BIRTH_DATE' else 'BIRTH_DATE_MISREAD' end,
        case when a.village_code = b.village_code then 'VILLAGE'
          when substr(a.village_code, 1, 9) = substr(b.village_code, 1, 9) then 'TOWNSHIP' end,
        case when a.phone_hash = b.phone_hash then 'PHONE' end,
        case when a.bank_account_hash = b.bank_account_hash then 'BANK_ACCOUNT' end], null) as reasons
    from pair join person a on a.id = pair.a join person b on b.id = pair.b
    left join misread m on m.a = pair.a and m.b = pair.b),
  weighed as (
    select s.*, least(100, (
      select sum(case sign when 'NAME' then 15 when 'CITIZEN_ID_MISREAD' then 45 when 'BIRTH_DATE' then 35
        when 'BIRTH_DATE_MISREAD' then 20 when 'VILLAGE' then 25 when 'TOWNSHIP' then 15 when 'PHONE' then 15
        else 25 end)
      from unnest(s.reasons) sign)) as score
    from signs s),
  written as (
    insert into duplicate_candidate as c (member_a, village_a, member_b, village_b, reasons, score)
    select member_a, village_a, member_b, village_b, reasons, score from (
      select * from weighed order by score desc, member_a, member_b limit most) best
    order by member_a, member_b
    on conflict (member_a, member_b) do update
    set reasons = excluded.reasons, score = excluded.score, version = c.version + 1
    where c.state = 'OPEN' and c.reasons <> excluded.reasons
    returning c.version = 1 as is_new)
  select count(*) filter (where is_new) into added from written;
  return added;
end $$;
