package bangfu.household.changes.kinds;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is head from now on, and what the others are to that member. */
@Schema(
    name = "Succession",
    description = "Who is head from now on, and what each other member is to the new head.")
public record Succession(
    @Schema(description = "The new head", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12") @NotNull
        UUID headMemberId,
    @Schema(description = "Each other present member") @NotNull @Size(max = 50)
        List<@NotNull @Valid MemberRelation> relations) {

  void check(String at, Findings findings) {
    MemberRelation.check(at + "/relations", relations, false, findings);
    findings.refuseUnless(
        relations.stream().noneMatch(each -> headMemberId.equals(each.memberId())),
        at + "/headMemberId",
        "DUPLICATE_FIELD");
  }
}
