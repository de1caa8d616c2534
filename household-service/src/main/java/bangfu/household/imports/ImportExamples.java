package bangfu.household.imports;

/** Examples of the contract. */
final class ImportExamples {
  static final String RECEIVED =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10",
       "operation":"/api/v1/operations/01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b11",
       "kind":"households","mode":"COMMIT","format":"CSV","state":"RECEIVED","code":null,
       "sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
       "sameFileAs":null,"rows":0,"errorCount":0,"errorsKept":0,"counts":null,"list":null,"decision":null,"undone":null,"keptUntil":null,
       "receivedAt":"2026-11-23T08:00:00Z","finishedAt":null}""";

  static final String COMMITTED =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10",
       "operation":"/api/v1/operations/01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b11",
       "kind":"households","mode":"COMMIT","format":"CSV","state":"COMMITTED","code":null,
       "sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
       "sameFileAs":null,"rows":4387,"errorCount":0,"errorsKept":0,
       "counts":{"created":1484,"changed":0,"unchanged":0,"overwritten":0,"missingMembers":0},
       "list":null,"decision":null,"undone":null,"keptUntil":null,
       "receivedAt":"2026-11-23T08:00:00Z","finishedAt":"2026-11-23T08:00:07Z"}""";

  static final String AWAITING =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10",
       "operation":"/api/v1/operations/01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b11",
       "kind":"households","mode":"COMMIT","format":"XLSX","state":"AWAITING_RELEASE","code":null,
       "sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
       "sameFileAs":null,"rows":4387,"errorCount":0,"errorsKept":0,
       "counts":{"created":3,"changed":12,"unchanged":1469,"overwritten":9,"missingMembers":0},
       "list":null,"decision":null,"undone":null,"keptUntil":"2026-12-07T08:00:07Z",
       "receivedAt":"2026-11-23T08:00:00Z","finishedAt":null}""";

  static final String PAGE = "{\"items\":[" + AWAITING + "],\"next\":null}";

  static final String REASON = "{\"reason\":\"名单有误\"}";

  static final String ANNOTATED =
      "citizenId,term,stage,school,boarding,importErrors\r\n"
          + "110105194912310020,2020-SPRING,03,示例小学,true,citizenId: Has a wrong check digit\r\n";

  static final String ERRORS =
      """
      {"items":[{"row":17,"column":"citizenId","code":"CITIZEN_ID_CHECK_DIGIT",
       "message":"Has a wrong check digit"}],"next":null}""";

  static final String ERRORS_CSV =
      "row,column,code,message\r\n17,citizenId,CITIZEN_ID_CHECK_DIGIT,Has a wrong check digit\r\n";

  private ImportExamples() {}
}
