package bangfu.household.changes.kinds;

import bangfu.household.registry.Field;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Named fields were wrong. */
@Schema(
    name = "Correction",
    description =
        "Named fields of the household or of members were wrong. Name and citizen id of a member are"
            + " decided by the district, everything else by the township.")
public record Correction(
    ChangeKind kind,
    @Nullable LocalDate occurredOn,
    @NotBlank @Size(max = 500) String reason,
    @Size(max = 20) @Nullable List<@NotNull @Valid Evidence> evidence,
    @Schema(implementation = HouseholdFields.class, nullable = true)
        @Nullable HouseholdFields household,
    @Schema(description = "Fields of members to correct", nullable = true) @Size(max = 50)
        @Nullable List<@NotNull @Valid MemberCorrection> members)
    implements Change {

  /** Members to correct, none where none was named. */
  public List<MemberCorrection> ofMembers() {
    return members == null ? List.of() : members;
  }

  @Override
  public Decider decider() {
    boolean identity =
        ofMembers().stream()
            .flatMap(member -> member.fields().values().keySet().stream())
            .map(Field.MEMBER::get)
            .filter(Objects::nonNull)
            .anyMatch(Field::identifies);
    return identity ? Decider.DISTRICT : Decider.TOWNSHIP;
  }

  @Override
  public void check(Findings findings) {
    if (household != null) {
      findings.fields("/household", Field.HOUSEHOLD, household.values());
    }
    for (int i = 0; i < ofMembers().size(); i++) {
      MemberFields fields = ofMembers().get(i).fields();
      String at = "/members/" + i + "/fields";
      findings.fields(at, Field.MEMBER, fields.values());
      var relation = fields.values().get("relation");
      if (relation != null && relation.isTextual()) {
        findings.relation(at + "/relation", relation.asText());
      }
    }
    boolean nothing =
        (household == null || household.values().isEmpty())
            && ofMembers().stream().allMatch(member -> member.fields().values().isEmpty());
    findings.refuseUnless(!nothing, "/household", "REQUIRED");
  }
}
