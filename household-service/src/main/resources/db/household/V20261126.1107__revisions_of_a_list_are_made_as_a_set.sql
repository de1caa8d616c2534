-- The snapshots of all households that a list changed come from one statement.
create or replace function record_list(of_import uuid, list text, who text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  changed uuid[] := array(
    select distinct s.household_id from stage_listed s
    where s.import_id = of_import and s.to_write is not null and s.fact_kind <> 'ASSET_HIT');
begin
  update household h set version = h.version + 1 where h.id = any (changed);
  with r as (
    insert into revision (aggregate, aggregate_id, aggregate_version, kind, division_code, actor, reason, snapshot)
    select 'household', h.id, h.version, 'LIST_MERGED', h.village_code, who,
      'list ' || list || ', import ' || of_import, s.snapshot
    from household h join household_snapshots s on s.household_id = h.id
    where h.id = any (changed) order by h.household_no
    returning seq, id)
  insert into revision_pending (seq, revision_id) select seq, id from r;
end $$;
