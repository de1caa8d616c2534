package bangfu.household.mine;

/** Examples of the contract; nobody in them exists. */
final class MyExamples {
  static final String LIST =
      """
      {"items":[{"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10","householdNo":"4305112032010001",
       "villageCode":"430511203201","group":"3组","status":"EXITED","headName":"示例某",
       "familySize":1,"linkedSince":"2014-03-01"}],"next":null}""";

  static final String READERS =
      """
      {"items":[{"at":"2020-09-30T02:15:30.123456Z","roles":["OFFICE"],"divisions":["430511"],
       "staffNo":null,"fields":["BANK_ACCOUNT"],"memberIds":[],"purpose":"PAYMENT_VERIFICATION",
       "reason":"银行退票，核对账号","own":false}],"next":null}""";

  static final String SHOWN =
      """
      {"householdId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10","bankAccount":"6230580000000000001",
       "members":[]}""";

  static final String NEW_VISIT =
      """
      {"visitedOn":"2020-06-10","purpose":"走访","note":"情况稳定"}""";

  static final String VISIT =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b20",
       "householdId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10","staffNo":"BF-1001",
       "visitedOn":"2020-06-10","purpose":"走访","note":"情况稳定",
       "recordedAt":"2026-11-26T08:00:00Z"}""";

  private MyExamples() {}
}
