package bangfu.subsidy.disbursement;

/** Examples of the contract. */
final class BatchExamples {
  static final String NEW = "{\"rollIds\": [\"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b30\"]}";
  static final String BATCH =
      """
      {"id": "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b50", "number": "PB-000001",
       "division": "430511000000", "state": "CREATED", "lineCount": 3, "total": "1625.00",
       "leftOut": {"held": 0, "stopped": 0, "suspended": 0, "withoutAccount": 0},
       "outcome": {"paid": 0, "paidTotal": "0.00", "returned": 0, "reissued": 0, "removed": 0},
       "reissueOf": null, "createdBy": "finance", "createdAt": "2020-06-12T02:00:00Z",
       "releasedBy": null, "releasedAt": null, "fileSha256": null}""";
  static final String FILE =
      """
      batch,PB-000001,count,1,totalFen,50000
      seq,name,citizenId,account,fen,programme,digest
      1,"王示例","430500198803150031","6230580000000000017",50000,EDU_LIVING,9f86d0…
      """;
  static final String RETURNS =
      """
      {"sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
       "rows": 3, "paid": 2, "returned": 1, "unchanged": 0}""";

  private BatchExamples() {}
}
