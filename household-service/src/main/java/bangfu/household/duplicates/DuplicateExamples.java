package bangfu.household.duplicates;

/** Examples of the contract, with people that do not exist. */
final class DuplicateExamples {
  private static final String OPEN =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8c01","version":1,"state":"OPEN","score":90,
       "reasons":["NAME","BIRTH_DATE","VILLAGE","PHONE"],
       "members":[
        {"memberId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12",
         "householdId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10","householdNo":"4305112032010001",
         "villageCode":"430511203201","name":"示例某","birthDate":"1956-08-20","leftOn":null},
        {"memberId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b13",
         "householdId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b11","householdNo":"4305112032010002",
         "villageCode":"430511203201","name":"示例某","birthDate":"1956-08-20","leftOn":null}],
       "foundAt":"2026-11-26T19:30:00Z","keptMemberId":null,"decidedBy":null,"decidedAt":null,
       "reason":null}""";

  static final String PAGE = "{\"items\":[" + OPEN + "],\"next\":null,\"total\":1}";

  static final String COMPARED =
      "{\"pair\":"
          + OPEN
          + ",\"sides\":[],\"alike\":[\"name\",\"birthDate\",\"sex\",\"phone\"],"
          + "\"differing\":[\"citizenId\",\"householdNo\"]}";

  static final String MERGE =
      "{\"outcome\":\"MERGED\",\"keepMemberId\":\"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12\","
          + "\"reason\":\"同一人在两户重复登记，入户核实\"}";

  static final String SEARCH =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8c09","kind":"DUPLICATE_SEARCH","state":"WAITING",
       "progress":{"done":0,"total":0,"unit":"PAIRS"},"startedAt":null,"finishedAt":null,
       "result":null,"code":null}""";

  private DuplicateExamples() {}
}
