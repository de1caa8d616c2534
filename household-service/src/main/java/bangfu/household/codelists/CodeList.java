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
  POPULATION_KIND("贫困发生率", "人口口径", "Kind of population base"),
  ID_KIND("建档立卡登记表", "证件类型", "Kind of document"),
  MARITAL("GB/T 2261.2-2003", "婚姻状况", "Marital status"),
  POLITICAL("GB/T 4762-1984", "政治面貌", "Political status"),
  PENSION("建档立卡登记表", "基本养老保险", "Basic pension"),
  HOUSEHOLD_FLAG("建档立卡登记表", "户标识", "Flags of a household"),
  NOT_EXITED_REASON("建档立卡登记表", "未脱贫原因", "Why a household has not exited"),
  ENTRY_REASON("建档立卡登记表", "成员增加原因", "Why a member came"),
  LEAVING_REASON("建档立卡登记表", "成员减少原因", "Why a member left"),
  TRANSFER_ITEM("建档立卡登记表", "转移性收入", "Item of transfer income"),
  HOUSE_STRUCTURE("农村住房安全性鉴定技术导则", "住房结构", "Structure of a house"),
  MONITORING_RISK("中农组发〔2021〕7号", "返贫致贫风险", "Risk of falling into poverty"),
  SCHOOL_ABSENCE("建档立卡登记表", "失学辍学原因", "Why a member is not at school"),
  MAJOR_DISEASE("大病专项救治", "大病病种", "Diseases under special treatment"),
  WORK_REGION("建档立卡登记表", "务工区域", "Where a member works"),
  ACCESS_ROAD("建档立卡登记表", "入户路类型", "Road to the house"),
  FUEL("建档立卡登记表", "主要燃料类型", "Main fuel"),
  ASSET_KIND("村级公共服务", "村级设施", "What a village has");

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
