-- 发放批次: drawn up by one finance officer, released by another.
create table payment_batch (
  id uuid primary key default uuidv7(),
  number bigint generated always as identity unique,
  division_code text not null check (division_code ~ '^\d{12}$'),
  state text not null default 'CREATED' check (state in ('CREATED', 'RELEASED', 'SETTLED')),
  line_count integer not null,
  total_fen bigint not null,
  left_out_held integer not null,
  left_out_stopped integer not null,
  left_out_suspended integer not null,
  left_out_without_account integer not null,
  reissue_of uuid references payment_batch,
  created_by text not null,
  created_at timestamptz not null,
  released_by text,
  released_at timestamptz,
  file_sha256 text check (file_sha256 ~ '^[0-9a-f]{64}$'),
  touched bigint not null default 0,
  version bigint not null default 0,
  constraint batch_maker_is_not_checker check (released_by <> created_by),
  constraint released_is_signed check ((state = 'CREATED') = (released_by is null)
    and (released_by is null) = (released_at is null) and (released_by is null) = (file_sha256 is null))
);
call protect('payment_batch', 'division_code');

create function payment_batch_steps() returns trigger language plpgsql as $$
begin
  if new.state <> old.state and (old.state, new.state) not in (('CREATED', 'RELEASED'), ('RELEASED', 'SETTLED')) then
    raise exception 'a batch does not go from % to %', old.state, new.state
      using errcode = '23514', constraint = 'payment_batch_steps';
  end if;
  if old.state <> 'CREATED' and (new.line_count, new.total_fen, new.file_sha256)
      is distinct from (old.line_count, old.total_fen, old.file_sha256) then
    raise exception 'a released batch does not change';
  end if;
  return new;
end $$;
create trigger payment_batch_steps before update on payment_batch
  for each row execute function payment_batch_steps();

-- One attempt to pay one line of a roll; the payee as he was when the batch was drawn up, sealed.
create table payment (
  id uuid primary key,
  batch_id uuid not null references payment_batch,
  seq integer not null check (seq > 0),
  roll_line_id uuid not null references roll_line,
  programme text not null,
  term text not null,
  village_code text not null check (village_code ~ '^\d{12}$'),
  person_id uuid not null,
  household_id uuid not null,
  amount_fen bigint not null check (amount_fen > 0),
  payee_name text not null,
  payee_citizen_id text,
  bank_name text,
  account text not null,
  account_tail text not null,
  payee_hash bytea not null,
  state text not null default 'PENDING'
    check (state in ('PENDING', 'SENT', 'PAID', 'RETURNED', 'REISSUED', 'REMOVED')),
  reason text check (reason in ('ACCOUNT_WRONG', 'NAME_MISMATCH', 'ACCOUNT_CLOSED', 'SUSPENDED', 'HELD')),
  settled_on date,
  version bigint not null default 1,
  constraint payment_seq unique (batch_id, seq),
  constraint settled_is_dated check ((state in ('PAID', 'RETURNED', 'REISSUED')) = (settled_on is not null)),
  constraint returned_says_why check ((state in ('RETURNED', 'REISSUED', 'REMOVED')) = (reason is not null))
);
-- A line is on its way or paid once, however many batches are drawn up at the same moment.
create unique index paid_once on payment (roll_line_id) where state in ('PENDING', 'SENT', 'PAID');
-- and a returned one is either still open or was taken up by exactly one later batch
create unique index returned_once on payment (roll_line_id) where state = 'RETURNED';
create index payment_village on payment (village_code);
create index payment_person on payment (person_id, programme);
create index payment_term on payment (term, programme) where state = 'PAID';
call protect('payment', 'village_code');

create function payment_steps() returns trigger language plpgsql as $$
begin
  if new.state <> old.state and (old.state, new.state) not in (
      ('PENDING', 'SENT'), ('PENDING', 'REMOVED'), ('SENT', 'PAID'), ('SENT', 'RETURNED'), ('RETURNED', 'REISSUED')) then
    raise exception 'a payment does not go from % to %', old.state, new.state
      using errcode = '23514', constraint = 'payment_steps';
  end if;
  if (new.batch_id, new.seq, new.roll_line_id, new.person_id, new.amount_fen, new.account, new.payee_name)
      is distinct from (old.batch_id, old.seq, old.roll_line_id, old.person_id, old.amount_fen, old.account, old.payee_name) then
    raise exception 'what a payment is for does not change';
  end if;
  return new;
end $$;
create trigger payment_steps before update on payment for each row execute function payment_steps();

create function touch_batch() returns trigger language plpgsql as $$
declare
  scope text := see_everything();
begin
  update payment_batch set touched = touched + 1 where id in (select batch_id from changed);
  perform set_config('bangfu.scope', scope, true);
  return null;
end $$;
create trigger payment_added after insert on payment
  referencing new table as changed for each statement execute function touch_batch();
create trigger payment_changed after update on payment
  referencing new table as changed for each statement execute function touch_batch();

create function batch_total_is_sum() returns trigger language plpgsql as $$
declare
  scope text := see_everything();
begin
  if exists (
      select from payment_batch t,
        lateral (select count(*)::integer as lines, coalesce(sum(amount_fen), 0)::bigint as total
          from payment l where l.batch_id = t.id and l.state <> 'REMOVED') sums
      where t.id = new.id and (t.line_count, t.total_fen) is distinct from (sums.lines, sums.total)) then
    raise exception 'total of batch % is not the sum of its payments', new.id
      using errcode = '23514', constraint = 'batch_total_is_sum';
  end if;
  perform set_config('bangfu.scope', scope, true);
  return null;
end $$;
create constraint trigger batch_total_is_sum after insert or update on payment_batch
  deferrable initially deferred for each row execute function batch_total_is_sum();

-- A line must agree with its roll line: same amount, same person.
alter table roll_line add constraint what_a_line_grants unique (id, programme, term, person_id, amount_fen);
alter table payment add constraint pays_what_the_line_grants
  foreign key (roll_line_id, programme, term, person_id, amount_fen)
  references roll_line (id, programme, term, person_id, amount_fen);

-- Bank return files, each taken in once.
create table return_file (
  batch_id uuid not null references payment_batch,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  paid integer not null,
  returned integer not null,
  unchanged integer not null,
  received_by text not null,
  received_at timestamptz not null,
  primary key (batch_id, sha256)
);

-- Who read account numbers in full.
create table bank_file_reading (
  id uuid primary key default uuidv7(),
  batch_id uuid not null references payment_batch,
  read_by text not null,
  read_at timestamptz not null
);
revoke update on bank_file_reading, return_file from ${appRole};
