-- A lead that ended as a case names a proceeding of its own household. What was named before is not
-- looked at again.
alter table proceeding add constraint proceeding_of_one_household unique (id, household_id);
alter table lead add constraint case_of_its_household
  foreign key (proceeding_id, household_id) references proceeding (id, household_id) not valid;
