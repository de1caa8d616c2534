package bangfu.household.changes.kinds;

import bangfu.household.registry.HouseholdId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The members of another household come here, and that household ends. */
@Schema(
    name = "HouseholdsMerge",
    description = "All members of another household come here, and that household is REMOVED.")
public record HouseholdsMerge(
    ChangeKind kind,
    @Nullable LocalDate occurredOn,
    @NotBlank @Size(max = 500) String reason,
    @Size(max = 20) @Nullable List<@NotNull @Valid Evidence> evidence,
    @Schema(description = "The household that ends") @NotNull HouseholdId otherHouseholdId,
    @Schema(description = "Each present member of it, and what they are to the head here")
        @NotEmpty
        @Size(max = 50)
        List<@NotNull @Valid MemberRelation> members)
    implements Change {

  @Override
  public void check(Findings findings) {
    MemberRelation.check("/members", members, false, findings);
  }
}
