package bangfu.subsidy.determination;

/** What must hold for a pupil to be granted the subsidy, and what it is called when it does not. */
enum Condition {
  REGISTERED_HOUSEHOLD(
      Refusal.NOT_REGISTERED, "建档立卡: 湘扶办发〔2014〕6号; the programme is for registered households"),
  ENTITLED_STATUS(Refusal.STATUS_NOT_ENTITLED, "中办国办《关于建立贫困退出机制的意见》(2016): 脱贫不脱政策"),
  COMPULSORY_STAGE(Refusal.STAGE_NOT_COMPULSORY, "《义务教育法》第二条: nine years, 小学 and 初中"),
  MEMBER_ON_TERM_START(
      Refusal.NOT_A_MEMBER,
      "财办〔2020〕37号: paid per person of the household on the day of entitlement"),
  NOT_GRANTED_BEFORE(Refusal.ALREADY_GRANTED, "财办〔2020〕37号: once per programme, person and period"),
  JUDGED_ONCE(Refusal.ENROLLED_TWICE, "财办〔2020〕37号: once per programme, person and period");

  private final Refusal refusal;
  private final String legalBasis;

  Condition(Refusal refusal, String legalBasis) {
    this.refusal = refusal;
    this.legalBasis = legalBasis;
  }

  Reason judged(boolean held, String fact) {
    return new Reason(this, held, held ? null : refusal, fact, legalBasis);
  }
}
