package bangfu.household.codelists;

import java.util.Arrays;
import java.util.Optional;

/** A closed list of codes; its entries stand in a CSV resource of the same name. */
public enum CodeList {
  RELATION("GB/T 4761-2008", "与户主关系", "Relation to the head of the household"),
  ETHNICITY("GB/T 3304-1991", "民族", "Ethnicity"),
  SEX("GB/T 2261.1-2003", "性别", "Sex"),
  EDUCATION("建档立卡登记表", "文化程度", "Education"),
  SCHOOL_STAGE("建档立卡登记表", "在校生状况", "Stage of schooling"),
  HEALTH("建档立卡登记表", "健康状况", "State of health"),
  LABOR_SKILL("建档立卡登记表", "劳动技能", "Working skill"),
  DISABILITY_TYPE("GB/T 26341-2010", "残疾类别", "Type of disability"),
  DISABILITY_GRADE("GB/T 26341-2010", "残疾等级", "Grade of disability"),
  POVERTY_CAUSE("建档立卡登记表", "致贫原因", "Cause of poverty"),
  HOUSEHOLD_KIND("建档立卡登记表", "户类型", "Kind of household"),
  HOUSEHOLD_ATTRIBUTE("建档立卡登记表", "贫困户属性", "Attribute of a household"),
  POVERTY_STATUS("建档立卡登记表", "脱贫属性", "Status of a registered household"),
  HOUSING_GROUP("四类人员", "四类人员", "The four groups of housing support"),
  POVERTY_VILLAGE("建档立卡登记表", "贫困村属性", "Poor village or not"),
  POPULATION_KIND("贫困发生率", "人口口径", "Kind of population base");

  private final String standard;
  private final String chinese;
  private final String english;

  CodeList(String standard, String chinese, String english) {
    this.standard = standard;
    this.chinese = chinese;
    this.english = english;
  }

  /** As it stands in a path: {@code labor-skill}. */
  public String path() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  static Optional<CodeList> ofPath(String path) {
    return Arrays.stream(values()).filter(list -> list.path().equals(path)).findFirst();
  }

  String standard() {
    return standard;
  }

  String chinese() {
    return chinese;
  }

  String english() {
    return english;
  }
}
