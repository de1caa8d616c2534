package bangfu.household.leads;

import static bangfu.household.leads.LeadKind.EARLY_WARNING;
import static bangfu.household.leads.LeadKind.QUALITY;

import bangfu.commons.problem.Problem;
import bangfu.household.standards.StandardProblem;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rules that raise leads, each a pure function; severity and days are set for a time. */
@Schema(description = "Rule that raised a lead, see `/lead-rules`. Open list.")
enum LeadRule {
  LARGE_MEDICAL_SELF_PAY(
      EARLY_WARNING, "合规自付占收入过高", "Large medical self-pay", EarlyWarnings::largeSelfPay),
  LOST_JOB(EARLY_WARNING, "务工减少或中断", "Work lost or much less of it", EarlyWarnings::lostJob),
  PUPIL_NOT_ENROLLED(
      EARLY_WARNING, "学龄成员未在学", "Member of school age not enrolled", EarlyWarnings::notEnrolled),
  DANGEROUS_HOUSE(EARLY_WARNING, "住房不安全", "Unsafe house", EarlyWarnings::dangerousHouse),
  BELOW_MONITORING_LINE(
      EARLY_WARNING, "低于监测标准", "Below the monitoring line", EarlyWarnings::belowLine),
  CITIZEN_ID_INVALID(QUALITY, "证件号码有误", "Citizen id not valid", MemberQuality::citizenId),
  STUDENT_WORKING(QUALITY, "在校生务工", "Student marked as working", MemberQuality::studentWorking),
  WEAK_LABOUR_FAR_WORK(
      QUALITY,
      "弱、无劳动力县外务工",
      "Weak or no labour, yet a job outside the county",
      MemberQuality::weakLabourFarWork),
  HEALTHY_ADULT_NO_WORKER(
      QUALITY, "健康成年人非劳动力", "Healthy adult not marked as worker", MemberQuality::healthyNoWorker),
  SAME_PERSON_TWICE(QUALITY, "同一人在两户", "Same person in two households", MemberQuality::twice),
  LABOUR_RISK_DOUBTFUL(
      QUALITY,
      "缺劳动力风险存疑",
      "Risk of lacking labour though many can work",
      MonitoringQuality::labourRisk),
  ILLNESS_RISK_WITHOUT_SELF_PAY(
      QUALITY, "因病风险无自付", "Risk of illness without self-pay", MonitoringQuality::illnessRisk),
  RISK_REMOVED_WITHOUT_MEASURE(
      QUALITY, "风险消除无对应措施", "Risk removed without its measure", MonitoringQuality::removed),
  MONITORED_WITHOUT_MEASURE(
      QUALITY, "监测逾月无措施", "Monitored for a month without measure", MonitoringQuality::noMeasure),
  RISK_ELIMINATED_TOO_SOON(
      QUALITY, "帮扶消除过快", "Eliminated by help too soon", MonitoringQuality::tooSoon),
  NO_LABOUR_FLAG_MISSING(
      QUALITY, "整户无劳动力未标识", "Household without labour not flagged", RecordQuality::noLabourFlag),
  WAGE_IMPLAUSIBLE(QUALITY, "工资性收入异常", "Implausible wage income", RecordQuality::wage);

  private final LeadKind kind;
  private final String chinese;
  private final String english;
  private final Function<Situation, Verdict> rule;

  LeadRule(LeadKind kind, String chinese, String english, Function<Situation, Verdict> rule) {
    this.kind = kind;
    this.chinese = chinese;
    this.english = english;
    this.rule = rule;
  }

  LeadKind kind() {
    return kind;
  }

  String chinese() {
    return chinese;
  }

  String english() {
    return english;
  }

  /** Unsure where a standard is not set for the day; nothing holds of who is no longer there. */
  Verdict judge(Situation situation) {
    if (!situation.isActive()) {
      return Verdict.clear();
    }
    try {
      return rule.apply(situation);
    } catch (Problem e) {
      if (e.code() == StandardProblem.NO_STANDARD_FOR_DATE) {
        return Verdict.cannotTell();
      }
      throw e;
    }
  }
}
