package bangfu.household.changes.kinds;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Another member becomes head. */
@Schema(name = "HeadChanges", description = "Another member becomes head; the old head stays.")
public record HeadChanges(
    ChangeKind kind,
    @Nullable LocalDate occurredOn,
    @NotBlank @Size(max = 500) String reason,
    @Size(max = 20) @Nullable List<@NotNull @Valid Evidence> evidence,
    @NotNull @Valid Succession succession)
    implements Change {

  @Override
  public void check(Findings findings) {
    succession.check("/succession", findings);
  }
}
