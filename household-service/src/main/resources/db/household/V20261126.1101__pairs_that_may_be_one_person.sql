-- Two memberships that may be of one person 疑似重复. A pair stands in one order and is kept for good:
-- one that was found different never comes again. Equal citizen ids cannot be here; the index
-- person_in_one_household refuses them.
create table duplicate_candidate (
  id uuid primary key default uuidv7(),
  member_a uuid not null,
  village_a text not null,
  member_b uuid not null,
  village_b text not null,
  reasons text[] not null check (cardinality(reasons) > 0),
  score integer not null check (score between 1 and 100),
  state text not null default 'OPEN' check (state in ('OPEN', 'MERGED', 'DIFFERENT')),
  kept_member_id uuid,
  reason text,
  decided_by text,
  decided_at timestamptz,
  found_at timestamptz not null default now(),
  version bigint not null default 1,
  constraint a_pair_once unique (member_a, member_b),
  constraint pair_in_one_order check (member_a < member_b),
  constraint decided_with_a_reason check (
    (state = 'OPEN') = (decided_by is null) and (state = 'OPEN') = (decided_at is null)
    and (state = 'OPEN') = (reason is null)),
  constraint merged_into_one_of_them check (
    (state = 'MERGED') = (kept_member_id is not null) and kept_member_id in (member_a, member_b)),
  constraint first_of_the_pair foreign key (member_a, village_a)
    references member (id, village_code) on update cascade,
  constraint second_of_the_pair foreign key (member_b, village_b)
    references member (id, village_code) on update cascade
);
create index duplicate_candidate_list on duplicate_candidate (score desc, id);
-- Both sides must be within the scope: a township does not learn of the people of another.
call protect('duplicate_candidate', 'village_a');
create policy other_side on duplicate_candidate as restrictive
  using (in_scope(village_b)) with check (in_scope(village_b));

-- Days written alike but for one digit, or with two neighbouring digits exchanged.
create function is_misread_day(one date, other date) returns boolean
  language sql immutable parallel safe as $$
  with digits as (
    select i, substr(to_char(one, 'YYYYMMDD'), i, 1) as a, substr(to_char(other, 'YYYYMMDD'), i, 1) as b
    from generate_series(1, 8) i),
  differing as (
    select count(*) as n, min(i) as first, max(i) as last,
      (array_agg(a order by i))[1] as a1, (array_agg(a order by i))[2] as a2,
      (array_agg(b order by i))[1] as b1, (array_agg(b order by i))[2] as b2
    from digits where a <> b)
  select n = 1 or (n = 2 and last = first + 1 and a1 = b2 and a2 = b1) from differing $$;

-- Looks at everybody within the scope; answers how many pairs are new. Names, days and keyed hashes
-- only: nothing is unsealed. [assumed] What each sign weighs.
create function find_duplicates(most integer) returns bigint
  language plpgsql as $$
declare
  added bigint;
begin
  with person as materialized (
    select m.id, m.household_id, m.village_code, m.name, m.birth_date, m.sex, h.phone_hash, h.bank_account_hash
    from member m join household h on h.id = m.household_id
    where m.left_on is null),
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
    where b.birth_date <> a.birth_date and is_misread_day(a.birth_date, b.birth_date)),
  signs as (
    select a.id as member_a, a.village_code as village_a, b.id as member_b, b.village_code as village_b,
      array_remove(array[
        'NAME',
        case when a.birth_date = b.birth_date then 'BIRTH_DATE' else 'BIRTH_DATE_MISREAD' end,
        case when a.village_code = b.village_code then 'VILLAGE'
          when substr(a.village_code, 1, 9) = substr(b.village_code, 1, 9) then 'TOWNSHIP' end,
        case when a.phone_hash = b.phone_hash then 'PHONE' end,
        case when a.bank_account_hash = b.bank_account_hash then 'BANK_ACCOUNT' end], null) as reasons
    from pair join person a on a.id = pair.a join person b on b.id = pair.b),
  weighed as (
    select s.*, least(100, (
      select sum(case sign when 'NAME' then 15 when 'BIRTH_DATE' then 35 when 'BIRTH_DATE_MISREAD' then 20
        when 'VILLAGE' then 25 when 'TOWNSHIP' then 15 when 'PHONE' then 15 else 25 end)
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
