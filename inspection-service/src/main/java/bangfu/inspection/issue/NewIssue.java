package bangfu.inspection.issue;

import bangfu.commons.value.DivisionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An issue that was not found on a visit of ours. */
@Schema(description = "An issue that was handed down, found by a township or reported")
record NewIssue(
    @NotNull @Schema(description = "Whose finding it is") Source source,
    @Size(max = 100)
        @Schema(description = "The paper it came with", example = "湘扶督〔2020〕5号", nullable = true)
        @Nullable String sourceDocument,
    @Schema(
            description = "Day it was handed down; today where absent",
            example = "2020-05-06",
            nullable = true)
        @Nullable LocalDate reportedOn,
    @NotNull @Schema(description = "Village") DivisionCode villageCode,
    @Schema(description = "Category; needed at the latest by the registration", nullable = true)
        @Nullable Category category,
    @Schema(description = "Severity; needed at the latest by the registration", nullable = true)
        @Nullable Severity severity,
    @NotBlank
        @Size(max = 1000)
        @Schema(
            description = "What is wrong",
            example = "村级道路损毁未修复",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        String description,
    @Schema(description = "Household in the registry, if it concerns one", nullable = true)
        @Nullable UUID householdId,
    @Schema(description = "Person of that household, if it concerns one", nullable = true)
        @Nullable UUID personId,
    @Valid @Schema(description = "What is asked of those who pay", nullable = true)
        @Nullable Demand demand,
    @Size(max = 20) @Schema(description = "Photos and documents", nullable = true)
        @Nullable List<@Valid @NotNull Evidence> evidence) {

  Draft draft(LocalDate on) {
    return new Draft(
        source,
        villageCode,
        category,
        severity,
        description,
        on,
        sourceDocument,
        householdId,
        personId,
        null,
        demand,
        evidence == null ? List.of() : evidence);
  }
}
