package bangfu.local.district;

/** Where a pupil is in school 在校生状况, codes of the registration form. */
enum Stage {
  PRIMARY("03", "示例第%d小学", 15),
  GRADE_7("04", "示例第%d初级中学", 55),
  GRADE_8("05", "示例第%d初级中学", 55),
  GRADE_9("06", "示例第%d初级中学", 55),
  SENIOR_1("07", "示例高级中学", 90),
  SENIOR_2("08", "示例高级中学", 90),
  VOCATIONAL_1("10", "示例职业中专学校", 90);

  private final String code;
  private final String schoolName;
  private final int boardingPercent;

  Stage(String code, String schoolName, int boardingPercent) {
    this.code = code;
    this.schoolName = schoolName;
    this.boardingPercent = boardingPercent;
  }

  /** The stage of a grade from 1 to 9, or of grade 11 at senior school. */
  static Stage ofGrade(int grade) {
    return switch (grade) {
      case 1, 2, 3, 4, 5, 6 -> PRIMARY;
      case 7 -> GRADE_7;
      case 8 -> GRADE_8;
      case 9 -> GRADE_9;
      case 11 -> SENIOR_2;
      default -> throw new IllegalArgumentException("grade " + grade);
    };
  }

  String code() {
    return code;
  }

  int boardingPercent() {
    return boardingPercent;
  }

  /** The school that the children of the township go to. */
  String school(Village village) {
    int number = Villages.TOWNSHIPS.indexOf(village.townshipCode()) + 1;
    return schoolName.replace("%d", String.valueOf(number));
  }
}
