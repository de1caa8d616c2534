package bangfu.household.safeguards;

/** Examples of the contract. */
final class SafeguardExamples {
  private static final String WATER =
      """
      {"code":"WATER","result":"FAIL","value":null,
       "threshold":"≥ 20 L; ≤ 20 min; ≤ 800 m; ≤ 80 m 高差; ≥ 90 %","unit":null,
       "rule":"饮水安全: 水量、水质、取水往返、保证率均不低于基本达标","source":"T/CHES 18-2018",
       "reasons":[{"code":"WATER_TOO_FAR","memberId":null,"value":"35"}]}""";

  static final String SAFEGUARDS =
      """
      {"householdId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10","asOf":"2020-09-30",
       "safeguards":["""
          + WATER
          + "],\"houseArea\":null}";

  static final String EXIT =
      """
      {"householdId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10","asOf":"2020-11-15","passed":false,
       "criteria":[{"code":"INCOME","result":"FAIL","value":"4000.00","threshold":"4000.00",
        "unit":"CNY","rule":"人均稳定纯收入 > 标准(等于不算超过)",
        "source":"湖南省扶贫办2020-08-27答复: 2020年识别标准, 退出同用[assumed]",
        "reasons":[{"code":"NOT_ABOVE_LINE","memberId":null,"value":"4000.00"}]}]}""";

  static final String VILLAGE_EXIT =
      """
      {"division":"430511203201","asOf":"2017-12-31","passed":true,
       "criteria":[{"code":"INCIDENCE","result":"PASS","value":"1.31","threshold":"2",
        "unit":"PERCENT","rule":"贫困发生率 < 2%(等于不算低于)",
        "source":"中办国办《关于建立贫困退出机制的意见》2016 (中部); 人口: 派出所","reasons":[]}]}""";

  static final String INCOMES =
      """
      {"householdId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10","asOf":"2020-11-15",
       "incomes":[{"declared":{"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b13","periodKind":"YEAR",
         "from":"2019-10-01","to":"2020-10-01","wage":"18000.00","business":"9500.00",
         "property":"600.00","transfers":{"03":"2450.00","07":"1250.00","15":"500.00"},
         "cost":"3300.00","payout":"2000.00","selfPay":"14500.00","familySize":4,
         "declaredOn":"2020-10-15","source":"入户调查"},
        "figures":{"net":"29000.00","perCapita":"7250.00","monitoringReference":"4125.00",
         "stable":"27250.00","stablePerCapita":"6812.50","notStable":["07","15"]}}]}""";

  private SafeguardExamples() {}
}
