-- No statement here runs long enough to be worth compiling: where the server can, it would compile the
-- forty parts of a household's snapshot for a second, to run them for a millisecond.
do $$
begin
  execute format('alter database %I set jit = off', current_database());
end $$;
