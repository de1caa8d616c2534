package bangfu.household.notices;

/** Examples of the contract; nobody in them exists. */
final class NoticeExamples {
  static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

  static final String NEW =
      """
      {"villageCode":"430511203201","programme":"TEMPORARY_AID","title":"临时救助公示",
       "postedOn":"2020-06-01","days":7,
       "boardPhotos":["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"],
       "lines":[{"householdId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10","amount":"3060.00"}]}""";

  private static final String SUMMARY =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b40","villageCode":"430511203201",
       "programme":"TEMPORARY_AID","title":"临时救助公示","postedOn":"2020-06-01","days":7,
       "endsOn":"2020-06-08","withdrawn":true,
       "boardPhotos":["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"],
       "listSha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
       "postedBy":"village-cadre","recordedAt":"2026-11-23T08:00:00Z\"""";

  static final String ONE =
      SUMMARY
          + """
          ,"households":[{"no":1,"householdId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10","shown":true}],
           "objections":[]}""";

  static final String LIST = "{\"items\":[" + SUMMARY + "}],\"next\":null}";

  static final String BOARD =
      """
      {"villageCode":"430511203201","villageName":"示例村","programme":"TEMPORARY_AID",
       "title":"临时救助公示","postedOn":"2020-06-01","endsOn":"2020-06-08",
       "lines":[{"name":"示例某","group":"3组","persons":4,"amount":"3060.00"}],"notShown":1}""";

  static final String WEB =
      """
      {"villageCode":"430511203201","villageName":"示例村","programme":"TEMPORARY_AID",
       "title":"临时救助公示","postedOn":"2020-06-01","endsOn":"2020-06-08",
       "lines":[{"name":"示**","group":"3组","persons":4,"amount":"3060.00"}],"notShown":1}""";

  static final String NEW_OBJECTION =
      """
      {"householdId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10","raisedOn":"2020-06-05",
       "text":"该户在城区有商品房"}""";

  static final String RULING =
      """
      {"ruling":"DISMISSED","ruledOn":"2020-06-10","reason":"经核查不属实"}""";

  static final String OBJECTION =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b41","noticeId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b40",
       "villageCode":"430511203201","householdId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10",
       "raisedOn":"2020-06-05","text":"该户在城区有商品房",
       "raisedAt":"2026-11-23T08:00:00Z","pausesUntil":"2020-06-19","ruling":"DISMISSED",
       "ruledOn":"2020-06-10","reason":"经核查不属实","householdToldOn":null,
       "ruledBy":"township-cadre"}""";

  private NoticeExamples() {}
}
