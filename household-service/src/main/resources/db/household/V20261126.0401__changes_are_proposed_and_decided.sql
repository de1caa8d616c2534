-- One door for every change: what somebody proposed to change about a household, who reviewed it, who
-- decided. What is kept of an accepted one is the revision; this tells how it came about.
create table change_proposal (
  id uuid primary key,
  version bigint not null default 1,
  village_code text not null check (village_code ~ '^\d{12}$'),
  -- null only while a household that is to be registered is not
  household_id uuid,
  -- the household that comes here (merged), or that was made of some members (split)
  other_household_id uuid references household,
  kind text not null check (kind ~ '^[A-Z_]+$'),
  decider text not null check (decider in ('TOWNSHIP', 'DISTRICT')),
  state text not null
    check (state in ('PROPOSED', 'REVIEWED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN', 'CONFLICTED')),
  -- by an office that decides such changes itself
  one_step boolean not null,
  occurred_on date not null,
  -- the versions it was prepared on, and those it made
  base_version bigint,
  other_base_version bigint,
  household_version bigint,
  other_version bigint,
  -- parts of the record that it is about, as pointers that end with a slash
  touches text[] not null check (cardinality(touches) > 0),
  -- identifiers in it are sealed
  change jsonb not null,
  proposed_by text not null,
  proposed_at timestamptz not null default now(),
  reviewed_by text,
  reviewed_at timestamptz,
  decided_by text,
  decided_at timestamptz,
  -- why it was refused, or what was said when it was decided
  reason text,
  -- parts of the record that changed after it was prepared
  conflicts text[] not null default '{}',
  constraint proposal_of_household foreign key (household_id, village_code)
    references household (id, village_code) on update cascade,
  constraint only_a_new_household_is_missing check (
    household_id is not null or kind = 'HOUSEHOLD_REGISTERED' and state <> 'ACCEPTED'),
  constraint maker_is_not_checker check (
    one_step or state = 'WITHDRAWN' or decided_by is null
    or decided_by <> proposed_by and decided_by is distinct from reviewed_by),
  constraint maker_is_not_reviewer check (reviewed_by <> proposed_by),
  constraint one_step_is_accepted check (not one_step or state = 'ACCEPTED' and decided_by = proposed_by),
  constraint accepted_ones_made_a_version check ((state = 'ACCEPTED') = (household_version is not null)),
  constraint ended_ones_name_who_ended_them check (
    (state in ('PROPOSED', 'REVIEWED')) = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  constraint refused_with_a_reason check (state <> 'REFUSED' or reason <> ''),
  constraint district_decides_after_review check (
    state <> 'ACCEPTED' or one_step or decider = 'TOWNSHIP' or reviewed_at is not null),
  constraint conflicted_over_something check ((state = 'CONFLICTED') = (cardinality(conflicts) > 0))
);
call protect('change_proposal', 'village_code');
create index change_proposal_list on change_proposal (village_code, id);
create index change_proposal_household on change_proposal (household_id, household_version);
create index change_proposal_other on change_proposal (other_household_id, other_version)
  where other_household_id is not null;
create index change_proposal_open on change_proposal (household_id)
  where state in ('PROPOSED', 'REVIEWED');
create index change_proposal_new on change_proposal (village_code)
  where state in ('PROPOSED', 'REVIEWED') and household_id is null;
create index change_proposal_maker on change_proposal (proposed_by, id);

-- The same as the table of transitions in the service.
create function proposal_skips_no_state() returns trigger language plpgsql as $$
begin
  if new.state <> old.state and not (
    old.state = 'PROPOSED' and new.state in ('REVIEWED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN', 'CONFLICTED')
    or old.state = 'REVIEWED' and new.state in ('ACCEPTED', 'REFUSED', 'WITHDRAWN', 'CONFLICTED')) then
    raise exception 'a proposal skips no state'
      using errcode = 'check_violation', constraint = 'proposal_skips_no_state';
  end if;
  return new;
end $$;
create trigger proposal_skips_no_state before update of state on change_proposal
  for each row execute function proposal_skips_no_state();
