package bangfu.household.standards;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of an open setting. */
@Schema(name = "SettingEnding", description = "The end of an open setting, and why.")
public record SettingEnding(
    @NotNull
        @Schema(
            description = "First day it no longer holds for; may lie ahead",
            example = "2028-01-01")
        LocalDate endedOn,
    @NotBlank @Size(max = 500) @Schema(description = "Why", example = "湘农联〔2027〕9号调整")
        String reason) {}
