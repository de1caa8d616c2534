-- What the registry said last, as far as drawing lots and naming leaders needs it. Nothing here is
-- entered by hand: rows come from the registry's feed, newest version wins.

create table registry_village (
  id uuid primary key,
  version bigint not null,
  code text not null check (code ~ '^\d{12}$'),
  name text not null,
  township_code text not null check (township_code ~ '^\d{12}$'),
  poverty_village text not null,
  valid_from date not null,
  valid_to date
);
create index registry_village_code on registry_village (code);
call protect('registry_village', 'code');

create table registry_leader (
  village_id uuid not null references registry_village,
  village_code text not null,
  staff_no text not null,
  name text not null,
  linked_from date not null,
  linked_to date
);
create index registry_leader_village on registry_leader (village_code);
create index registry_leader_of on registry_leader (village_id);
call protect('registry_leader', 'village_code');

create table registry_household (
  id uuid primary key,
  version bigint not null,
  village_code text not null check (village_code ~ '^\d{12}$'),
  household_no text not null,
  kind text not null,
  attribute text,
  housing_group text,
  status text
);
create index registry_household_village on registry_household (village_code);
call protect('registry_household', 'village_code');

create table registry_helper (
  household_id uuid not null references registry_household,
  village_code text not null,
  staff_no text not null,
  helps_from date not null,
  helps_to date
);
create index registry_helper_of on registry_helper (household_id);
call protect('registry_helper', 'village_code');

create table registry_member (
  household_id uuid not null references registry_household,
  village_code text not null,
  member_id uuid not null,
  name text not null,
  is_head boolean not null,
  left_on date
);
create index registry_member_of on registry_member (household_id);
call protect('registry_member', 'village_code');

grant delete on registry_village, registry_leader, registry_household, registry_helper,
  registry_member to ${appRole};
