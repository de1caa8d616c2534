package bangfu.household.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The end of a binding. */
@Schema(name = "AccountBindingEnding", description = "The end of a binding.")
record BindingEnding(
    @Schema(
            description = "First day on which it no longer holds; today if absent",
            example = "2020-12-31",
            nullable = true)
        @Nullable LocalDate endedOn,
    @NotBlank @Size(max = 200) @Schema(description = "Why", example = "手机遗失") String reason) {}
