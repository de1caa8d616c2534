package bangfu.household.accounts;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A login to be bound to a member. */
@Schema(name = "NewAccountBinding", description = "A login to be bound to a member.")
record NewBinding(
    @NotNull @Schema(description = "Who it is", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12")
        UUID memberId,
    @NotNull AccountSubject subject,
    @NotNull DocumentSeen documentSeen,
    @Schema(
            description = "When the person came with the document; today if absent",
            example = "2020-09-30",
            nullable = true)
        @Nullable LocalDate boundOn) {}
