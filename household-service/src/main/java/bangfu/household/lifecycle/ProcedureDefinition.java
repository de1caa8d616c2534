package bangfu.household.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A procedure as it is valid for a time. */
@Schema(name = "ProcedureDefinition", description = "A procedure as it is valid for a time.")
record ProcedureDefinition(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b52") UUID id,
    ProcedureKind kind,
    @Schema(
            description = "R1 脱贫攻坚 2014–2020, R2 过渡期 2021–2025, R3 常态化帮扶 from 2026 (no rules yet)",
            example = "R1")
        String regime,
    @Schema(description = "First day", example = "2014-01-01") LocalDate validFrom,
    @Schema(description = "First day after it", example = "2021-01-01", nullable = true)
        @Nullable LocalDate validTo,
    @Schema(description = "Kinds of monitoring that it may lead to") List<MonitorKind> monitorKinds,
    @Schema(
            description = "Months that a risk must have been watched before it is eliminated",
            example = "6",
            nullable = true)
        @Nullable Integer stableMonths,
    @Schema(description = "Working days that an objection stops the clock at most", example = "10")
        int objectionPauseWorkingDays,
    @Schema(description = "Which values nobody has confirmed yet", example = "[\"quorum\"]")
        List<String> assumed,
    @Schema(description = "Where it comes from", example = "国开办发〔2014〕24号") String source,
    @Schema(description = "The steps in their order") List<ProcedureStep> steps) {

  boolean isValidOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
  }
}
