package bangfu.household.changes.kinds;

import bangfu.household.codelists.CodeList;
import bangfu.household.registry.facts.Employment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Work of a member in a year; declared again for that year and kind it replaces what was known. */
@Schema(
    name = "WorkDeclared",
    description =
        "Work of a member in a year; declared again for that year and kind it replaces what was known.")
public record WorkDeclared(
    ChangeKind kind,
    @Nullable LocalDate occurredOn,
    @NotBlank @Size(max = 500) String reason,
    @Size(max = 20) @Nullable List<@NotNull @Valid Evidence> evidence,
    @Schema(description = "The member", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12") @NotNull
        UUID memberId,
    @NotNull Employment work,
    @Schema(description = "Where it is known from", example = "入户调查") @NotBlank @Size(max = 100)
        String source)
    implements Change {

  @Override
  public void check(Findings findings) {
    findings.present("/work/kind", work.kind());
    findings.oneOf(
        "/work/kind", List.of("MIGRANT", "LOCAL", "WORKSHOP", "PUBLIC_POST"), work.kind());
    findings.present("/work/region", work.region());
    findings.code("/work/region", CodeList.WORK_REGION, work.region());
    findings.refuseUnless(
        work.months() >= 0 && work.months() <= 12, "/work/months", "OUT_OF_RANGE");
    findings.refuseUnless(work.year() >= 2000 && work.year() <= 2100, "/work/year", "OUT_OF_RANGE");
    boolean workshop = "WORKSHOP".equals(work.kind());
    findings.refuseUnless(
        workshop == (work.workshopId() != null),
        "/work/workshopId",
        workshop ? "REQUIRED" : "MUST_BE_BLANK");
  }
}
