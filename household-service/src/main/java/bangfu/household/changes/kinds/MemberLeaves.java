package bangfu.household.changes.kinds;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody leaves: died, married out, moved out, imprisoned, enlisted, settled abroad. */
@Schema(
    name = "MemberLeaves",
    description =
        "Somebody leaves: died, married out, moved out, imprisoned, enlisted, settled abroad. The"
            + " member stays on file with reason and day.")
public record MemberLeaves(
    ChangeKind kind,
    @Nullable LocalDate occurredOn,
    @NotBlank @Size(max = 500) String reason,
    @Size(max = 20) @Nullable List<@NotNull @Valid Evidence> evidence,
    @Schema(description = "Who leaves", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12") @NotNull
        UUID memberId,
    @Schema(
            implementation = Succession.class,
            description = "Needed where the head leaves and others stay",
            nullable = true)
        @Valid
        @Nullable Succession succession)
    implements Change {

  @Override
  public void check(Findings findings) {
    if (succession != null) {
      succession.check("/succession", findings);
    }
  }
}
