-- A household that was rejected once can die out, move away or be merged like any other.
insert into status_transition (from_status, to_status, until) values ('REJECTED', 'REMOVED', null);
