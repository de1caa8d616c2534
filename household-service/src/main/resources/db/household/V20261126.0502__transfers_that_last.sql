-- Which transfers count towards a stable income 稳定收入; the others are left out when an exit is
-- judged. [assumed] One county's list of 2019, taken for Hunan; therefore data, and dated.
create table stable_transfer_item (
  item text not null,
  valid daterange not null check (not isempty(valid) and lower(valid) is not null),
  source text not null check (source <> ''),
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  constraint stable_once_at_a_time primary key (item, valid without overlaps)
);
insert into stable_transfer_item (item, valid, source, recorded_by)
select item, '[2014-01-01,)', '[assumed] 县级2019年稳定收入口径', 'migration'
from unnest(array['01', '02', '03', '04', '05', '06', '13']) as item;
