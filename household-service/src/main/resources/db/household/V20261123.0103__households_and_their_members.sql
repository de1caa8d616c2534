-- A household 户. Its key is its own: villages merge and townships turn into towns, so village_code is
-- only where it is on file now, and the division whose cadres may see it.
create table household (
  id uuid primary key default uuidv7(),
  household_no text not null constraint household_no_once unique check (household_no ~ '^\d{16}$'),
  village_id uuid not null references village,
  village_code text not null check (village_code ~ '^\d{12}$'),
  village_group text,
  address text,
  kind text not null check (kind in ('REGISTERED', 'NON_REGISTERED')),
  attribute text check (attribute in ('GENERAL', 'DIBAO', 'TEKUN')),
  main_cause text,
  other_causes text[] not null default '{}' check (cardinality(other_causes) <= 2),
  -- sealed: v1.<key>.<iv + ciphertext>; the keyed hash beside it finds equal values
  phone text check (phone like 'v1.%'),
  phone_hash bytea,
  bank_name text,
  bank_account text check (bank_account like 'v1.%'),
  bank_account_hash bytea,
  account_holder text,
  version bigint not null default 1,
  constraint household_in_its_village unique (id, village_code),
  constraint cause_of_the_registered check ((kind = 'REGISTERED') = (main_cause is not null)),
  constraint causes_are_distinct check (not main_cause = any (other_causes)),
  constraint hash_beside_phone check ((phone is null) = (phone_hash is null)),
  constraint hash_beside_account check ((bank_account is null) = (bank_account_hash is null))
);
create index household_list on household (village_code, household_no);
call protect('household', 'village_code');

-- Members are never deleted: who leaves gets left_on.
create table member (
  id uuid primary key default uuidv7(),
  household_id uuid not null,
  village_code text not null,
  name text not null check (name <> ''),
  citizen_id text not null check (citizen_id like 'v1.%'),
  citizen_id_hash bytea not null,
  -- Both follow from the citizen id and can never change without it. They are kept because the
  -- number itself is sealed, and figures by age or sex must not unseal a district.
  birth_date date not null,
  sex text not null check (sex in ('1', '2')),
  relation text not null check (relation ~ '^\d{2}$' and relation <> '01'),
  ethnicity text,
  education text,
  health text[] not null default '{}',
  labor_skill text,
  disability_type text check (disability_type ~ '^[1-7]$'),
  disability_grade text check (disability_grade ~ '^[1-4]$'),
  joined_on date not null,
  left_on date check (left_on >= joined_on),
  left_reason text,
  constraint member_in_its_village unique (id, village_code),
  constraint member_of_household foreign key (household_id, village_code)
    references household (id, village_code) on update cascade,
  constraint type_and_grade check ((disability_type is null) = (disability_grade is null)),
  constraint reason_of_leaving check ((left_on is null) = (left_reason is null))
);
create index member_household on member (household_id, village_code);
create index member_person on member (citizen_id_hash);
create unique index person_in_one_household on member (citizen_id_hash) where left_on is null;
create unique index one_head on member (household_id) where left_on is null and relation = '02';
call protect('member', 'village_code');

-- At the end of a transaction whoever still lives there has a head.
create function require_head() returns trigger language plpgsql as $$
declare
  household uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
begin
  if not exists (select from member m
      where m.household_id = household and m.left_on is null and m.relation = '02')
    and (tg_table_name = 'household' or exists (
      select from member m where m.household_id = household and m.left_on is null)) then
    raise exception 'a household has a head' using errcode = 'check_violation', constraint = 'has_a_head';
  end if;
  return null;
end $$;
create constraint trigger household_has_a_head after insert on household
  deferrable initially deferred for each row execute function require_head('id');
create constraint trigger members_have_a_head after update of relation, left_on, household_id on member
  deferrable initially deferred for each row execute function require_head('household_id');

-- What the household was on each day; only the registered have a status.
create table household_status (
  household_id uuid not null,
  village_code text not null,
  status text not null check (
    status in ('CANDIDATE', 'NOT_EXITED', 'PRE_EXIT', 'EXITED', 'RETURNED', 'REJECTED', 'REMOVED')),
  valid daterange not null check (not isempty(valid) and lower(valid) is not null),
  constraint one_status_at_a_time primary key (household_id, valid without overlaps),
  constraint status_of_household foreign key (household_id, village_code)
    references household (id, village_code) on update cascade
);
create index household_status_household on household_status (household_id);
call protect('household_status', 'village_code');
grant delete on household_status to ${appRole};

-- Who helps whom 联户帮扶, dated.
create table household_helper (
  household_id uuid not null,
  village_code text not null,
  staff_no text not null check (staff_no ~ '^[A-Z]{2}-\d{4,8}$'),
  valid daterange not null check (not isempty(valid) and lower(valid) is not null),
  constraint helps_once_at_a_time primary key (household_id, staff_no, valid without overlaps),
  constraint helper_of_household foreign key (household_id, village_code)
    references household (id, village_code) on update cascade
);
grant delete on household_helper to ${appRole};
create index household_helper_household on household_helper (household_id);
call protect('household_helper', 'village_code');

-- Which school a member went to in a term; stages are those of the registration form 在校生状况.
create table enrolment (
  member_id uuid not null,
  village_code text not null,
  term text not null check (term ~ '^\d{4}-(SPRING|AUTUMN)$'),
  stage text not null check (stage ~ '^\d{2}$'),
  school text not null check (school <> ''),
  boarding boolean not null,
  primary key (member_id, term),
  constraint enrolment_of_member foreign key (member_id, village_code)
    references member (id, village_code) on update cascade
);
call protect('enrolment', 'village_code');
create index enrolment_term on enrolment (term);

-- 四类人员 (housing): a household is counted once, by this precedence; null where in none of the four.
create function housing_group(kind text, attribute text, disabled boolean) returns text
  language sql immutable parallel safe
  return case
    when kind = 'REGISTERED' then 'REGISTERED'
    when attribute in ('DIBAO', 'TEKUN') then attribute
    when disabled then 'DISABLED' end;

-- The household after a change, as the revision log keeps it. The one place that makes it, so that a
-- single change and an import of a district leave the same evidence. Identifiers stay sealed.
create function household_snapshot(household uuid) returns jsonb
  language sql stable as $$
  select jsonb_build_object(
    'id', h.id, 'householdNo', h.household_no, 'villageCode', h.village_code, 'group', h.village_group,
    'address', h.address, 'kind', h.kind, 'attribute', h.attribute,
    'housingGroup', housing_group(h.kind, h.attribute, coalesce(m.disabled, false)),
    'mainCause', h.main_cause, 'otherCauses', to_jsonb(h.other_causes), 'phone', h.phone,
    'bankName', h.bank_name, 'bankAccount', h.bank_account, 'accountHolder', h.account_holder,
    'headMemberId', m.head, 'members', coalesce(m.members, '[]'::jsonb),
    'statuses', coalesce(s.statuses, '[]'::jsonb), 'status', s.status,
    'helpers', coalesce(p.helpers, '[]'::jsonb))
  from household h
  left join lateral (
    select jsonb_agg(jsonb_build_object('status', status, 'from', lower(valid), 'to', upper(valid))
        order by lower(valid)) as statuses,
      min(status) filter (where upper_inf(valid)) as status
    from household_status where household_id = h.id) s on true
  left join lateral (
    select jsonb_agg(jsonb_build_object('staffNo', staff_no, 'from', lower(valid), 'to', upper(valid))
        order by lower(valid), staff_no) as helpers
    from household_helper where household_id = h.id) p on true
  left join lateral (
    select bool_or(disability_type is not null and left_on is null) as disabled,
      (array_agg(id) filter (where relation = '02' and left_on is null))[1] as head,
      jsonb_agg(jsonb_build_object('id', id, 'name', name, 'citizenId', citizen_id, 'sex', sex,
        'birthDate', birth_date, 'relation', relation, 'ethnicity', ethnicity, 'education', education,
        'health', to_jsonb(health), 'laborSkill', labor_skill, 'disabilityType', disability_type,
        'disabilityGrade', disability_grade, 'disabled', disability_type is not null,
        'joinedOn', joined_on, 'leftOn', left_on, 'leftReason', left_reason,
        'enrolments', coalesce((
          select jsonb_agg(jsonb_build_object('term', e.term, 'stage', e.stage, 'school', e.school,
            'boarding', e.boarding) order by e.term) from enrolment e where e.member_id = member.id),
          '[]'::jsonb)) order by relation <> '02', birth_date, id) as members
    from member where household_id = h.id) m on true
  where h.id = household $$;
