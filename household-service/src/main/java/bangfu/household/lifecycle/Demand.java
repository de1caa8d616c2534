package bangfu.household.lifecycle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a step demands. */
@Schema(
    description =
        "SIGNATURE 签字, MINUTES 会议记录, COMPARISON 信息比对, VOTE 票决, HOME_CHECK 入户核实, NOTICE 公示, APPROVAL 审批. Open list.")
enum Demand {
  SIGNATURE,
  MINUTES,
  COMPARISON,
  VOTE,
  HOME_CHECK,
  NOTICE,
  APPROVAL
}
