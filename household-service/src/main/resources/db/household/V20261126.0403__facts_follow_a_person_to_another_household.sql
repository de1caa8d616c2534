-- A person who comes to another household, or comes back, is a new member; what is known of the person
-- comes along. The disability card is sealed for its row and is carried by the service.
create function carry_member_facts(old_ids uuid[], new_ids uuid[]) returns void
  language sql as $$
  insert into enrolment (member_id, village_code, term, stage, school, boarding, mode)
  select n.id, n.village_code, f.term, f.stage, f.school, f.boarding, f.mode
  from unnest(old_ids, new_ids) p (old_id, new_id) join member n on n.id = p.new_id
  join enrolment f on f.member_id = p.old_id;
  insert into school_absence (member_id, village_code, term, reason, medically_unfit, source)
  select n.id, n.village_code, f.term, f.reason, f.medically_unfit, f.source
  from unnest(old_ids, new_ids) p (old_id, new_id) join member n on n.id = p.new_id
  join school_absence f on f.member_id = p.old_id;
  insert into insurance (member_id, village_code, year, kind, exemption, source)
  select n.id, n.village_code, f.year, f.kind, f.exemption, f.source
  from unnest(old_ids, new_ids) p (old_id, new_id) join member n on n.id = p.new_id
  join insurance f on f.member_id = p.old_id;
  insert into health_record (member_id, village_code, file_on, doctor, contracted_on, special_outpatient_on, source)
  select n.id, n.village_code, f.file_on, f.doctor, f.contracted_on, f.special_outpatient_on, f.source
  from unnest(old_ids, new_ids) p (old_id, new_id) join member n on n.id = p.new_id
  join health_record f on f.member_id = p.old_id;
  insert into major_disease (member_id, village_code, disease, diagnosed_on, treated_on, hospital, source)
  select n.id, n.village_code, f.disease, f.diagnosed_on, f.treated_on, f.hospital, f.source
  from unnest(old_ids, new_ids) p (old_id, new_id) join member n on n.id = p.new_id
  join major_disease f on f.member_id = p.old_id;
  insert into welfare (member_id, village_code, benefit, class, monthly, valid, source)
  select n.id, n.village_code, f.benefit, f.class, f.monthly, f.valid, f.source
  from unnest(old_ids, new_ids) p (old_id, new_id) join member n on n.id = p.new_id
  join welfare f on f.member_id = p.old_id;
  insert into employment (member_id, village_code, year, kind, region, months, employer, workshop_id, recommended, source)
  select n.id, n.village_code, f.year, f.kind, f.region, f.months, f.employer, f.workshop_id, f.recommended, f.source
  from unnest(old_ids, new_ids) p (old_id, new_id) join member n on n.id = p.new_id
  join employment f on f.member_id = p.old_id $$;

-- A pupil reported absent was not at school in that term after all; the log keeps what was said before.
grant delete on enrolment to ${appRole};
