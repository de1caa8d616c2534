-- What every service has: scope, revision log and feed, followed feeds, idempotency keys, long work.
-- Runs as the owner. The service itself logs in as ${appRole}, which owns nothing.

alter default privileges in schema public grant select, insert, update on tables to ${appRole};
alter default privileges in schema public grant usage on sequences to ${appRole};

-- The second lock. The service sets bangfu.scope at the start of each transaction, for that
-- transaction only: '*' for its own work, or the division prefixes of the caller. Unset or empty shows nothing.
create function in_scope(division text) returns boolean
  language sql stable parallel safe
  return current_setting('bangfu.scope', true) = '*'
    or division ^@ any (
      array_remove(string_to_array(current_setting('bangfu.scope', true), ','), ''));

-- call protect('household', 'village_code'): rows of a table are visible within the scope only,
-- to the owner too.
create procedure protect(target regclass, division_column name)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy scope on %s using (in_scope(%I)) with check (in_scope(%I))',
    target, division_column, division_column);
end $$;

-- One row for each accepted change, written in its transaction, never changed afterwards.
create table revision (
  seq bigint generated always as identity primary key,
  id uuid not null default uuidv7(),
  aggregate text not null,
  aggregate_id uuid not null,
  aggregate_version bigint not null,
  kind text not null,
  division_code text not null check (division_code ~ '^\d{12}$'),
  actor text not null,
  recorded_at timestamptz not null default clock_timestamp(),
  reason text,
  snapshot jsonb not null,
  constraint revision_once unique (aggregate, aggregate_id, aggregate_version)
);
call protect('revision', 'division_code');

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception 'history is not rewritten';
end $$;
create trigger revision_is_final before update or delete on revision
  for each row execute function refuse_rewriting();

-- Revisions that have no place in the feed yet. Numbers (seq) are handed out before commit, so a
-- reader could pass one whose transaction is still running; places are handed out after it.
create table revision_pending (seq bigint not null, revision_id uuid not null);
grant delete on revision_pending to ${appRole};

create table feed (
  position bigint primary key,
  seq bigint not null unique references revision,
  revision_id uuid not null
);

-- Which log this is: a cursor of another database is none of ours.
create table feed_log (
  id uuid not null default uuidv7(),
  only_one boolean primary key default true check (only_one)
);
insert into feed_log default values;
revoke insert, update on feed_log from ${appRole};

-- Gives places to revisions that are committed by now, at most so many; answers whether none is
-- left. In the order of seq: the revisions of one aggregate take their seq under its lock, so they
-- keep their order. One at a time; who comes second waits, so that its page is as complete.
create function assign_feed_positions(most integer) returns boolean
  language plpgsql as $$
begin
  if not exists (select from revision_pending) then
    return true;
  end if;
  perform pg_advisory_xact_lock(8113210);
  with taken as (
    delete from revision_pending where ctid = any (
      array(select ctid from revision_pending order by seq limit most))
    returning seq, revision_id
  )
  insert into feed (position, seq, revision_id)
  select (select coalesce(max(position), 0) from feed) + row_number() over (order by seq), seq, revision_id
  from taken;
  return not exists (select from revision_pending);
end $$;

-- Feeds of other services that this one follows.
create table feed_cursor (
  feed text primary key,
  cursor text,
  state text not null default 'REBUILDING' check (state in ('REBUILDING', 'CURRENT')),
  applied bigint not null default 0,
  last_event_at timestamptz,
  current_as_of timestamptz,
  last_failure text,
  last_failure_at timestamptz
);

create table idempotency_key (
  caller text not null,
  key text not null,
  request_digest bytea not null,
  status integer not null,
  location text,
  etag text,
  body text,
  created_at timestamptz not null default now(),
  primary key (caller, key)
);
create index idempotency_key_age on idempotency_key (created_at);
grant delete on idempotency_key to ${appRole};

create table operation (
  id uuid primary key default uuidv7(),
  kind text not null,
  state text not null default 'WAITING'
    check (state in ('WAITING', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
  subject text not null,
  roles text[] not null,
  prefixes text[] not null,
  staff_no text,
  done bigint not null default 0,
  total bigint not null default 0,
  unit text not null,
  cancel_requested boolean not null default false,
  result text,
  code text,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz
);

-- As db-scheduler wants it.
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures integer,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
grant delete on scheduled_tasks to ${appRole};
