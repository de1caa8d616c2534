-- Whether the list of a term or year has come for a village is asked before a member is said to be
-- missing from it.
create index enrolment_of_village on enrolment (village_code, term);
create index insurance_of_village on insurance (village_code, year);
