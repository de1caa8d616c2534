package bangfu.household.changes.kinds;

import bangfu.commons.value.SchoolTerm;
import bangfu.household.codelists.CodeList;
import bangfu.household.registry.EnrolmentView;
import bangfu.household.registry.facts.Absence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A member was at school in a term, or was not. */
@Schema(
    name = "SchoolingReported",
    description =
        "A member was at school in a term, or was not: one of the two. It replaces what was known of that term.")
public record SchoolingReported(
    ChangeKind kind,
    @Nullable LocalDate occurredOn,
    @NotBlank @Size(max = 500) String reason,
    @Size(max = 20) @Nullable List<@NotNull @Valid Evidence> evidence,
    @Schema(description = "The member", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12") @NotNull
        UUID memberId,
    @Schema(implementation = EnrolmentView.class, nullable = true)
        @Nullable EnrolmentView enrolment,
    @Schema(implementation = Absence.class, nullable = true) @Nullable Absence absence,
    @Schema(description = "Where it is known from", example = "教育局") @NotBlank @Size(max = 100)
        String source)
    implements Change {

  private static final List<String> MODES =
      List.of("SCHOOL", "INCLUSIVE", "SPECIAL_SCHOOL", "HOME_TEACHING");

  /** The term that it is about. */
  public SchoolTerm term() {
    return enrolment != null ? enrolment.term() : java.util.Objects.requireNonNull(absence).term();
  }

  @Override
  public void check(Findings findings) {
    findings.refuseUnless((enrolment == null) != (absence == null), "/enrolment", "ONE_OF_TWO");
    if (enrolment != null) {
      findings.present("/enrolment/term", enrolment.term());
      findings.present("/enrolment/stage", enrolment.stage());
      findings.code("/enrolment/stage", CodeList.SCHOOL_STAGE, enrolment.stage());
      findings.refuseUnless(
          enrolment.school() != null && !enrolment.school().isBlank(),
          "/enrolment/school",
          "REQUIRED");
      findings.refuseUnless(
          enrolment.school() == null || enrolment.school().length() <= 60,
          "/enrolment/school",
          "TOO_LONG");
      findings.oneOf("/enrolment/mode", MODES, enrolment.mode());
    }
    if (absence != null) {
      findings.present("/absence/term", absence.term());
      findings.present("/absence/reason", absence.reason());
      findings.code("/absence/reason", CodeList.SCHOOL_ABSENCE, absence.reason());
    }
  }
}
