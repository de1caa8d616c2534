-- Campaigns belong to a division and concern everybody above and below it: a village reads its
-- district's campaign, another district does not.
create function scope_touches(prefix text) returns boolean
  language sql stable parallel safe
  return current_setting('bangfu.scope', true) = '*'
    or exists (
      select from unnest(string_to_array(current_setting('bangfu.scope', true), ',')) s (division)
      where prefix ^@ s.division or s.division ^@ prefix);

-- Staff, not villagers: who inspects may be read by the service's own steps (a visit checks the
-- certificate of an inspector whose office is the district); entered only within the scope.
create table inspector (
  id uuid primary key default uuidv7(),
  staff_no text not null constraint inspector_once unique,
  name text not null,
  unit text not null check (unit in ('TOWN_OFFICER', 'DISTRICT_OFFICER', 'RESIDENT_TEAM')),
  home_village text check (home_village ~ '^\d{12}$'),
  trained_on date not null,
  certificate_until date not null check (certificate_until > trained_on),
  division_code text not null check (division_code ~ '^\d{12}$'),
  created_by text not null,
  created_at timestamptz not null default now()
);
alter table inspector enable row level security;
alter table inspector force row level security;
create policy readers on inspector for select using (true);
create policy writers on inspector for insert with check (in_scope(division_code));

create table campaign (
  id uuid primary key default uuidv7(),
  name text not null,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  division_code text not null check (division_code ~ '^\d{12}$'),
  division_prefix text not null check (division_code ^@ division_prefix),
  checklist_version text not null,
  checklist jsonb not null check (jsonb_array_length(checklist) > 0),
  created_by text not null,
  created_at timestamptz not null default now(),
  constraint campaign_once unique (division_code, name)
);
alter table campaign enable row level security;
alter table campaign force row level security;
create policy readers on campaign for select using (scope_touches(division_prefix));
create policy writers on campaign for insert with check (in_scope(division_code));
