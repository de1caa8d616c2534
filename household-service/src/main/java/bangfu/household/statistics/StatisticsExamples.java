package bangfu.household.statistics;

/** Examples of the contract. */
final class StatisticsExamples {
  static final String POVERTY =
      """
      {"asOf":"2020-09-30","division":"430511000000","name":"北塔区",
       "registered":{"households":1106,"persons":3641},
       "exited":{"households":1027,"persons":3475},
       "remaining":{"households":79,"persons":166},"averageSize":"3.29",
       "averageSizeRemaining":"2.10","exitedHouseholdsPercent":"92.86",
       "exitedPersonsPercent":"95.44","incidence":{"percent":"0.37","numerator":166,
        "denominator":44865,"basis":"COMPUTED","source":"[assumed] 公开报道推算","code":null},
       "suppressed":false}""";

  static final String REGISTRY =
      """
      {"asOf":"2020-09-30","division":"430511000000","name":"北塔区",
       "townships":{"SUBDISTRICT":4,"TOWNSHIP":1},
       "villages":{"NON_POOR":11,"POOR_EXITED_2017":12},
       "total":{"households":1484,"persons":4353},
       "householdsByKind":{"NON_REGISTERED":378,"REGISTERED":1106},
       "householdsByAttribute":{"DIBAO":240,"GENERAL":900,"TEKUN":130},
       "householdsByHousingGroup":{"DIBAO":140,"DISABLED":118,"REGISTERED":1106,"TEKUN":120},
       "householdsInHousingGroups":1484,"helpedHouseholds":1106,"helpedPercent":"100.00",
       "linkedLeaders":25,"villagesWithLeader":23,
       "pupils":[{"term":"2020-SPRING","stage":"03","registered":640,"all":665}],
       "suppressed":false}""";

  private StatisticsExamples() {}
}
