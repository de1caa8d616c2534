create table cross_assignment (
  campaign_id uuid primary key references campaign,
  division_code text not null,
  division_prefix text not null,
  seed text not null,
  seed_origin text not null check (seed_origin in ('GIVEN', 'GENERATED')),
  drawn_on date not null,
  created_by text not null,
  created_at timestamptz not null default now()
);
alter table cross_assignment enable row level security;
alter table cross_assignment force row level security;
create policy readers on cross_assignment for select using (scope_touches(division_prefix));
create policy writers on cross_assignment for insert with check (in_scope(division_code));

create table cross_assignment_line (
  campaign_id uuid not null references cross_assignment,
  team_village text not null check (team_village ~ '^\d{12}$'),
  inspected_village text not null check (inspected_village ~ '^\d{12}$'),
  constraint team_inspects_another_village check (team_village <> inspected_village),
  constraint team_inspects_once primary key (campaign_id, team_village),
  constraint village_is_inspected_once unique (campaign_id, inspected_village)
);
alter table cross_assignment_line enable row level security;
alter table cross_assignment_line force row level security;
create policy scope on cross_assignment_line
  using (in_scope(team_village) or in_scope(inspected_village))
  with check (in_scope(team_village) and in_scope(inspected_village));
