-- An index lookup costs little more than reading on, and no statement here runs long enough to be worth
-- compiling: without this the check of a reference reads a small table whole for each row, and a
-- household's snapshot is compiled for a second where the server can.
do $$
begin
  execute format('alter database %I set random_page_cost = 1.1', current_database());
  execute format('alter database %I set jit = off', current_database());
end $$;
