package bangfu.household.accounts;

/** Examples of the contract; nobody in them exists. */
final class AccountExamples {
  static final String NEW =
      """
      {"memberId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12","subject":"household",
       "documentSeen":"CITIZEN_ID_CARD"}""";

  static final String BOUND =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b77",
       "memberId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12","subject":"household",
       "documentSeen":"CITIZEN_ID_CARD","boundOn":"2020-09-30","boundBy":"town","endedOn":null,
       "endedBy":null,"endingReason":null}""";

  static final String ENDED =
      """
      {"id":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b77",
       "memberId":"01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12","subject":"household",
       "documentSeen":"CITIZEN_ID_CARD","boundOn":"2020-09-30","boundBy":"town",
       "endedOn":"2020-12-31","endedBy":"town","endingReason":"手机遗失"}""";

  static final String LIST = "{\"items\":[" + BOUND + "],\"next\":null}";

  private AccountExamples() {}
}
