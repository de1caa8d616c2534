package bangfu.household.divisions;

/** Examples of the contract. */
final class DivisionExamples {
  static final String ONE =
      """
      {"code":"430511203000","name":"陈家桥乡","level":"TOWNSHIP","townshipKind":"TOWNSHIP",
       "parentCode":"430511000000","validFrom":"1997-01-01","validTo":"2021-01-01",
       "successorCode":"430511101000","villageId":null,"povertyVillage":null,
       "exitedOn":null,"leaders":[]}""";

  static final String LIST =
      """
      {"items":[{"code":"430511203000","name":"陈家桥乡","level":"TOWNSHIP","townshipKind":"TOWNSHIP",
       "parentCode":"430511000000","validFrom":"1997-01-01","validTo":"2021-01-01",
       "successorCode":"430511101000","villageId":null,"povertyVillage":null,
       "exitedOn":null}],"next":null}""";

  static final String NEW_LEADER =
      """
      {"staffNo":"LD-0001","name":"区级领导01","from":"2018-01-01"}""";

  static final String LEADER =
      """
      {"staffNo":"LD-0001","name":"区级领导01","from":"2018-01-01","to":null}""";

  static final String ENDED_LEADER =
      """
      {"staffNo":"LD-0001","name":"区级领导01","from":"2018-01-01","to":"2020-12-31"}""";

  private DivisionExamples() {}
}
