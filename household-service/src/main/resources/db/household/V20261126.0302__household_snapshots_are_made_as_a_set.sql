-- One household's snapshot and those of a whole import are made by the same statement. Called once
-- for each household, a function that looks into twenty tables is mostly spent on starting up;
-- as a set it starts once. A snapshot is put together as text, which copies what is nested once, and only
-- then read into what the revision log keeps; a reader takes the text as it is. Whoever adds a fact
-- replaces the view.

-- Said by an import while it records households that nobody knew before: they have no facts beyond
-- what the file says, so that looking for each kind of fact of each member can be spared.
create function no_facts_yet() returns boolean
  language sql stable parallel safe
  return coalesce(current_setting('bangfu.no_facts_yet', true) = 'on', false);

create view member_snapshots with (security_invoker) as
  select m.id, m.household_id, m.village_code, m.relation, m.birth_date, m.disability_type, m.left_on,
    json_build_object('id', m.id, 'name', m.name, 'idKind', m.id_kind,
    'citizenId', m.citizen_id, 'sex', m.sex, 'birthDate', m.birth_date, 'relation', m.relation,
    'ethnicity', m.ethnicity, 'marital', m.marital, 'political', m.political,
    'education', m.education, 'health', to_json(m.health), 'laborSkill', m.labor_skill,
    'pension', m.pension, 'disabilityType', m.disability_type,
    'disabilityGrade', m.disability_grade, 'disabled', m.disability_type is not null,
    'joinedOn', m.joined_on, 'entryReason', m.entry_reason, 'leftOn', m.left_on,
    'leftReason', m.left_reason,
    'enrolments', case when (select no_facts_yet()) then '[]' else coalesce((
      select json_agg(json_build_object('term', e.term, 'stage', e.stage, 'school', e.school,
        'boarding', e.boarding, 'mode', e.mode) order by e.term)
      from enrolment e where e.member_id = m.id), '[]'::json) end,
    'absences', case when (select no_facts_yet()) then '[]' else coalesce((
      select json_agg(json_build_object('term', a.term, 'reason', a.reason,
        'medicallyUnfit', a.medically_unfit) order by a.term)
      from school_absence a where a.member_id = m.id), '[]'::json) end,
    'insurances', case when (select no_facts_yet()) then '[]' else coalesce((
      select json_agg(json_build_object('year', i.year, 'kind', i.kind, 'exemption', i.exemption)
        order by i.year, i.kind)
      from insurance i where i.member_id = m.id), '[]'::json) end,
    'healthRecord', case when not (select no_facts_yet()) then (
      select json_build_object('fileOn', r.file_on, 'doctor', r.doctor,
        'contractedOn', r.contracted_on, 'specialOutpatientOn', r.special_outpatient_on)
      from health_record r where r.member_id = m.id) end,
    'majorDiseases', case when (select no_facts_yet()) then '[]' else coalesce((
      select json_agg(json_build_object('disease', d.disease, 'diagnosedOn', d.diagnosed_on,
        'treatedOn', d.treated_on, 'hospital', d.hospital) order by d.diagnosed_on, d.disease)
      from major_disease d where d.member_id = m.id), '[]'::json) end,
    'disabilityCard', case when not (select no_facts_yet()) then (
      select json_build_object('id', c.id, 'cardNo', c.card_no, 'type', c.type, 'grade', c.grade,
        'issuedOn', c.issued_on, 'expiresOn', c.expires_on)
      from disability_card c where c.member_id = m.id) end,
    'welfare', case when (select no_facts_yet()) then '[]' else coalesce((
      select json_agg(json_build_object('benefit', w.benefit, 'class', w.class,
        'monthly', yuan(w.monthly), 'from', lower(w.valid), 'to', upper(w.valid))
        order by lower(w.valid), w.benefit)
      from welfare w where w.member_id = m.id), '[]'::json) end,
    'employments', case when (select no_facts_yet()) then '[]' else coalesce((
      select json_agg(json_build_object('year', j.year, 'kind', j.kind, 'region', j.region,
        'months', j.months, 'employer', j.employer, 'workshopId', j.workshop_id,
        'recommended', j.recommended) order by j.year, j.kind)
      from employment j where j.member_id = m.id), '[]'::json) end) as snapshot
  from member m;

create or replace function member_snapshot(m member) returns jsonb
  language sql stable as $$ select snapshot::jsonb from member_snapshots where id = m.id $$;

create view household_snapshots with (security_invoker) as
  select h.id as household_id, h.household_no, h.village_code, h.version, json_build_object(
    'id', h.id, 'version', h.version, 'householdNo', h.household_no, 'villageCode', h.village_code,
    'group', h.village_group, 'address', h.address, 'kind', h.kind, 'attribute', h.attribute,
    'housingGroup', housing_group(h.kind, h.attribute, coalesce(m.disabled, false)),
    'standardKind', h.standard_kind, 'mainCause', h.main_cause, 'otherCauses', to_json(h.other_causes),
    'notExitedReason', h.not_exited_reason, 'policyEnjoyed', h.policy_enjoyed,
    'phone', h.phone, 'bankName', h.bank_name, 'bankAccount', h.bank_account,
    'accountHolder', h.account_holder, 'headMemberId', m.head,
    'land', json_build_object('arableMu', h.arable_mu, 'forestMu', h.forest_mu, 'waterMu', h.water_mu,
      'orchardMu', h.orchard_mu),
    'living', json_build_object('accessRoad', h.access_road, 'fuel', h.fuel, 'electricity', h.electricity,
      'sanitaryToilet', h.sanitary_toilet, 'broadband', h.broadband),
    'flags', to_json(h.flags),
    'statuses', coalesce(s.statuses, '[]'::json), 'status', s.status,
    'helpers', coalesce((
      select json_agg(json_build_object('staffNo', staff_no, 'from', lower(valid), 'to', upper(valid))
        order by lower(valid), staff_no)
      from household_helper where household_id = h.id), '[]'::json),
    'monitoring', case when (select no_facts_yet()) then '[]' else coalesce((
      select json_agg(json_build_object('id', id, 'kind', kind, 'risks', to_json(risks),
        'disaster', disaster, 'identifiedOn', identified_on, 'eliminatedOn', eliminated_on,
        'elimination', elimination) order by identified_on)
      from monitoring where household_id = h.id), '[]'::json) end,
    'measures', case when (select no_facts_yet()) then '[]' else coalesce((
      select json_agg(json_build_object('id', id, 'risk', risk, 'description', description,
        'takenOn', taken_on, 'finishedOn', finished_on) order by taken_on, id)
      from measure where household_id = h.id), '[]'::json) end,
    'incomes', case when (select no_facts_yet()) then '[]' else coalesce((
      select json_agg(json_build_object('id', i.id, 'periodKind', i.period_kind, 'from', lower(i.period),
        'to', upper(i.period), 'wage', yuan(i.wage), 'business', yuan(i.business),
        'property', yuan(i.property), 'transfers', yuan_by_item(i.transfers), 'cost', yuan(i.cost),
        'payout', yuan(i.payout), 'selfPay', yuan(i.self_pay), 'familySize', i.family_size,
        'declaredOn', i.declared_on, 'source', i.source) order by lower(i.period), i.period_kind)
      from income i where i.household_id = h.id), '[]'::json) end,
    'housing', case when (select no_facts_yet()) then '[]' else coalesce((
      select json_agg(json_build_object('id', c.id, 'dwelling', c.dwelling, 'grade', c.grade,
        'structure', c.structure, 'areaSquareMetres', c.area_square_metres, 'agency', c.agency,
        'certifiedOn', c.certified_on, 'builtYear', c.built_year, 'renovatedYear', c.renovated_year,
        'acceptedOn', c.accepted_on, 'evidence', to_json(c.evidence), 'source', c.source)
        order by c.certified_on)
      from housing_certificate c where c.household_id = h.id), '[]'::json) end,
    'surveys', case when (select no_facts_yet()) then '[]' else coalesce((
      select json_agg(json_build_object('id', v.id, 'surveyedOn', v.surveyed_on,
        'stapleShort', v.staple_short, 'proteinAvailable', v.protein_available,
        'seasonalClothes', v.seasonal_clothes, 'bedding', v.bedding, 'shoes', v.shoes,
        'waterLitresPerDay', v.water_litres_per_day, 'waterImpure', v.water_impure,
        'waterTestFailed', v.water_test_failed, 'waterRoundTripMinutes', v.water_round_trip_minutes,
        'waterDistanceMetres', v.water_distance_metres, 'waterHeightMetres', v.water_height_metres,
        'waterGuaranteePercent', v.water_guarantee_percent, 'evidence', to_json(v.evidence),
        'source', v.source) order by v.surveyed_on)
      from safeguard_survey v where v.household_id = h.id), '[]'::json) end,
    'members', coalesce(m.members, '[]'::json)) as snapshot
  from household h
  left join lateral (
    select json_agg(json_build_object('status', status, 'from', lower(valid), 'to', upper(valid))
        order by lower(valid)) as statuses,
      min(status) filter (where upper_inf(valid)) as status
    from household_status where household_id = h.id) s on true
  left join lateral (
    select bool_or(m.disability_type is not null and m.left_on is null) as disabled,
      (array_agg(m.id) filter (where m.relation = '02' and m.left_on is null))[1] as head,
      json_agg(m.snapshot order by m.relation <> '02', m.birth_date, m.id) as members
    from member_snapshots m where m.household_id = h.id) m on true;

create or replace function household_snapshot(household uuid) returns jsonb
  language sql stable as $$
  select snapshot::jsonb from household_snapshots where household_id = household $$;
