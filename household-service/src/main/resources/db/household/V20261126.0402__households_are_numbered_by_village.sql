-- The last household number given out in a village. Its row is locked by whoever takes the next, until
-- that transaction ends: no number twice, none lost, and villages do not wait for each other.
create table household_number (
  village_code text primary key check (village_code ~ '^\d{12}$'),
  last integer not null check (last between 1 and 9999)
);

-- Imports bring numbers of their own, also into households that are on file elsewhere by now, so it
-- looks at all there are. Null where a village has no number left.
create function next_household_no(village text) returns text
  language plpgsql as $$
declare
  narrow text := coalesce(current_setting('bangfu.scope', true), '');
  highest integer;
  given integer;
begin
  perform set_config('bangfu.scope', '*', true);
  select coalesce(max(right(household_no, 4)::integer), 0) into highest from (
    select household_no from household
    where household_no between village || '0000' and village || '9999'
    order by household_no desc limit 1) latest;
  perform set_config('bangfu.scope', narrow, true);
  insert into household_number as n (village_code, last) values (village, least(highest + 1, 9999))
    on conflict (village_code) do update set last = least(greatest(n.last, highest) + 1, 9999)
    returning last into given;
  if given <= highest then
    return null;
  end if;
  return village || lpad(given::text, 4, '0');
end $$;
