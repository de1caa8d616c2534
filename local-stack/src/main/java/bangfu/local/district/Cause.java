package bangfu.local.district;

/** Cause of poverty 致贫原因, codes of the registration form. */
public enum Cause {
  ILLNESS("01"),
  DISABILITY("02"),
  SCHOOLING("03"),
  DISASTER("04"),
  LAND("05"),
  TECHNOLOGY("07"),
  LABOUR("08"),
  FUNDS("09"),
  TRAFFIC("10"),
  MOTIVATION("11");

  private final String code;

  Cause(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
