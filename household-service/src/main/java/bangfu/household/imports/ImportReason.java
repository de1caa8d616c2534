package bangfu.household.imports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an import is refused or taken back. */
@Schema(name = "ImportReason", description = "Why an import is refused or taken back.")
record ImportReason(
    @NotBlank
        @Size(max = 500)
        @Schema(description = "In words, without personal data", example = "名单有误", maxLength = 500)
        String reason) {}
