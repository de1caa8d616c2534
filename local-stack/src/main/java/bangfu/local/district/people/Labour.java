package bangfu.local.district.people;

/** Working skill 劳动技能, codes of the registration form. */
public enum Labour {
  ORDINARY("01"),
  SKILLED("02"),
  WEAK("03"),
  LOST("04"),
  NONE("05");

  private static final int SKILLED_PERCENT = 20;

  private final String code;

  Labour(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public boolean full() {
    return this == ORDINARY || this == SKILLED;
  }

  static Labour likelyAt(int age, Health health, Dice dice) {
    if (age <= 17 || age >= 70) {
      return NONE;
    }
    if (health.severelyDisabled()) {
      return LOST;
    }
    if (age >= 60 || !health.healthy()) {
      return WEAK;
    }
    return dice.percent(SKILLED_PERCENT) ? SKILLED : ORDINARY;
  }
}
