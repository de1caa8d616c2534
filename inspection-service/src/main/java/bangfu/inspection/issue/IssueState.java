package bangfu.inspection.issue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The states of an issue (domain.md §4). */
@Schema(
    description =
        "草稿 DRAFT, 已登记 REGISTERED, 作废 VOID, 已交办 ASSIGNED, 整改中 RECTIFYING, 申请销号 SUBMITTED, 乡镇验收"
            + " TOWN_PASSED, 已销号 CLOSED, 重新打开 REOPENED")
public enum IssueState {
  DRAFT,
  REGISTERED,
  VOID,
  ASSIGNED,
  RECTIFYING,
  SUBMITTED,
  TOWN_PASSED,
  CLOSED,
  REOPENED
}
