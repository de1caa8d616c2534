package bangfu.household.changes;

/** Examples of the contract; nobody in them exists. */
final class ProposalExamples {
  private static final String BEGIN =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b20",""";

  private static final String ABOUT =
      """
      "villageCode":"430511203201","householdId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10",
       "otherHouseholdId":null,"decider":"TOWNSHIP",""";

  private static final String DEATH =
      """
      "kind":"MEMBER_DIED",
       "occurredOn":"2020-09-10","change":{"kind":"MEMBER_DIED","occurredOn":"2020-09-10",
        "reason":"老人去世","evidence":[{
         "sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         "name":"死亡证明","kind":"DEATH_CERTIFICATE"}],
        "memberId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b13","succession":null},
       "baseVersion":2,"proposedBy":"village-li","proposedAt":"2020-09-11T01:00:00Z",""";

  static final String PROPOSED =
      BEGIN
          + ABOUT
          + DEATH
          + """
          "version":1,"state":"PROPOSED","oneStep":false,"householdVersion":null,
           "reviewedBy":null,"reviewedAt":null,"decidedBy":null,"decidedAt":null,"reason":null,
           "conflicts":[]}""";

  static final String REFUSED =
      BEGIN
          + ABOUT
          + DEATH
          + """
          "version":2,"state":"REFUSED","oneStep":false,"householdVersion":null,
           "reviewedBy":null,"reviewedAt":null,"decidedBy":"town-chen",
           "decidedAt":"2020-09-12T02:00:00Z","reason":"死亡证明不清晰,请重新上传",
           "conflicts":[]}""";

  static final String LIST = "{\"items\":[" + PROPOSED + "],\"next\":null}";

  static final String REGISTRATION =
      """
      {"occurredOn":"2020-03-02","reason":"农户申请",
       "evidence":[{"sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "name":"申请书","kind":"APPLICATION"}],
       "villageCode":"430511203201","standing":"CANDIDATE",
       "household":{"group":"3组","address":"示例路1号","mainCause":"01","phone":"19900000001"},
       "members":[{"name":"示例某","citizenId":"430500195608200028","relation":"02"}]}""";

  static final String REGISTERED =
      BEGIN
          + ABOUT
          + """
          "kind":"HOUSEHOLD_REGISTERED","occurredOn":"2020-03-02",
           "change":{"kind":"HOUSEHOLD_REGISTERED","occurredOn":"2020-03-02","reason":"农户申请",
            "evidence":[],"villageCode":"430511203201","standing":"CANDIDATE",
            "household":{"group":"3组","phone":"199****0001","mainCause":"01"},
            "members":[{"name":"示例某","citizenId":"430500********0028","relation":"02"}]},
           "baseVersion":null,"proposedBy":"town-chen","proposedAt":"2020-03-02T01:00:00Z",
           "version":1,"state":"ACCEPTED","oneStep":true,"householdVersion":1,"reviewedBy":null,
           "reviewedAt":null,"decidedBy":"town-chen","decidedAt":"2020-03-02T01:00:00Z",
           "reason":null,"conflicts":[]}""";

  private ProposalExamples() {}
}
