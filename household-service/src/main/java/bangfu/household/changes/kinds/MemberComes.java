package bangfu.household.changes.kinds;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody comes: born, married in, moved in, adopted. */
@Schema(name = "MemberComes", description = "Somebody comes: born, married in, moved in, adopted.")
public record MemberComes(
    ChangeKind kind,
    @Nullable LocalDate occurredOn,
    @NotBlank @Size(max = 500) String reason,
    @Size(max = 20) @Nullable List<@NotNull @Valid Evidence> evidence,
    @NotNull @Valid NewMember member)
    implements Change {

  @Override
  public void check(Findings findings) {
    member.check("/member", findings);
    findings.relation("/member/relation", member.relation());
    if (kind == ChangeKind.MEMBER_BORN) {
      findings.refuseUnless(
          member.citizenId().birthDate().equals(occurredOn), "/occurredOn", "NOT_THE_BIRTH_DATE");
    } else {
      findings.notBefore("/occurredOn", occurredOn, member.citizenId().birthDate());
    }
  }
}
