-- A copy by the inspection's feed: payments of a person and programme that must wait.
create table suspension (
  id uuid primary key,
  issue_id uuid not null,
  issue_no text not null,
  person_id uuid not null,
  village_code text not null check (village_code ~ '^\d{12}$'),
  programme text not null,
  state text not null check (state in ('ACTIVE', 'LIFTED')),
  demanded_on date not null,
  lifted_on date,
  reason text not null,
  version bigint not null,
  check ((state = 'LIFTED') = (lifted_on is not null))
);
create index suspension_in_force on suspension (person_id, programme) where state = 'ACTIVE';
call protect('suspension', 'village_code');
grant delete on suspension to ${appRole};

-- Asked by batches, which act for the whole district, whatever the caller's scope.
create function is_suspended(person uuid, wanted_programme text) returns boolean
  language plpgsql stable as $$
declare
  scope text := see_everything();
  found_it boolean;
begin
  found_it := exists (select from suspension s
      where s.person_id = person and s.programme = wanted_programme and s.state = 'ACTIVE');
  perform set_config('bangfu.scope', scope, true);
  return found_it;
end $$;
