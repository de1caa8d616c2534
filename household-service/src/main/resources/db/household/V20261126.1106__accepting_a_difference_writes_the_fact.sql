-- The registry takes over what the list says, in the running transaction; the household is locked, and
-- its revision follows.
create function apply_difference(difference_id uuid, who text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  d difference;
  now jsonb;
  accepted jsonb;
begin
  select * into d from difference where id = difference_id;
  now := fact_on_file(d.fact_kind, d.member_id, d.household_id, d.listed);
  accepted := case
    when d.fact_kind = 'JOINING' then d.listed
    when is_other_matter(d.fact_kind, now, d.listed) then d.listed
    when d.field = 'cardNoHash' then now || (d.listed - array['type', 'grade'])
    when d.field = 'employer' and d.listed ? 'workshopId' then
      now || jsonb_build_object('employer', d.listed -> 'employer', 'workshopId', d.listed -> 'workshopId')
    when d.fact_kind = 'LEAVING' then d.listed
    else now || jsonb_build_object(d.field, d.listed -> d.field) end;

  -- What has another key afterwards goes first.
  if d.fact_kind = 'INSURANCE' then
    delete from insurance i
    where i.member_id = d.member_id and i.year = (now ->> 'year')::integer and i.kind = now ->> 'kind';
  elsif d.fact_kind = 'WELFARE' and now ->> 'benefit' <> d.listed ->> 'benefit'
    and (now ->> 'from')::date < (d.listed ->> 'from')::date then
    -- what was drawn before was drawn
    update welfare w set valid = daterange(lower(w.valid), (d.listed ->> 'from')::date)
    where w.member_id = d.member_id and w.benefit = now ->> 'benefit'
      and lower(w.valid) = (now ->> 'from')::date;
  elsif d.fact_kind = 'WELFARE' then
    delete from welfare w
    where w.member_id = d.member_id and w.benefit = now ->> 'benefit'
      and lower(w.valid) = (now ->> 'from')::date;
  end if;
  if d.kind = 'NOT_IN_LIST' and d.field = '' then
    return;
  end if;
  perform write_facts(d.fact_kind,
    array[(d.member_id, d.household_id, d.division_code, accepted)::fact_to_write], d.source, who);
end $$;
