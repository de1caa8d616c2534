package bangfu.local.district.people;

/** Relation to the head of the household 与户主关系, codes of GB/T 4761. */
public enum Relation {
  HEAD("02"),
  SPOUSE("10"),
  SON("20"),
  DAUGHTER("30"),
  DAUGHTER_IN_LAW("38"),
  GRANDSON("41"),
  GRANDDAUGHTER("42"),
  FATHER("51"),
  MOTHER("52");

  private final String code;

  Relation(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
