package bangfu.household.mine;

import bangfu.household.unmasking.Identifier;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which of one's own values are wanted in full. */
@Schema(
    name = "OwnUnmasking",
    description = "Which values are wanted in full; CITIZEN_ID is one's own and nobody else's.")
record OwnUnmasking(
    @NotEmpty @Schema(description = "Which fields", example = "[\"BANK_ACCOUNT\"]")
        Set<@NotNull Identifier> fields) {}
