package bangfu.local.district;

/** The two school terms of the demo. */
enum Term {
  SPRING("2020-SPRING", 2019),
  AUTUMN("2020-AUTUMN", 2020);

  private final String code;
  private final int schoolYear;

  Term(String code, int schoolYear) {
    this.code = code;
    this.schoolYear = schoolYear;
  }

  String code() {
    return code;
  }

  /** The calendar year in whose September the school year of this term began. */
  int schoolYear() {
    return schoolYear;
  }
}
