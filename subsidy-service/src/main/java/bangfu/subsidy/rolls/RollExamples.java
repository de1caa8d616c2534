package bangfu.subsidy.rolls;

/** Examples of the contract. */
final class RollExamples {
  static final String POSTED =
      """
      {"id": "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b30",
       "runId": "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10", "programme": "EDU_LIVING",
       "term": "2020-SPRING", "villageCode": "430511203201", "state": "VILLAGE_PUBLIC",
       "lineCount": 3, "total": "1625.00", "draftedBy": "dept", "publicityDays": 7,
       "earliestAdvance": "2020-06-09",
       "posted": {"on": "2020-06-01", "by": "village", "at": "2020-06-01T02:00:00Z"},
       "townshipApproval": null, "departmentApproval": null, "financeApproval": null}""";
  static final String NOTICE =
      """
      {"rollId": "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b30", "programme": "EDU_LIVING",
       "programmeName": "义务教育生活补助", "term": "2020-SPRING", "villageCode": "430511203201",
       "villageName": "示例村", "postedOn": "2020-06-01", "lastDay": "2020-06-08",
       "groups": [{"stage": "PRIMARY", "each": "500.00", "pupils": 2, "total": "1000.00"},
                  {"stage": "JUNIOR", "each": "625.00", "pupils": 1, "total": "625.00"}],
       "pupils": 3, "total": "1625.00"}""";
  static final String POSTING = "{\"postedOn\": \"2020-06-01\"}";
  static final String APPROVAL = "{\"decidedOn\": \"2020-06-09\"}";
  static final String OBJECTION =
      """
      {"lineId": "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b31", "raisedOn": "2020-06-03",
       "text": "该学生已转学"}""";
  static final String DECISION =
      """
      {"upheld": true, "decidedOn": "2020-06-05", "reason": "学籍系统显示2020年1月已转出"}""";

  private RollExamples() {}
}
