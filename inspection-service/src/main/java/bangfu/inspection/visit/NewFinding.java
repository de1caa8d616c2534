package bangfu.inspection.visit;

import bangfu.inspection.issue.Category;
import bangfu.inspection.issue.Demand;
import bangfu.inspection.issue.Evidence;
import bangfu.inspection.issue.Severity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that was found. */
@Schema(description = "Something that was found on a visit")
record NewFinding(
    @NotNull @Schema(description = "Category") Category category,
    @NotNull @Schema(description = "Severity") Severity severity,
    @NotBlank
        @Size(max = 1000)
        @Schema(
            description = "What is wrong",
            example = "2020年春季学期生活补助重复申报",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        String description,
    @Schema(description = "Person of the household, if it concerns one", nullable = true)
        @Nullable UUID personId,
    @Valid @Schema(description = "What is asked of those who pay; with a person", nullable = true)
        @Nullable Demand demand,
    @Size(max = 20) @Schema(description = "Photos and documents", nullable = true)
        @Nullable List<@Valid @NotNull Evidence> evidence) {}
