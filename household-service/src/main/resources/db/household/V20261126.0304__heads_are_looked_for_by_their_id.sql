-- A household has a head: as before, without making a document of each row to find its id.
drop trigger household_has_a_head on household;
drop trigger members_have_a_head on member;
drop function require_head();

create function require_head_of_new() returns trigger language plpgsql as $$
begin
  if not exists (select from member m
      where m.household_id = new.id and m.left_on is null and m.relation = '02') then
    raise exception 'a household has a head' using errcode = 'check_violation', constraint = 'has_a_head';
  end if;
  return null;
end $$;
create function require_head_of_members() returns trigger language plpgsql as $$
begin
  if not exists (select from member m
      where m.household_id = new.household_id and m.left_on is null and m.relation = '02')
    and exists (select from member m where m.household_id = new.household_id and m.left_on is null) then
    raise exception 'a household has a head' using errcode = 'check_violation', constraint = 'has_a_head';
  end if;
  return null;
end $$;
create constraint trigger household_has_a_head after insert on household
  deferrable initially deferred for each row execute function require_head_of_new();
create constraint trigger members_have_a_head after update of relation, left_on, household_id on member
  deferrable initially deferred for each row execute function require_head_of_members();
