create table draw (
  id uuid primary key default uuidv7(),
  campaign_id uuid not null references campaign,
  division_code text not null,
  division_prefix text not null,
  drawn_on date not null,
  seed text not null,
  seed_origin text not null check (seed_origin in ('GIVEN', 'GENERATED')),
  minimum integer not null check (minimum >= 1),
  share_percent integer not null check (share_percent between 1 and 100),
  frame_digest text not null check (frame_digest ~ '^[0-9a-f]{64}$'),
  households integer not null,
  drawn integer not null check (drawn between 0 and households),
  created_by text not null,
  created_at timestamptz not null default now()
);
alter table draw enable row level security;
alter table draw force row level security;
create policy readers on draw for select using (scope_touches(division_prefix));
create policy writers on draw for insert with check (in_scope(division_code));
create index draw_campaign on draw (campaign_id);

-- A village is drawn once in a campaign: nobody draws again until he likes the result.
create table draw_village (
  draw_id uuid not null references draw,
  campaign_id uuid not null references campaign,
  village_code text not null,
  primary key (draw_id, village_code),
  constraint village_is_drawn_once unique (campaign_id, village_code)
);
call protect('draw_village', 'village_code');

-- What was in the urn, frozen.
create table draw_frame (
  draw_id uuid not null references draw,
  household_id uuid not null,
  village_code text not null,
  stratum text not null check (stratum in ('NOT_EXITED', 'DIBAO_TEKUN', 'EXITED', 'ORDINARY')),
  helpers text[] not null,
  primary key (draw_id, household_id),
  constraint draw_frame_whole unique (draw_id, household_id, village_code, stratum)
);
call protect('draw_frame', 'village_code');

-- Who could be sent, frozen. Staff, not villagers.
create table draw_pool (
  draw_id uuid not null references draw,
  staff_no text not null references inspector (staff_no),
  home_village text,
  primary key (draw_id, staff_no)
);

create table draw_item (
  id uuid primary key default uuidv7(),
  draw_id uuid not null,
  campaign_id uuid not null references campaign,
  place integer not null,
  household_id uuid not null,
  village_code text not null,
  stratum text not null,
  inspector_staff_no text not null,
  inspector_home_village text,
  foreign key (draw_id, household_id, village_code, stratum)
    references draw_frame (draw_id, household_id, village_code, stratum),
  foreign key (draw_id, inspector_staff_no) references draw_pool (draw_id, staff_no),
  constraint household_is_drawn_once unique (campaign_id, household_id),
  constraint place_is_taken_once unique (draw_id, place),
  constraint inspector_is_a_stranger check (inspector_home_village is distinct from village_code),
  constraint draw_item_whole unique (id, household_id, village_code, inspector_staff_no)
);
call protect('draw_item', 'village_code');
create index draw_item_inspector on draw_item (inspector_staff_no);

-- What a draw was made of and what came out is never changed.
create trigger draw_is_final before update or delete on draw
  for each row execute function refuse_rewriting();
create trigger draw_frame_is_final before update or delete on draw_frame
  for each row execute function refuse_rewriting();
create trigger draw_pool_is_final before update or delete on draw_pool
  for each row execute function refuse_rewriting();
create trigger draw_item_is_final before update or delete on draw_item
  for each row execute function refuse_rewriting();

create function refuse_drawing_a_helper() returns trigger language plpgsql as $$
begin
  if exists (select from draw_frame f where f.draw_id = new.draw_id
      and f.household_id = new.household_id and new.inspector_staff_no = any (f.helpers)) then
    raise exception using errcode = 'check_violation', constraint = 'inspector_is_no_helper',
      message = 'the inspector helps the household';
  end if;
  return new;
end $$;
create trigger inspector_is_no_helper before insert on draw_item
  for each row execute function refuse_drawing_a_helper();
