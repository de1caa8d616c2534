package bangfu.household.differences;

/** Examples of the contract, with people that do not exist. */
final class DifferenceExamples {
  static final String ONE =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8d01","version":1,"kind":"OTHER_VALUE",
       "source":"DISABILITY","period":"2020-09","importId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8d00",
       "divisionCode":"430511203201","householdId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10",
       "householdNo":"4305112032010001","memberId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12",
       "memberName":"示例某","citizenId":null,"field":"/disabilityCard/grade",
       "registryValue":"2","listValue":"1","state":"OPEN","raisedBy":"dept",
       "raisedAt":"2026-11-26T08:00:07Z","decidedBy":null,"decidedAt":null,"reason":null}""";

  static final String DECIDED =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8d01","version":2,"kind":"OTHER_VALUE",
       "source":"DISABILITY","period":"2020-09","importId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8d00",
       "divisionCode":"430511203201","householdId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10",
       "householdNo":"4305112032010001","memberId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12",
       "memberName":"示例某","citizenId":null,"field":"/disabilityCard/grade",
       "registryValue":"2","listValue":"1","state":"ACCEPTED","raisedBy":"dept",
       "raisedAt":"2026-11-26T08:00:07Z","decidedBy":"office",
       "decidedAt":"2026-11-26T09:12:00Z","reason":"入户核实，残疾等级已变更"}""";

  static final String PAGE = "{\"items\":[" + ONE + "],\"next\":null,\"total\":1}";

  static final String DECISION = "{\"accepted\":true,\"reason\":\"入户核实，残疾等级已变更\"}";

  static final String MANY =
      "{\"ids\":[\"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8d01\"],\"accepted\":false,"
          + "\"reason\":\"名单滞后一个月\"}";

  static final String MANY_DECIDED = "{\"decided\":1,\"changedHouseholds\":0,\"obsolete\":[]}";

  private DifferenceExamples() {}
}
