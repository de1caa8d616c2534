package bangfu.commons.audit;

/** Examples of the contract. */
final class AuditExamples {
  static final String LIST =
      """
      {"items":[{"seq":4711,"id":"0b0f7a52-5b7e-4f3e-9f0e-6c1f2f8f4a11",
       "at":"2020-09-30T02:15:30.123456Z","outcome":"GRANTED","subject":"office",
       "roles":["OFFICE"],"divisions":["430511"],"staffNo":null,"operation":"unmask",
       "aggregate":"household","aggregateId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10","parts":[],
       "divisionCode":"430511203201","fields":["BANK_ACCOUNT"],"purpose":"PAYMENT_VERIFICATION",
       "reason":"银行退票，核对账号","traceId":"4bf92f3577b34da6a3ce929d0e0e4736"}],"next":null}""";

  static final String INTACT =
      """
      {"intact":true,"batches":12,"entries":3120,"waiting":3,
       "head":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
       "firstFault":null,"verifiedAt":"2020-09-30T02:15:30Z"}""";

  static final String BROKEN =
      """
      {"intact":false,"batches":7,"entries":1804,"waiting":3,
       "head":"60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
       "firstFault":{"code":"ENTRY_CHANGED","batchNo":7,
        "entryId":"0b0f7a52-5b7e-4f3e-9f0e-6c1f2f8f4a11"},"verifiedAt":"2020-09-30T02:15:30Z"}""";

  private AuditExamples() {}
}
