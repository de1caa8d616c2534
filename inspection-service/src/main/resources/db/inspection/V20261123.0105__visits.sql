-- One visit for each drawn household, by the inspector who was allocated.
create table visit (
  id uuid primary key default uuidv7(),
  draw_item_id uuid not null constraint visit_once unique,
  household_id uuid not null,
  village_code text not null,
  inspector_staff_no text not null,
  visited_on date not null,
  household_present boolean not null,
  signed boolean not null,
  answers jsonb not null,
  note text,
  created_by text not null,
  created_at timestamptz not null default now(),
  constraint who_was_away_did_not_sign check (household_present or not signed),
  foreign key (draw_item_id, household_id, village_code, inspector_staff_no)
    references draw_item (id, household_id, village_code, inspector_staff_no)
);
call protect('visit', 'village_code');
create index visit_inspector on visit (inspector_staff_no);
create trigger visit_is_final before update or delete on visit
  for each row execute function refuse_rewriting();

-- The registry may have named a new helper since the draw.
create function refuse_visit_of_a_helper() returns trigger language plpgsql as $$
begin
  if exists (select from registry_helper h where h.household_id = new.household_id
      and h.staff_no = new.inspector_staff_no and h.helps_from <= new.visited_on
      and (h.helps_to is null or h.helps_to > new.visited_on)) then
    raise exception using errcode = 'check_violation', constraint = 'visitor_is_no_helper',
      message = 'the inspector helps the household';
  end if;
  return new;
end $$;
create trigger visitor_is_no_helper before insert on visit
  for each row execute function refuse_visit_of_a_helper();
