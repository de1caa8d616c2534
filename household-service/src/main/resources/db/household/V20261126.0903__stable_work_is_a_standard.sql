-- Stable work 稳定务工: so many months of the year. [assumed] (domain.md §2.4)
insert into standard (code, division_code, valid, value, unit, source, recorded_by) values
  ('STABLE_WORK_MONTHS', '430511000000', '[2014-01-01,)', 6, 'MONTHS', '[assumed] 年内务工满6个月', 'migration');
