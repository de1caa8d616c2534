package bangfu.household.registry;

/** Examples of the contract; nobody in them exists. */
final class HouseholdExamples {
  static final String LIST =
      """
      {"items":[{"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10","householdNo":"4305112032010001",
       "villageCode":"430511203201","group":"3组","kind":"REGISTERED","attribute":"GENERAL",
       "status":"EXITED","headName":"示例某","familySize":1}],"next":null}""";

  static final String MEMBERS =
      """
      {"items":[{"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12",
       "householdId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10","householdNo":"4305112032010001",
       "villageCode":"430511203201","kind":"REGISTERED","status":"EXITED","name":"示例某",
       "citizenId":"430500********0028","sex":"2","birthDate":"1956-08-20","relation":"02",
       "ethnicity":"01","education":"02","health":["02"],"laborSkill":"05","disabilityType":null,
       "disabilityGrade":null,"joinedOn":"2014-03-01","leftOn":null}],"next":null}""";

  static final String ONE =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10","version":1,"householdNo":"4305112032010001",
       "villageCode":"430511203201","group":"3组","address":"示例路1号","kind":"REGISTERED",
       "attribute":"GENERAL","housingGroup":"REGISTERED","mainCause":"01","otherCauses":["07"],
       "phone":"199****0001","bankName":"北塔农商银行","bankAccount":"****0001",
       "accountHolder":"示**","headMemberId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12",
       "status":"EXITED","familySize":1,"identifiedYear":2014,"exitYear":2018,
       "statuses":[{"status":"NOT_EXITED","from":"2014-03-01","to":"2018-12-31"},
        {"status":"EXITED","from":"2018-12-31","to":null}],
       "helpers":[{"staffNo":"BF-0001","from":"2014-03-01","to":null}],
       "members":[{"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12","name":"示例某",
        "citizenId":"430500********0028","sex":"2","birthDate":"1956-08-20","relation":"02",
        "ethnicity":"01","education":"02","health":["02"],"laborSkill":"05",
        "disabilityType":null,"disabilityGrade":null,"joinedOn":"2014-03-01","leftOn":null,
        "leftReason":null,"enrolments":[]}]}""";

  static final String CORRECTION =
      """
      {"reason":"农户更换银行卡","bankAccount":"6230580000000000001"}""";

  private HouseholdExamples() {}
}
