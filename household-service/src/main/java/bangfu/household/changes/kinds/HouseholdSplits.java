package bangfu.household.changes.kinds;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Some members leave into a household of their own. */
@Schema(
    name = "HouseholdSplits",
    description =
        "Some members leave into a household of their own, with a number of its own. It has the"
            + " kind, attribute, causes, status and helpers of the old one from that day on.")
public record HouseholdSplits(
    ChangeKind kind,
    @Nullable LocalDate occurredOn,
    @NotBlank @Size(max = 500) String reason,
    @Size(max = 20) @Nullable List<@NotNull @Valid Evidence> evidence,
    @Schema(description = "Who leaves, and what they are to their new head; one of them is 02")
        @NotEmpty
        @Size(max = 50)
        List<@NotNull @Valid MemberRelation> members,
    @Schema(
            implementation = Succession.class,
            description = "Needed where the old head is among those who leave",
            nullable = true)
        @Valid
        @Nullable Succession succession,
    @Schema(
            description = "Village group of the new household; the old one's if absent",
            nullable = true)
        @Size(max = 20)
        @Nullable String group,
    @Schema(
            description = "Address of the new household; the old one's if absent",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        @Size(max = 200)
        @Nullable String address)
    implements Change {

  @Override
  public void check(Findings findings) {
    MemberRelation.check("/members", members, true, findings);
    if (succession != null) {
      succession.check("/succession", findings);
    }
  }
}
