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

/** Something was done about a risk 帮扶措施. */
@Schema(name = "MeasureTaken", description = "Something was done about a risk.")
public record MeasureTaken(
    ChangeKind kind,
    @Nullable LocalDate occurredOn,
    @NotBlank @Size(max = 500) String reason,
    @Size(max = 20) @Nullable List<@NotNull @Valid Evidence> evidence,
    @Schema(description = "Risk it answers, see code list monitoring-risk", example = "02") @NotNull
        String risk,
    @Schema(description = "What was done", example = "临时救助") @NotBlank @Size(max = 500)
        String description,
    @Schema(description = "First day", example = "2020-07-01") @NotNull LocalDate takenOn,
    @Schema(description = "Last day", example = "2020-12-31", nullable = true)
        @Nullable LocalDate finishedOn)
    implements Change {

  @Override
  public void check(Findings findings) {
    findings.code("/risk", CodeList.MONITORING_RISK, risk);
    findings.notInFuture("/takenOn", takenOn);
    findings.notBefore("/finishedOn", finishedOn, takenOn);
  }
}
