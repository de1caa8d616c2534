package bangfu.inspection.issue;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Roles;
import bangfu.commons.caller.Scope;
import bangfu.commons.value.StaffNo;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which issues a caller may read.
 *
 * @param onlyDraftedBy of an inspector, his own findings only; null for all in the scope
 */
record IssueReader(Scope scope, @Nullable String onlyDraftedBy) {
  private static final Set<String> READ_ALL =
      Set.of(
          Roles.VILLAGE,
          Roles.TEAM,
          Roles.TOWN,
          Roles.OFFICE,
          Roles.DEPT,
          Roles.LEADER,
          Roles.DISCIPLINE,
          Roles.AUDIT);

  static IssueReader of(Caller caller) {
    boolean all = caller.roles().stream().anyMatch(READ_ALL::contains);
    String own = caller.staffNo().map(StaffNo::value).orElse("");
    return new IssueReader(caller.scope(), all ? null : own);
  }
}
