package bangfu.household.changes.kinds;

import bangfu.household.codelists.CodeList;
import bangfu.household.registry.facts.HealthRecord;
import bangfu.household.registry.facts.MajorDisease;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is known of a member's health: states, health file and doctor, diseases. */
@Schema(
    name = "HealthRecorded",
    description = "What is known of a member's health; what is absent stays.")
public record HealthRecorded(
    ChangeKind kind,
    @Nullable LocalDate occurredOn,
    @NotBlank @Size(max = 500) String reason,
    @Size(max = 20) @Nullable List<@NotNull @Valid Evidence> evidence,
    @Schema(description = "The member", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12") @NotNull
        UUID memberId,
    @Schema(
            description = "States of health, see code list health",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @Size(max = 3)
        @Nullable List<String> health,
    @Schema(implementation = HealthRecord.class, nullable = true) @Nullable HealthRecord file,
    @Schema(
            description = "Diseases under special treatment",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @Size(max = 10)
        @Nullable List<@NotNull MajorDisease> diseases,
    @Schema(description = "Where it is known from", example = "卫健局") @NotBlank @Size(max = 100)
        String source)
    implements Change {

  private static final String HEALTHY = "01";

  /** Diseases, none where none was named. */
  public List<MajorDisease> known() {
    return diseases == null ? List.of() : diseases;
  }

  @Override
  public void check(Findings findings) {
    findings.codes("/health", CodeList.HEALTH, health);
    findings.refuseUnless(
        health == null || health.size() < 2 || !health.contains(HEALTHY),
        "/health",
        "CONTRADICTORY");
    findings.refuseUnless(
        health != null || file != null || !known().isEmpty(), "/health", "REQUIRED");
    if (file != null) {
      findings.notInFuture("/file/fileOn", file.fileOn());
      findings.notInFuture("/file/contractedOn", file.contractedOn());
    }
    for (int i = 0; i < known().size(); i++) {
      MajorDisease each = known().get(i);
      String at = "/diseases/" + i;
      findings.present(at + "/disease", each.disease());
      findings.code(at + "/disease", CodeList.MAJOR_DISEASE, each.disease());
      findings.present(at + "/diagnosedOn", each.diagnosedOn());
      findings.notInFuture(at + "/diagnosedOn", each.diagnosedOn());
      findings.notBefore(at + "/treatedOn", each.treatedOn(), each.diagnosedOn());
    }
  }
}
