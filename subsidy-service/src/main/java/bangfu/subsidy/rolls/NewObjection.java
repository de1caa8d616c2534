package bangfu.subsidy.rolls;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody objects to a line. */
@Schema(description = "An objection to one line of a roll")
record NewObjection(
    @NotNull @Schema(description = "The line", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b31")
        UUID lineId,
    @Schema(
            description = "The day it was raised; today where absent",
            example = "2020-06-03",
            nullable = true)
        @Nullable LocalDate raisedOn,
    @NotBlank
        @Size(max = 1000)
        @Schema(
            description = "What is objected, in words",
            example = "该学生已转学",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        String text) {}
