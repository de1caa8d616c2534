package bangfu.household.leads;

/** Examples of the contract. */
final class LeadExamples {
  private static final String ID =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b20",""";
  private static final String BEGIN =
      """
      "rule":"PUPIL_NOT_ENROLLED",
       "kind":"EARLY_WARNING","severity":"ERROR",
       "householdId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10",
       "memberId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12","villageCode":"430511203201",
       "reasons":[{"code":"NOT_ENROLLED","memberId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12",
        "value":"2020-AUTUMN"}],"raisedOn":"2020-09-30","dueOn":"2020-10-07",""";

  static final String OPEN =
      ID
          + "\"version\":1,"
          + BEGIN
          + """
          "state":"OPEN","overdue":false,"causeGoneOn":null,"verification":null,"closing":null}""";

  static final String VERIFIED =
      ID
          + "\"version\":2,"
          + BEGIN
          + """
          "state":"VERIFIED","overdue":false,"causeGoneOn":null,
           "verification":{"confirmed":true,"finding":"入户核实: 9月起未到校",
            "verifiedOn":"2020-10-03","verifiedBy":"village"},"closing":null}""";

  static final String CLOSED =
      ID
          + "\"version\":4,"
          + BEGIN
          + """
          "state":"CORRECTED","overdue":false,"causeGoneOn":"2020-10-05",
           "verification":{"confirmed":true,"finding":"入户核实: 9月起未到校",
            "verifiedOn":"2020-10-03","verifiedBy":"village"},
           "closing":{"reason":"已返校, 学籍已补录","proceedingKind":null,"proceedingId":null,
            "closedOn":"2020-10-05","closedBy":"town"}}""";

  static final String PAGE = "{\"items\":[" + OPEN + "],\"next\":null}";

  static final String VERIFICATION =
      """
      {"confirmed":true,"finding":"入户核实: 9月起未到校","verifiedOn":"2020-10-03"}""";

  static final String CLOSING =
      """
      {"outcome":"CORRECTED","reason":"已返校, 学籍已补录","proceedingId":null,
       "closedOn":"2020-10-05"}""";

  static final String RULES =
      """
      {"completeAsOf":"2026-11-26T08:00:00Z","rules":[{"code":"PUPIL_NOT_ENROLLED",
       "kind":"EARLY_WARNING","label":"学龄成员未在学","labelZh":"学龄成员未在学",
       "labelEn":"Member of school age not enrolled","severity":"ERROR","days":7,"enabled":true,
       "source":"[assumed] 预警规则, 三保障7日"}]}""";

  static final String SWEEP =
      """
      {"operation":"/api/v1/operations/01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b30","asOf":"2020-09-30"}""";

  private LeadExamples() {}
}
