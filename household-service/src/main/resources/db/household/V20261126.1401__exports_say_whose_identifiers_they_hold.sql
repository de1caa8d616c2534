-- Whose full identifiers a list held that was handed out: a household reads who read it, and the audit
-- trail has one entry for the whole list, found by export_id. Households may be gone later, by an undone
-- import; that they were read stays. The village is that of the day.
create table disclosed_household (
  household_id uuid not null,
  export_id uuid not null,
  village_code text not null,
  primary key (household_id, export_id)
);
create index disclosed_household_export on disclosed_household (export_id);
call protect('disclosed_household', 'village_code');

revoke update on disclosed_household from ${appRole};
create trigger disclosure_is_final before update or delete on disclosed_household
  for each row execute function refuse_rewriting();
create trigger disclosure_is_kept before truncate on disclosed_household
  for each statement execute function refuse_rewriting();
