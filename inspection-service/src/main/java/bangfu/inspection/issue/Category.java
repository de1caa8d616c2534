package bangfu.inspection.issue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fifteen categories of issues, in their order (domain.md §4; the first four are known). */
@Schema(
    description =
        "1 五类人员认定/低保, 2 村级基础设施, 3 房屋修缮/住房安全, 4 产业长效发展, 5 义务教育/资助, 6 基本医疗/签约, 7 饮水安全, 8 识别退出精准,"
            + " 9 信息数据质量, 10 收入测算, 11 就业/车间/公益岗, 12 资金与项目, 13 帮扶责任与驻村, 14 政策宣传/满意度/人居环境, 15"
            + " 作风、信访与档案")
public enum Category {
  FIVE_GROUPS_AND_ALLOWANCE,
  VILLAGE_INFRASTRUCTURE,
  HOUSING,
  INDUSTRY,
  EDUCATION,
  MEDICAL_CARE,
  DRINKING_WATER,
  IDENTIFICATION_AND_EXIT,
  DATA_QUALITY,
  INCOME,
  EMPLOYMENT,
  FUNDS_AND_PROJECTS,
  HELP_AND_RESIDENT_TEAMS,
  PUBLICITY_AND_SATISFACTION,
  CONDUCT_PETITIONS_AND_FILES
}
