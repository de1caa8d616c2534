package bangfu.household.changes.kinds;

import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member is to a new head. */
@Schema(name = "MemberRelation", description = "What a member is to the head from now on.")
public record MemberRelation(
    @Schema(description = "The member", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12") @NotNull
        UUID memberId,
    @Schema(description = "Relation to the head, see code list relation", example = "10") @NotNull
        String relation) {

  static void check(String at, List<MemberRelation> relations, boolean headAmongThem, Findings f) {
    Set<UUID> seen = new HashSet<>();
    int heads = 0;
    for (int i = 0; i < relations.size(); i++) {
      MemberRelation each = relations.get(i);
      boolean heads02 = headAmongThem && NewMember.HEAD.equals(each.relation());
      heads += heads02 ? 1 : 0;
      if (!heads02) {
        f.relation(at + "/" + i + "/relation", each.relation());
      }
      f.refuseUnless(seen.add(each.memberId()), at + "/" + i + "/memberId", "DUPLICATE_FIELD");
    }
    f.refuseUnless(!headAmongThem || heads == 1, at, "ONE_HEAD_NEEDED");
  }
}
