-- The lines and thresholds of domain.md §2.4, §2.7 to §2.9 as data. Lines end where nothing is
-- verified: Hunan's monitoring lines from 2022 and everything of 2026 on are for the office to enter.

alter table standard
  add column ended_by text,
  add column ended_at timestamptz,
  add constraint ended_by_somebody check ((ended_by is null) = (ended_at is null));

-- Yuan in fen. [known] A letter reply of Hunan's poverty office of 2020-08-27 names the lines of
-- identification; [assumed] the same for exit.
insert into standard (code, division_code, valid, value, unit, source, recorded_by)
select 'POVERTY_LINE', '430000000000', daterange(make_date(year, 1, 1), make_date(year + 1, 1, 1)),
  yuan * 100, 'CNY', '湖南省扶贫办2020-08-27答复: ' || year || '年识别标准, 退出同用[assumed]', 'migration'
from (values (2014, 2736), (2015, 2855), (2016, 2952), (2017, 3026), (2018, 3200), (2019, 3400), (2020, 4000))
  as hunan (year, yuan);

insert into standard (code, division_code, valid, value, unit, source, recorded_by) values
  ('MONITORING_LINE', '430000000000', '[2020-01-01,2021-01-01)', 600000, 'CNY',
    '国开发〔2020〕6号: 国家扶贫标准的1.5倍左右', 'migration'),
  ('MONITORING_LINE', '430000000000', '[2021-01-01,2022-01-01)', 600000, 'CNY',
    '2021年监测底线6000元', 'migration');

-- Exit of villages 贫困村退出, for as long as there were exits.
insert into standard (code, division_code, valid, value, unit, source, recorded_by) values
  ('VILLAGE_INCIDENCE_LIMIT', '430000000000', '[2014-01-01,2021-01-01)', 2, 'PERCENT',
    '中办国办《关于建立贫困退出机制的意见》2016 (中部)', 'migration'),
  ('COLLECTIVE_INCOME_MIN', '430511000000', '[2014-01-01,2021-01-01)', 4000000, 'CNY',
    '[assumed] 村集体经济收入4万元以上', 'migration');

-- Safeguards. Technical standards have no end that we know of; [assumed] they are used for the years
-- before their own too.
insert into standard (code, division_code, valid, value, unit, source, recorded_by)
select code, '430511000000', '[2014-01-01,)', value, unit, source, 'migration'
from (values
  ('INCOME_VALID_MONTHS', 12, 'MONTHS', '[assumed] 收入期末距评价日不超过12个月'),
  ('SURVEY_VALID_MONTHS', 12, 'MONTHS', '[assumed] 入户调查一年内有效'),
  ('SCHOOL_AGE_FROM', 6, 'YEARS', '义务教育法: 8月31日满6周岁'),
  ('SCHOOL_AGE_TO', 15, 'YEARS', '国开发〔2019〕15号: 6-15周岁'),
  ('NEWBORN_EXEMPT_DAYS', 90, 'DAYS', '[assumed] 新生儿90天内'),
  ('WATER_LITRES_MIN', 20, 'LITRES', 'T/CHES 18-2018'),
  ('WATER_ROUND_TRIP_MAX', 20, 'MINUTES', 'T/CHES 18-2018'),
  ('WATER_DISTANCE_MAX', 800, 'METRES', 'T/CHES 18-2018'),
  ('WATER_HEIGHT_MAX', 80, 'METRES', 'T/CHES 18-2018'),
  ('WATER_GUARANTEE_MIN', 90, 'PERCENT', 'T/CHES 18-2018'),
  ('WATER_GOOD_ROUND_TRIP_MAX', 10, 'MINUTES', 'T/CHES 18-2018 达标'),
  ('WATER_GOOD_DISTANCE_MAX', 400, 'METRES', 'T/CHES 18-2018 达标'),
  ('WATER_GOOD_HEIGHT_MAX', 40, 'METRES', 'T/CHES 18-2018 达标'),
  ('WATER_GOOD_GUARANTEE_MIN', 95, 'PERCENT', 'T/CHES 18-2018 达标'),
  ('HOUSE_AREA_MIN_1', 20, 'SQUARE_METRES', '建村〔2016〕251号'),
  ('HOUSE_AREA_MIN_2', 30, 'SQUARE_METRES', '建村〔2016〕251号'),
  ('HOUSE_AREA_MIN_3', 40, 'SQUARE_METRES', '建村〔2016〕251号'),
  ('HOUSE_AREA_MAX_1_TO_3', 60, 'SQUARE_METRES', '建村〔2016〕251号'),
  ('HOUSE_AREA_MIN_PER_PERSON', 13, 'SQUARE_METRES', '建村〔2016〕251号'),
  ('HOUSE_AREA_MAX_PER_PERSON', 18, 'SQUARE_METRES', '建村〔2016〕251号'))
  as threshold (code, value, unit, source);

-- What leads are raised by.
insert into standard (code, division_code, valid, value, unit, source, recorded_by)
select code, '430511000000', '[2014-01-01,)', value, unit, source, 'migration'
from (values
  ('LARGE_SELF_PAY_PERCENT', 50, 'PERCENT', '[assumed] 合规自付超过纯收入一半'),
  ('JOB_LOSS_MONTHS', 3, 'MONTHS', '[assumed] 务工时间比上年少3个月以上'),
  ('WORKING_AGE_FROM', 16, 'YEARS', '县级数据核查规则'),
  ('WORKING_AGE_TO', 59, 'YEARS', '县级数据核查规则'),
  ('LABOUR_SHARE_MAX', 25, 'PERCENT', '县级数据核查规则'),
  ('ELIMINATION_MONTHS_MIN', 2, 'MONTHS', '县级数据核查规则'),
  ('MEASURE_WITHIN_MONTHS', 1, 'MONTHS', '县级数据核查规则'),
  ('DOUBTFUL_WAGE_MIN', 100, 'CNY', '县级数据核查规则: 1元'),
  ('DOUBTFUL_WAGE_MAX', 9900, 'CNY', '县级数据核查规则: 99元'))
  as threshold (code, value, unit, source);
