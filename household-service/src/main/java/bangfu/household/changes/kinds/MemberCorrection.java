package bangfu.household.changes.kinds;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Fields of one member to correct. */
@Schema(name = "MemberCorrection", description = "Fields of one member to correct.")
public record MemberCorrection(
    @Schema(description = "The member", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12") @NotNull
        UUID memberId,
    @NotNull MemberFields fields) {}
