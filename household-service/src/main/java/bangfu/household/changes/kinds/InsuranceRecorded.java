package bangfu.household.changes.kinds;

import bangfu.household.registry.facts.Insurance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a member is insured, year by year. */
@Schema(
    name = "InsuranceRecorded",
    description =
        "How a member is insured in the years named; it replaces what was known of those years.")
public record InsuranceRecorded(
    ChangeKind kind,
    @Nullable LocalDate occurredOn,
    @NotBlank @Size(max = 500) String reason,
    @Size(max = 20) @Nullable List<@NotNull @Valid Evidence> evidence,
    @Schema(description = "The member", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12") @NotNull
        UUID memberId,
    @Schema(description = "Insurances, or why there is none") @NotEmpty @Size(max = 20)
        List<@NotNull Insurance> insurances,
    @Schema(description = "Where it is known from", example = "医保局") @NotBlank @Size(max = 100)
        String source)
    implements Change {

  private static final List<String> KINDS =
      List.of("RESIDENT", "EMPLOYEE", "MAJOR_ILLNESS", "COMMERCIAL", "EXEMPT");

  @Override
  public void check(Findings findings) {
    for (int i = 0; i < insurances.size(); i++) {
      Insurance each = insurances.get(i);
      String at = "/insurances/" + i;
      findings.present(at + "/kind", each.kind());
      findings.oneOf(at + "/kind", KINDS, each.kind());
      findings.oneOf(at + "/exemption", List.of("ARMY", "PRISON", "NEWBORN"), each.exemption());
      boolean exempt = "EXEMPT".equals(each.kind());
      findings.refuseUnless(
          exempt == (each.exemption() != null),
          at + "/exemption",
          exempt ? "REQUIRED" : "MUST_BE_BLANK");
      findings.refuseUnless(
          each.year() >= 2000 && each.year() <= 2100, at + "/year", "OUT_OF_RANGE");
      long same =
          insurances.stream()
              .filter(o -> o.year() == each.year() && String.valueOf(o.kind()).equals(each.kind()))
              .count();
      findings.refuseUnless(same == 1 || each.kind() == null, at + "/kind", "DUPLICATE_FIELD");
    }
  }
}
