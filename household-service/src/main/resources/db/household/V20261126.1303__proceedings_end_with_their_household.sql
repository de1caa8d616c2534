-- A proceeding ends with the household that it runs for.
alter table proceeding drop constraint proceeding_ending_check;
alter table proceeding add constraint proceeding_ending_check
  check (ending in ('NEGATIVE', 'WITHDRAWN', 'OBJECTION_UPHELD', 'HOUSEHOLD_CEASED'));
