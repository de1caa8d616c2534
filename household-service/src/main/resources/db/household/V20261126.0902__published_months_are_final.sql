-- All figures of a division as they were published for a month. A month is published once; a correction
-- is another version with its reason, beside what it corrects. Nothing here is ever changed.
create table figure_publication (
  id uuid primary key default uuidv7(),
  division_code text not null check (division_code ~ '^\d{12}$'),
  division_name text not null,
  month date not null check (extract(day from month) = 1),
  version integer not null check (version > 0),
  -- why it was published again; the first version corrects nothing
  correction_reason text check (correction_reason <> ''),
  published_by text not null,
  published_at timestamptz not null default now(),
  constraint month_published_once unique (division_code, month, version),
  constraint corrections_have_a_reason check ((version = 1) = (correction_reason is null))
);
call protect('figure_publication', 'division_code');
create trigger publication_is_final before update or delete on figure_publication
  for each row execute function refuse_rewriting();

create table published_figure (
  publication_id uuid not null references figure_publication,
  division_code text not null,
  indicator text not null,
  numerator bigint,
  denominator bigint,
  value text,
  -- the figure whole: unit, rounding, source, basis, parts
  figure jsonb not null,
  primary key (publication_id, indicator)
);
call protect('published_figure', 'division_code');
create trigger figure_is_final before update or delete on published_figure
  for each row execute function refuse_rewriting();
create trigger publications_are_not_emptied before truncate on figure_publication
  for each statement execute function refuse_rewriting();
create trigger figures_are_not_emptied before truncate on published_figure
  for each statement execute function refuse_rewriting();
