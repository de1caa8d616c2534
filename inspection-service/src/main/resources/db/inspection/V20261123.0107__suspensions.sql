-- What a registered issue asks of those who pay. Never by an algorithm alone: the office registers.
create table suspension (
  id uuid primary key,
  version bigint not null,
  issue_id uuid not null constraint one_suspension_an_issue unique references issue,
  issue_no text not null,
  person_id uuid not null,
  village_code text not null,
  programme text not null,
  state text not null check (state in ('ACTIVE', 'LIFTED')),
  demanded_on date not null,
  lifted_on date,
  reason text not null,
  constraint lifted_has_a_day check ((state = 'LIFTED') = (lifted_on is not null)),
  constraint lifted_after_demanded check (lifted_on >= demanded_on)
);
call protect('suspension', 'village_code');
