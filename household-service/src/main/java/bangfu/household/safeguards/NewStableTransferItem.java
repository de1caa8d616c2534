package bangfu.household.safeguards;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A transfer that is to count towards a stable income. */
@Schema(
    name = "NewStableTransferItem",
    description = "A transfer that is to count towards a stable income.")
record NewStableTransferItem(
    @NotBlank @Schema(description = "Item, see code list transfer-item", example = "04")
        String item,
    @NotNull @Schema(description = "First day it counts", example = "2027-01-01")
        LocalDate validFrom,
    @Schema(
            description = "First day it no longer counts; open if absent",
            example = "2028-01-01",
            nullable = true)
        @Nullable LocalDate validTo,
    @NotBlank @Size(max = 500) @Schema(description = "Who says so", example = "湘农联〔2027〕1号")
        String source) {}
