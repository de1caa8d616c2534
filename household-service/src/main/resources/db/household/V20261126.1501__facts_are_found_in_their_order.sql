-- The facts of a household in their order: these are found without looking through every entry of a
-- page, as in the indexes that keep times apart.
drop index household_status_household;
create index household_status_household on household_status (household_id, lower(valid));
drop index household_helper_household;
create index household_helper_household on household_helper (household_id, lower(valid), staff_no);
