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

/** Somebody who left this household for prison is released and comes back, as a new membership. */
@Schema(
    name = "MemberReturns",
    description = "Somebody who was imprisoned is released and comes back, as a new membership.")
public record MemberReturns(
    ChangeKind kind,
    @Nullable LocalDate occurredOn,
    @NotBlank @Size(max = 500) String reason,
    @Size(max = 20) @Nullable List<@NotNull @Valid Evidence> evidence,
    @Schema(description = "The membership that ended") @NotNull UUID memberId,
    @Schema(description = "Relation to the head now, see code list relation", example = "20")
        @NotNull
        String relation)
    implements Change {

  @Override
  public void check(Findings findings) {
    findings.relation("/relation", relation);
  }
}
