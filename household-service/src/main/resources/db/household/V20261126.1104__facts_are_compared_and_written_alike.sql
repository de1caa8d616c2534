-- What is compared and written of each kind of fact that a list can bring; imports and decisions on
-- differences use the same three functions. A fact is a JSON object with the names of the snapshot.

create type fact_to_write as (member_id uuid, household_id uuid, village_code text, fact jsonb);

-- The fact of the registry that a listed one speaks of; null where there is none.
create function fact_on_file(what text, of_member uuid, of_household uuid, listed jsonb) returns jsonb
  language plpgsql stable as $$
begin
  case what
  when 'WELFARE' then
    -- one support at a time: whichever the registry has in those days is spoken of
    return (select jsonb_build_object('benefit', w.benefit, 'class', w.class, 'monthly', yuan(w.monthly),
        'from', lower(w.valid), 'to', upper(w.valid))
      from welfare w
      where w.member_id = of_member
        and w.valid && daterange((listed ->> 'from')::date, (listed ->> 'to')::date)
      order by w.benefit = listed ->> 'benefit' desc, lower(w.valid) desc limit 1);
  when 'INSURANCE' then
    -- residents' or employees' insurance or an exemption: one of them in a year
    return (select jsonb_build_object('year', i.year, 'kind', i.kind, 'exemption', i.exemption)
      from insurance i
      where i.member_id = of_member and i.year = (listed ->> 'year')::integer
        and (i.kind = listed ->> 'kind' or (i.kind in ('RESIDENT', 'EMPLOYEE', 'EXEMPT')
          and listed ->> 'kind' in ('RESIDENT', 'EMPLOYEE', 'EXEMPT')))
      order by i.kind = listed ->> 'kind' desc limit 1);
  when 'MAJOR_DISEASE' then
    return (select jsonb_build_object('disease', d.disease, 'diagnosedOn', d.diagnosed_on,
        'treatedOn', d.treated_on, 'hospital', d.hospital)
      from major_disease d where d.member_id = of_member and d.disease = listed ->> 'disease');
  when 'HEALTH_RECORD' then
    return (select jsonb_build_object('fileOn', r.file_on, 'doctor', r.doctor,
        'contractedOn', r.contracted_on, 'specialOutpatientOn', r.special_outpatient_on)
      from health_record r where r.member_id = of_member);
  when 'ABSENCE' then
    -- a term at school speaks against an absence
    return coalesce(
      (select jsonb_build_object('term', a.term, 'reason', a.reason, 'medicallyUnfit', a.medically_unfit)
        from school_absence a where a.member_id = of_member and a.term = listed ->> 'term'),
      (select jsonb_build_object('term', e.term, 'reason', 'ENROLLED',
          'medicallyUnfit', listed -> 'medicallyUnfit')
        from enrolment e where e.member_id = of_member and e.term = listed ->> 'term'));
  when 'DISABILITY' then
    return (select jsonb_build_object('id', c.id, 'cardNo', c.card_no,
        'cardNoHash', encode(c.card_no_hash, 'hex'), 'type', coalesce(m.disability_type, c.type),
        'grade', coalesce(m.disability_grade, c.grade), 'issuedOn', c.issued_on,
        'expiresOn', c.expires_on)
      from member m left join disability_card c on c.member_id = m.id
      where m.id = of_member and (m.disability_type is not null or c.id is not null));
  when 'HOUSING' then
    return (select jsonb_build_object('certifiedOn', c.certified_on, 'dwelling', c.dwelling,
        'grade', c.grade, 'structure', c.structure, 'areaSquareMetres', c.area_square_metres,
        'agency', c.agency, 'builtYear', c.built_year, 'renovatedYear', c.renovated_year,
        'acceptedOn', c.accepted_on)
      from housing_certificate c
      where c.household_id = of_household and c.certified_on = (listed ->> 'certifiedOn')::date);
  when 'EMPLOYMENT' then
    return (select jsonb_build_object('year', j.year, 'kind', j.kind, 'region', j.region,
        'months', j.months, 'employer', j.employer, 'workshopId', j.workshop_id,
        'recommended', j.recommended)
      from employment j
      where j.member_id = of_member and j.year = (listed ->> 'year')::integer and j.kind = listed ->> 'kind');
  when 'ASSET_HIT' then
    return (select jsonb_build_object('register', a.register, 'period', a.period, 'hit', a.hit)
      from asset_hit a
      where a.member_id = of_member and a.register = listed ->> 'register' and a.period = listed ->> 'period');
  when 'NAME' then
    return (select jsonb_build_object('name', m.name) from member m where m.id = of_member);
  when 'LEAVING' then
    return (select jsonb_build_object('leftOn', m.left_on, 'leftReason', m.left_reason)
      from member m where m.id = of_member);
  when 'JOINING' then
    return coalesce(
      (select listed from member m
        where m.household_id = of_household and m.left_on is null
          and m.citizen_id_hash = decode(listed ->> 'citizenIdHash', 'hex')), '{}');
  end case;
end $$;

-- Benefits and insurances of another kind are another matter: nothing else of them is compared.
create function is_other_matter(what text, on_file jsonb, listed jsonb) returns boolean
  language sql immutable parallel safe
  return coalesce(case what
    when 'WELFARE' then on_file -> 'benefit' <> listed -> 'benefit'
    when 'INSURANCE' then on_file -> 'kind' <> listed -> 'kind' end, false);

-- Fields in which an empty value says something: still drawn, still a member, not a member yet.
create function says_something_when_empty(what text, field text) returns boolean
  language sql immutable parallel safe
  return (what = 'WELFARE' and field = 'to') or what in ('LEAVING', 'JOINING');

-- What the list knows and the registry does not: it contradicts nothing.
create function missing_on_file(what text, on_file jsonb, listed jsonb) returns jsonb
  language sql immutable parallel safe
  return (select jsonb_object_agg(key, value) from jsonb_each(listed)
    where value <> 'null' and coalesce(on_file -> key, 'null') = 'null' and key <> 'maskedNo'
      and not says_something_when_empty(what, key) and not is_other_matter(what, on_file, listed));

-- What the list says otherwise.
create function contradictions(what text, on_file jsonb, listed jsonb)
  returns table (field text, registry_value jsonb, list_value jsonb)
  language sql immutable parallel safe as $$
  select key, on_file -> key, value from jsonb_each(listed)
  where on_file is not null
    and coalesce(on_file -> key, 'null') <> value
    and (coalesce(on_file -> key, 'null') <> 'null' or says_something_when_empty(what, key))
    and key not in ('id', 'cardNo', 'maskedNo', 'workshopId', 'leftReason')
    and (what <> 'JOINING' or key = 'joinedOn')
    and (not is_other_matter(what, on_file, listed) or key in ('benefit', 'kind')) $$;

-- Where a field stands in the record: from the member on, of housing and newcomers from the household on.
create function fact_pointer(what text, fact jsonb, field text) returns text
  language sql immutable parallel safe
  return case what
    when 'WELFARE' then '/welfare/' || (fact ->> 'from') || '/' || field
    when 'INSURANCE' then '/insurances/' || (fact ->> 'year')
      || case when fact ->> 'kind' in ('MAJOR_ILLNESS', 'COMMERCIAL') then '-' || (fact ->> 'kind') else '' end
      || '/' || field
    when 'MAJOR_DISEASE' then '/majorDiseases/' || (fact ->> 'disease') || '/' || field
    when 'HEALTH_RECORD' then '/healthRecord/' || field
    when 'ABSENCE' then '/absences/' || (fact ->> 'term') || '/' || field
    when 'DISABILITY' then '/disabilityCard/' || replace(field, 'cardNoHash', 'cardNo')
    when 'HOUSING' then '/housing/' || (fact ->> 'certifiedOn') || '/' || field
    when 'EMPLOYMENT' then '/employments/' || (fact ->> 'year') || '-' || (fact ->> 'kind') || '/' || field
    when 'ASSET_HIT' then '/assetHits/' || (fact ->> 'register') || '-' || coalesce(fact ->> 'period', '') || '/' || field
    when 'JOINING' then '/members/-'
    else '/' || field end;

-- Writes facts of one kind: new, or in the place of the one with the same key. Owner's rights, because a
-- card that was replaced goes; the scope of the caller holds all the same.
create function write_facts(what text, facts fact_to_write[], of_source text, who text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  case what
  when 'WELFARE' then
    with given as (
      select f.member_id, f.village_code, f.fact ->> 'benefit' as benefit, f.fact ->> 'class' as class,
        ((f.fact ->> 'monthly')::numeric * 100)::bigint as monthly,
        daterange((f.fact ->> 'from')::date, (f.fact ->> 'to')::date) as valid
      from unnest(facts) f),
    known as (
      update welfare w set class = g.class, monthly = g.monthly, valid = g.valid
      from given g
      where w.member_id = g.member_id and w.benefit = g.benefit and lower(w.valid) = lower(g.valid)
      returning w.member_id, w.benefit, lower(w.valid) as first)
    insert into welfare (member_id, village_code, benefit, class, monthly, valid, source)
    select g.member_id, g.village_code, g.benefit, g.class, g.monthly, g.valid, of_source from given g
    where not exists (select from known k
      where k.member_id = g.member_id and k.benefit = g.benefit and k.first = lower(g.valid));
  when 'INSURANCE' then
    insert into insurance (member_id, village_code, year, kind, exemption, source)
    select f.member_id, f.village_code, (f.fact ->> 'year')::integer, f.fact ->> 'kind',
      f.fact ->> 'exemption', of_source
    from unnest(facts) f
    on conflict (member_id, year, kind) do update set exemption = excluded.exemption;
  when 'MAJOR_DISEASE' then
    insert into major_disease (member_id, village_code, disease, diagnosed_on, treated_on, hospital, source)
    select f.member_id, f.village_code, f.fact ->> 'disease', (f.fact ->> 'diagnosedOn')::date,
      (f.fact ->> 'treatedOn')::date, f.fact ->> 'hospital', of_source
    from unnest(facts) f
    on conflict (member_id, disease) do update
    set diagnosed_on = excluded.diagnosed_on, treated_on = excluded.treated_on, hospital = excluded.hospital;
  when 'HEALTH_RECORD' then
    insert into health_record (member_id, village_code, file_on, doctor, contracted_on,
      special_outpatient_on, source)
    select f.member_id, f.village_code, (f.fact ->> 'fileOn')::date, f.fact ->> 'doctor',
      (f.fact ->> 'contractedOn')::date, (f.fact ->> 'specialOutpatientOn')::date, of_source
    from unnest(facts) f
    on conflict (member_id) do update
    set file_on = excluded.file_on, doctor = excluded.doctor, contracted_on = excluded.contracted_on,
      special_outpatient_on = excluded.special_outpatient_on;
  when 'ABSENCE' then
    -- who is away is not at school
    delete from enrolment e using unnest(facts) f
    where e.member_id = f.member_id and e.term = f.fact ->> 'term';
    insert into school_absence (member_id, village_code, term, reason, medically_unfit, source)
    select f.member_id, f.village_code, f.fact ->> 'term', f.fact ->> 'reason',
      (f.fact ->> 'medicallyUnfit')::boolean, of_source
    from unnest(facts) f
    on conflict (member_id, term) do update
    set reason = excluded.reason, medically_unfit = excluded.medically_unfit;
  when 'DISABILITY' then
    update member m set disability_type = f.fact ->> 'type', disability_grade = f.fact ->> 'grade'
    from unnest(facts) f
    where m.id = f.member_id and (m.disability_type, m.disability_grade)
      is distinct from (f.fact ->> 'type', f.fact ->> 'grade');
    -- a number is sealed for its row: another number is another row
    delete from disability_card c using unnest(facts) f
    where c.member_id = f.member_id and c.id <> (f.fact ->> 'id')::uuid;
    insert into disability_card (id, member_id, village_code, card_no, card_no_hash, type, grade,
      issued_on, expires_on, source)
    select (f.fact ->> 'id')::uuid, f.member_id, f.village_code, f.fact ->> 'cardNo',
      decode(f.fact ->> 'cardNoHash', 'hex'), f.fact ->> 'type', f.fact ->> 'grade',
      (f.fact ->> 'issuedOn')::date, (f.fact ->> 'expiresOn')::date, of_source
    from unnest(facts) f where f.fact ->> 'id' is not null
    on conflict (member_id) do update
    set type = excluded.type, grade = excluded.grade, issued_on = excluded.issued_on,
      expires_on = excluded.expires_on;
  when 'HOUSING' then
    insert into housing_certificate (household_id, village_code, dwelling, grade, structure,
      area_square_metres, agency, certified_on, built_year, renovated_year, accepted_on, source, recorded_by)
    select f.household_id, f.village_code, f.fact ->> 'dwelling', f.fact ->> 'grade',
      f.fact ->> 'structure', (f.fact ->> 'areaSquareMetres')::numeric, f.fact ->> 'agency',
      (f.fact ->> 'certifiedOn')::date, (f.fact ->> 'builtYear')::integer,
      (f.fact ->> 'renovatedYear')::integer, (f.fact ->> 'acceptedOn')::date, of_source, who
    from unnest(facts) f
    on conflict (household_id, certified_on) do update
    set dwelling = excluded.dwelling, grade = excluded.grade, structure = excluded.structure,
      area_square_metres = excluded.area_square_metres, agency = excluded.agency,
      built_year = excluded.built_year, renovated_year = excluded.renovated_year,
      accepted_on = excluded.accepted_on;
  when 'EMPLOYMENT' then
    insert into employment (member_id, village_code, year, kind, region, months, employer, workshop_id,
      recommended, source)
    select f.member_id, f.village_code, (f.fact ->> 'year')::integer, f.fact ->> 'kind',
      f.fact ->> 'region', (f.fact ->> 'months')::integer, f.fact ->> 'employer',
      (f.fact ->> 'workshopId')::uuid, (f.fact ->> 'recommended')::boolean, of_source
    from unnest(facts) f
    on conflict (member_id, year, kind) do update
    set region = excluded.region, months = excluded.months, employer = excluded.employer,
      workshop_id = excluded.workshop_id, recommended = excluded.recommended;
  when 'ASSET_HIT' then
    insert into asset_hit (member_id, village_code, register, period, hit, recorded_by)
    select f.member_id, f.village_code, f.fact ->> 'register', f.fact ->> 'period',
      (f.fact ->> 'hit')::boolean, who
    from unnest(facts) f
    on conflict (member_id, register, period) do update set hit = excluded.hit;
  when 'NAME' then
    update member m set name = f.fact ->> 'name' from unnest(facts) f where m.id = f.member_id;
  when 'LEAVING' then
    update member m set left_on = (f.fact ->> 'leftOn')::date, left_reason = f.fact ->> 'leftReason'
    from unnest(facts) f where m.id = f.member_id;
  when 'JOINING' then
    insert into member (id, household_id, village_code, name, citizen_id, citizen_id_hash, birth_date,
      sex, relation, joined_on, entry_reason)
    select (f.fact ->> 'id')::uuid, f.household_id, f.village_code, f.fact ->> 'name',
      f.fact ->> 'citizenId', decode(f.fact ->> 'citizenIdHash', 'hex'),
      (f.fact ->> 'birthDate')::date, f.fact ->> 'sex', f.fact ->> 'relation',
      (f.fact ->> 'joinedOn')::date, f.fact ->> 'entryReason'
    from unnest(facts) f;
  end case;
end $$;
