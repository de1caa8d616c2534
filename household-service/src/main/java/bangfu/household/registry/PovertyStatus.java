package bangfu.household.registry;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Status of a registered household. */
@Schema(
    description =
        "CANDIDATE 申请中, NOT_EXITED 未脱贫, PRE_EXIT 预脱贫, EXITED 已脱贫, RETURNED 返贫, REJECTED 未通过,"
            + " REMOVED 清退. Open list.")
public enum PovertyStatus {
  CANDIDATE,
  NOT_EXITED,
  PRE_EXIT,
  EXITED,
  RETURNED,
  REJECTED,
  REMOVED
}
