package bangfu.household.changes.kinds;

import bangfu.commons.value.DivisionCode;
import bangfu.household.registry.Field;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A household comes on file: as a candidate, or as one that is not registered as poor. */
@Schema(
    name = "HouseholdRegistered",
    description =
        "A household comes on file, as a candidate or as one that is not registered as poor (四类人员,"
            + " 边缘户). Its number is given by the system.")
public record HouseholdRegistered(
    ChangeKind kind,
    @Nullable LocalDate occurredOn,
    @NotBlank @Size(max = 500) String reason,
    @Size(max = 20) @Nullable List<@NotNull @Valid Evidence> evidence,
    @Schema(description = "Village it lives in", example = "430511203201") @NotNull
        DivisionCode villageCode,
    @NotNull Standing standing,
    @Schema(implementation = HouseholdFields.class, nullable = true)
        @Nullable HouseholdFields household,
    @Schema(description = "Who lives there; exactly one head (02)") @NotEmpty @Size(max = 50)
        List<@NotNull @Valid NewMember> members)
    implements Change {

  /** As what a household comes on file. */
  @Schema(
      name = "Standing",
      description = "CANDIDATE 申请中, which needs a main cause, or NON_REGISTERED 非建档户.")
  public enum Standing {
    CANDIDATE,
    NON_REGISTERED
  }

  public HouseholdRegistered {
    kind = kind == null ? ChangeKind.HOUSEHOLD_REGISTERED : kind;
  }

  /** Fields of the household, none where none was named. */
  public Map<String, com.fasterxml.jackson.databind.JsonNode> fields() {
    return household == null ? Map.of() : household.values();
  }

  /** The main cause of a candidate; checked to be there. */
  public String mainCause() {
    return java.util.Objects.requireNonNull(fields().get("mainCause")).asText();
  }

  @Override
  public void check(Findings findings) {
    findings.refuseUnless(kind == ChangeKind.HOUSEHOLD_REGISTERED, "/kind", "UNKNOWN_CODE");
    findings.refuseUnless(
        villageCode.level() == DivisionCode.Level.VILLAGE, "/villageCode", "DIVISION_CODE_FORMAT");
    findings.fields("/household", Field.HOUSEHOLD, fields());
    boolean cause = fields().containsKey("mainCause") && !fields().get("mainCause").isNull();
    findings.refuseUnless(
        cause == (standing == Standing.CANDIDATE),
        "/household/mainCause",
        cause ? "MUST_BE_BLANK" : "REQUIRED");
    checkMembers(findings);
  }

  private void checkMembers(Findings findings) {
    for (int i = 0; i < members.size(); i++) {
      NewMember member = members.get(i);
      String at = "/members/" + i;
      member.check(at, findings);
      long same = members.stream().filter(m -> m.citizenId().equals(member.citizenId())).count();
      findings.refuseUnless(same == 1, at + "/citizenId", "DUPLICATE_FIELD");
      findings.notBefore("/occurredOn", occurredOn, member.citizenId().birthDate());
    }
    findings.refuseUnless(
        members.stream().filter(NewMember::heads).count() == 1, "/members", "ONE_HEAD_NEEDED");
  }
}
