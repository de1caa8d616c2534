-- A helper asks for his households by his own number.
create index household_helper_staff on household_helper (staff_no);
