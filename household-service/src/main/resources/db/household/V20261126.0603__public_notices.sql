-- Days on which the calendar of the office differs from Monday to Friday: holidays, and weekends
-- that are worked instead 调休. Empty until somebody enters the State Council's notice of a year.
create table office_day (
  day date primary key,
  working boolean not null,
  name text not null check (name <> '')
);

-- A public notice 公示. What hung on the board is what was copied when it was posted: neither notice
-- nor line is ever changed. It belongs to the place it hung in, so its code does not follow households.
create table notice (
  id uuid primary key default uuidv7(),
  village_code text not null check (village_code ~ '^\d{12}$'),
  programme text not null check (programme ~ '^[A-Z][A-Z0-9_]*$'),
  title text not null check (title <> ''),
  posted_on date not null,
  days integer not null check (days > 0),
  objection_pause_working_days integer not null check (objection_pause_working_days >= 0),
  board_photos text[] not null check (cardinality(board_photos) > 0),
  list_sha256 text not null check (list_sha256 ~ '^[0-9a-f]{64}$'),
  posted_by text not null,
  recorded_at timestamptz not null default now(),
  constraint notice_in_its_village unique (id, village_code)
);
create index notice_list on notice (village_code, id);
call protect('notice', 'village_code');

-- A household of the list. Whose head is a minor or who has an orphan is on it, but not shown: only counted.
create table notice_line (
  notice_id uuid not null,
  village_code text not null,
  line_no integer not null check (line_no > 0),
  household_id uuid not null references household,
  shown boolean not null,
  head_name text,
  village_group text,
  persons integer,
  amount bigint check (amount >= 0),
  primary key (notice_id, line_no),
  constraint listed_once unique (notice_id, household_id),
  constraint nothing_of_whom_is_not_shown check (
    shown = (head_name is not null) and shown = (persons is not null)
    and (shown or (village_group is null and amount is null))),
  constraint line_of_notice foreign key (notice_id, village_code) references notice (id, village_code)
);
create index notice_of_household on notice_line (household_id);
call protect('notice_line', 'village_code');

create trigger notice_is_frozen before update or delete on notice
  for each row execute function refuse_rewriting();
create trigger notice_line_is_frozen before update or delete on notice_line
  for each row execute function refuse_rewriting();

-- An objection 异议 to a household of the list. What it says may tell of illness: sealed.
create table objection (
  id uuid primary key default uuidv7(),
  notice_id uuid not null,
  village_code text not null,
  household_id uuid not null,
  raised_on date not null,
  text text not null check (text like 'v1.%'),
  raised_by text not null,
  raised_at timestamptz not null default now(),
  ruling text check (ruling in ('UPHELD', 'DISMISSED')),
  ruled_on date check (ruled_on >= raised_on),
  ruling_reason text,
  household_told_on date check (household_told_on >= ruled_on),
  ruled_by text,
  ruled_at timestamptz,
  constraint ruled_whole check (num_nonnulls(ruling, ruled_on, ruling_reason, ruled_by, ruled_at) in (0, 5)),
  constraint who_recorded_does_not_rule check (ruled_by <> raised_by),
  constraint told_of_what_was_upheld check (ruling is distinct from 'UPHELD' or household_told_on is not null),
  constraint objection_of_notice foreign key (notice_id, village_code) references notice (id, village_code),
  constraint objection_to_a_line foreign key (notice_id, household_id) references notice_line (notice_id, household_id)
);
create index objection_of_notice on objection (notice_id);
call protect('objection', 'village_code');
