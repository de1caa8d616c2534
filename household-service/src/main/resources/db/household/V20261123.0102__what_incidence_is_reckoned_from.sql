-- Population by which a rate is divided, for a division and a time. Nothing here is known by the
-- software: whoever enters a base names its source.
create table population_base (
  id uuid primary key default uuidv7(),
  division_code text not null check (division_code ~ '^\d{12}$'),
  kind text not null check (kind in ('RURAL_REGISTERED', 'TOTAL')),
  valid daterange not null check (not isempty(valid) and lower(valid) is not null),
  persons bigint not null check (persons >= 0),
  source text not null check (source <> ''),
  recorded_at timestamptz not null default now(),
  recorded_by text not null,
  constraint one_base_at_a_time unique (division_code, kind, valid without overlaps)
);
call protect('population_base', 'division_code');

-- Incidence as somebody published it. Never reckoned again: the file of today is not that of then.
create table published_rate (
  id uuid primary key default uuidv7(),
  division_code text not null check (division_code ~ '^\d{12}$'),
  valid daterange not null check (not isempty(valid) and lower(valid) is not null),
  percent numeric(5, 2) not null check (percent between 0 and 100),
  numerator bigint check (numerator >= 0),
  denominator bigint check (denominator >= 0),
  source text not null check (source <> ''),
  recorded_at timestamptz not null default now(),
  recorded_by text not null,
  constraint published_once_for_a_time unique (division_code, valid without overlaps)
);
call protect('published_rate', 'division_code');
