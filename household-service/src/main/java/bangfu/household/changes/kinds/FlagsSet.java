package bangfu.household.changes.kinds;

import bangfu.household.codelists.CodeList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The flags of the household, all of them. */
@Schema(name = "FlagsSet", description = "The flags of the household from now on, all of them.")
public record FlagsSet(
    ChangeKind kind,
    @Nullable LocalDate occurredOn,
    @NotBlank @Size(max = 500) String reason,
    @Size(max = 20) @Nullable List<@NotNull @Valid Evidence> evidence,
    @Schema(description = "Flags, see code list household-flag", example = "[\"PARTY\"]")
        @NotNull
        @Size(max = 20)
        List<String> flags)
    implements Change {

  @Override
  public void check(Findings findings) {
    findings.codes("/flags", CodeList.HOUSEHOLD_FLAG, flags);
  }
}
