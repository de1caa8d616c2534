package bangfu.household.lifecycle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a procedure is for. */
@Schema(
    description =
        "IDENTIFICATION 识别, EXIT 退出, RETURN 返贫, MONITORING 监测, ELIMINATION 风险消除, REMOVAL 清退; VILLAGE_EXIT 贫困村退出 is of a village, the others of a household. Open list.")
enum ProcedureKind {
  IDENTIFICATION,
  EXIT,
  RETURN,
  MONITORING,
  ELIMINATION,
  REMOVAL,
  VILLAGE_EXIT
}
