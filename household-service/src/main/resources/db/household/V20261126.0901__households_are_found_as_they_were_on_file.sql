-- Figures as of an instant: the latest revision of each household recorded by then. The index holds all
-- that it takes, so that no snapshot is read to find out which ones count.
create index revision_of_household_on_file on revision (aggregate_id, recorded_at) include (seq, division_code)
  where aggregate = 'household';

-- Whatever the scope: a household that moved away must not be counted where it was before. Answers
-- numbers only; the caller joins the revisions themselves, which its own scope bounds.
create function households_on_file(at timestamptz) returns table (on_file bigint)
  language plpgsql rows 300000 as $$
declare
  scope text := current_setting('bangfu.scope', true);
begin
  perform set_config('bangfu.scope', '*', true);
  return query
    select max(r.seq) from revision r where r.aggregate = 'household' and r.recorded_at <= at
    group by r.aggregate_id;
  perform set_config('bangfu.scope', coalesce(scope, ''), true);
end $$;
