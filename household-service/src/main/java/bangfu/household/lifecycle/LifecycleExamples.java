package bangfu.household.lifecycle;

/** Examples of the contract; nobody in them exists. */
final class LifecycleExamples {
  static final String DEFINITIONS =
      """
      {"items":[{"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b52","kind":"REMOVAL","regime":"R1",
       "validFrom":"2014-01-01","validTo":"2021-01-01","monitorKinds":[],"stableMonths":null,
       "objectionPauseWorkingDays":10,"assumed":["steps"],"source":"国开办发〔2014〕24号 (动态管理)",
       "steps":[{"no":1,"code":"VILLAGE_REPORT","nameZh":"村报告","nameEn":"Report by the village",
        "level":"VILLAGE","roles":["VILLAGE"],"demand":"MINUTES","authorisation":false,
        "publicityDays":null,"vote":null,"checkers":null,"exitCheck":false,"effect":null,
        "next":"TOWN_REVIEW"}]}]}""";

  static final String NEW =
      """
      {"kind":"IDENTIFICATION","householdId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10",
       "openedOn":"2020-04-01","mainCause":"01","otherCauses":["07"]}""";

  static final String NEW_MONITORING =
      """
      {"kind":"MONITORING","householdId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10",
       "openedOn":"2020-06-01","monitorKind":"UNSTABLE","risks":["01"],"disaster":null}""";

  static final String NEW_VILLAGE_EXIT =
      """
      {"kind":"VILLAGE_EXIT","villageCode":"430511203201","openedOn":"2018-11-01"}""";

  static final String VOTE =
      """
      {"type":"VOTE","step":"VILLAGE_VOTE","takenOn":"2020-04-20",
       "evidence":["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"],
       "eligible":30,"present":24,"inFavour":20,"against":4}""";

  static final String NOTICE =
      """
      {"type":"NOTICE","step":"VILLAGE_NOTICE","takenOn":"2020-06-01",
       "evidence":["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"]}""";

  static final String ONE =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b50","version":1,"kind":"EXIT","state":"RUNNING",
       "householdId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10","villageCode":"430511203201",
       "exitListId":null,"definitionId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b52",
       "openedOn":"2020-05-20","openedBy":"village-cadre",
       "about":{"kind":"EXIT","householdId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10",
        "openedOn":"2020-05-20"},"steps":[],
       "next":{"step":{"no":1,"code":"VILLAGE_REVIEW","nameZh":"村\\"两委\\"民主评议",
         "nameEn":"Review by the village committees","level":"VILLAGE","roles":["VILLAGE"],
         "demand":"VOTE","authorisation":false,"publicityDays":null,
         "vote":{"quorum":{"numerator":2,"denominator":3},"majority":{"numerator":1,"denominator":2}},
         "checkers":null,"exitCheck":true,"effect":"LIST_FOR_EXIT","next":"VERIFICATION"},
        "from":"2020-05-20","objected":false},
       "endedOn":null,"ending":null}""";

  private static final String SUMMARY =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b50","version":1,"kind":"EXIT","state":"RUNNING",
       "householdId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10","villageCode":"430511203201",
       "exitListId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b51","openedOn":"2020-05-20",
       "nextStep":"VILLAGE_REVIEW","endedOn":null}""";

  static final String LIST = "{\"items\":[" + SUMMARY + "],\"next\":null}";

  static final String ENDING =
      """
      {"kind":"NEGATIVE","endedOn":"2020-04-20","reason":"票决未通过","applicantToldOn":"2020-04-21",
       "evidence":["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"]}""";

  static final String NEW_EXIT_LIST =
      """
      {"villageCode":"430511203201","openedOn":"2020-05-20",
       "householdIds":["01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10"]}""";

  static final String EXIT_LIST =
      "{\"id\":\"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b51\",\"version\":1,"
          + "\"villageCode\":\"430511203201\",\"openedOn\":\"2020-05-20\",\"proceedings\":["
          + SUMMARY
          + "]}";

  private LifecycleExamples() {}
}
