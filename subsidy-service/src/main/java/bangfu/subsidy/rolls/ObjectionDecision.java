package bangfu.subsidy.rolls;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the township decides on an objection. */
@Schema(description = "What the township decides on an objection")
record ObjectionDecision(
    @NotNull
        @Schema(description = "true: the line is stopped; false: it is released", example = "true")
        Boolean upheld,
    @Schema(
            description = "The day of the decision; today where absent",
            example = "2020-06-05",
            nullable = true)
        @Nullable LocalDate decidedOn,
    @NotBlank @Size(max = 1000) @Schema(description = "Why", example = "学籍系统显示2020年1月已转出")
        String reason) {}
