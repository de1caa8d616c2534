-- The procedures that are known. [assumed] values are named in `assumed`: a new row from a day on
-- replaces them once the district has confirmed others.
insert into procedure_definition
  (kind, regime, valid, monitor_kinds, stable_months, objection_pause_working_days, assumed, source)
values
  ('IDENTIFICATION', 'R1', '[2014-01-01,2021-01-01)', '{}', null, 10,
    '{quorum,majority,objectionPauseWorkingDays}', '国开办发〔2014〕24号; 湘扶办发〔2014〕6号'),
  ('RETURN', 'R1', '[2014-01-01,2021-01-01)', '{}', null, 10,
    '{quorum,majority,objectionPauseWorkingDays}', '国开办发〔2014〕24号; 湘扶办发〔2014〕6号'),
  ('EXIT', 'R1', '[2014-01-01,2021-01-01)', '{}', null, 10,
    '{quorum,majority,publicityDays,checkers,objectionPauseWorkingDays,yearClosing}',
    '中办国办《关于建立贫困退出机制的意见》2016'),
  ('MONITORING', 'R1', '[2020-03-01,2021-01-01)', '{UNSTABLE,MARGINAL}', null, 10,
    '{quorum,majority,objectionPauseWorkingDays}', '国开发〔2020〕6号'),
  ('MONITORING', 'R2', '[2021-01-01,2026-01-01)', '{UNSTABLE,MARGINAL,SUDDEN}', null, 10,
    '{quorum,majority,objectionPauseWorkingDays}', '中农组发〔2021〕7号; 华容县监测帮扶流程'),
  ('ELIMINATION', 'R1', '[2020-03-01,2021-01-01)', '{}', 6, 10,
    '{stableMonths,quorum,majority,publicityDays,objectionPauseWorkingDays}', '国开发〔2020〕6号'),
  ('ELIMINATION', 'R2', '[2021-01-01,2026-01-01)', '{}', 6, 10,
    '{stableMonths,quorum,majority,publicityDays,objectionPauseWorkingDays}', '中农组发〔2021〕7号'),
  ('REMOVAL', 'R1', '[2014-01-01,2021-01-01)', '{}', null, 10, '{steps}', '国开办发〔2014〕24号 (动态管理)'),
  ('REMOVAL', 'R2', '[2021-01-01,2026-01-01)', '{}', null, 10, '{steps}', '中农组发〔2021〕7号 (动态管理)');

insert into procedure_step (definition_id, step_no, code, name_zh, name_en, level, roles, demand,
  authorisation, publicity_days, checkers, exit_check, effect,
  quorum_numerator, quorum_denominator, majority_numerator, majority_denominator)
select d.id, s.step_no, s.code, s.name_zh, s.name_en, s.level, s.roles::text[], s.demand,
  s.authorisation, s.days, s.checkers, s.exit_check,
  -- the same eight steps lead to another status where a household returns
  case when d.kind = 'RETURN' then case s.effect when 'IDENTIFY' then 'RETURN' end else s.effect end,
  case when s.demand = 'VOTE' then 2 end, case when s.demand = 'VOTE' then 3 end,
  case when s.demand = 'VOTE' then 1 end, case when s.demand = 'VOTE' then 2 end
from (values
  ('IDENTIFICATION', 1, 'APPLICATION', '户主申请', 'Application or recommendation', 'VILLAGE',
    '{VILLAGE}', 'SIGNATURE', true, null::int, null::int, false, 'APPLY'),
  ('IDENTIFICATION', 2, 'GROUP_NOMINATION', '村民小组评议提名', 'Nomination by the village group', 'VILLAGE',
    '{VILLAGE}', 'MINUTES', false, null, null, false, null),
  ('IDENTIFICATION', 3, 'COMPARISON', '县级信息比对', 'Comparison with property registers', 'DISTRICT',
    '{OFFICE,DEPT}', 'COMPARISON', false, null, null, false, null),
  ('IDENTIFICATION', 4, 'VILLAGE_VOTE', '村民代表评议和票决', 'Vote of the villagers'' representatives', 'VILLAGE',
    '{VILLAGE}', 'VOTE', false, null, null, false, null),
  ('IDENTIFICATION', 5, 'VILLAGE_NOTICE', '村委会审查与第一次公示', 'Examination by the village, first notice', 'VILLAGE',
    '{VILLAGE}', 'NOTICE', false, 7, null, false, null),
  ('IDENTIFICATION', 6, 'TOWN_NOTICE', '乡镇审核与第二次公示', 'Review by the township, second notice', 'TOWN',
    '{TOWN}', 'NOTICE', false, 7, null, false, null),
  ('IDENTIFICATION', 7, 'DISTRICT_REVIEW', '县扶贫办复核', 'Review by the poverty office', 'DISTRICT',
    '{OFFICE}', 'APPROVAL', false, null, null, false, null),
  ('IDENTIFICATION', 8, 'DISTRICT_APPROVAL', '县政府审批公告', 'Approval and announcement by the government', 'DISTRICT',
    '{OFFICE}', 'APPROVAL', false, null, null, false, 'IDENTIFY'),

  ('EXIT', 1, 'VILLAGE_REVIEW', '村"两委"民主评议', 'Review by the village committees', 'VILLAGE',
    '{VILLAGE}', 'VOTE', false, null, null, true, 'LIST_FOR_EXIT'),
  ('EXIT', 2, 'VERIFICATION', '村"两委"和驻村工作队核实', 'Verification with the resident team', 'VILLAGE',
    '{TEAM}', 'HOME_CHECK', false, null, 2, false, null),
  ('EXIT', 3, 'CONSENT', '贫困户认可签字', 'Consent signed by the household', 'VILLAGE',
    '{VILLAGE,TEAM}', 'SIGNATURE', false, null, null, false, null),
  ('EXIT', 4, 'VILLAGE_NOTICE', '村内公示', 'Notice in the village', 'VILLAGE',
    '{VILLAGE}', 'NOTICE', false, 7, null, false, null),
  ('EXIT', 5, 'ANNOUNCEMENT', '公告退出', 'Announcement of the exit', 'TOWN',
    '{TOWN}', 'APPROVAL', false, null, null, false, null),
  ('EXIT', 6, 'STRIKING_OFF', '销号', 'Striking off', 'DISTRICT',
    '{OFFICE}', 'APPROVAL', false, null, null, true, 'EXIT'),

  ('MONITORING', 1, 'APPLICATION', '农户申请与授权', 'Application and authorisation', 'VILLAGE',
    '{VILLAGE}', 'SIGNATURE', true, null, null, false, null),
  ('MONITORING', 2, 'HOME_CHECK', '入户核实', 'Check at home', 'VILLAGE',
    '{VILLAGE,TEAM}', 'HOME_CHECK', false, null, 2, false, null),
  ('MONITORING', 3, 'VILLAGE_REVIEW', '村评议', 'Review by the village', 'VILLAGE',
    '{VILLAGE}', 'VOTE', false, null, null, false, null),
  ('MONITORING', 4, 'VILLAGE_NOTICE', '村公示', 'Notice in the village', 'VILLAGE',
    '{VILLAGE}', 'NOTICE', false, 7, null, false, null),
  ('MONITORING', 5, 'TOWN_REVIEW', '乡镇审核', 'Review by the township', 'TOWN',
    '{TOWN}', 'APPROVAL', false, null, null, false, null),
  ('MONITORING', 6, 'DISTRICT_APPROVAL', '县审批公告', 'Approval and announcement by the district', 'DISTRICT',
    '{OFFICE}', 'APPROVAL', false, null, null, false, 'MONITOR'),

  ('ELIMINATION', 1, 'VILLAGE_REVIEW', '村评议', 'Review by the village', 'VILLAGE',
    '{VILLAGE}', 'VOTE', false, null, null, false, null),
  ('ELIMINATION', 2, 'VILLAGE_NOTICE', '村公示', 'Notice in the village', 'VILLAGE',
    '{VILLAGE}', 'NOTICE', false, 7, null, false, null),
  ('ELIMINATION', 3, 'TOWN_REVIEW', '乡镇审核', 'Review by the township', 'TOWN',
    '{TOWN}', 'APPROVAL', false, null, null, false, null),
  ('ELIMINATION', 4, 'DISTRICT_APPROVAL', '县审定', 'Decision by the district', 'DISTRICT',
    '{OFFICE}', 'APPROVAL', false, null, null, false, 'ELIMINATE'),

  ('REMOVAL', 1, 'VILLAGE_REPORT', '村报告', 'Report by the village', 'VILLAGE',
    '{VILLAGE}', 'MINUTES', false, null, null, false, null),
  ('REMOVAL', 2, 'TOWN_REVIEW', '乡镇审核', 'Review by the township', 'TOWN',
    '{TOWN}', 'APPROVAL', false, null, null, false, null),
  ('REMOVAL', 3, 'DISTRICT_APPROVAL', '县审批', 'Approval by the district', 'DISTRICT',
    '{OFFICE}', 'APPROVAL', false, null, null, false, 'REMOVE')
) s (kind, step_no, code, name_zh, name_en, level, roles, demand, authorisation, days, checkers, exit_check, effect)
join procedure_definition d on d.kind = s.kind or (d.kind = 'RETURN' and s.kind = 'IDENTIFICATION');
