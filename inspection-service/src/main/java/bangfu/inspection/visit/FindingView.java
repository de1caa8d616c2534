package bangfu.inspection.visit;

import bangfu.inspection.issue.Category;
import bangfu.inspection.issue.Severity;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A finding as shown. */
@Schema(description = "Something that was found on a visit, and the issue that it opened")
record FindingView(
    @Schema(description = "Id") UUID id,
    @Schema(description = "Id of the visit") UUID visitId,
    @Schema(description = "Id of the issue that it opened") UUID issueId,
    @Schema(description = "Number of the issue", example = "LZ-2020-D-00001") String issueNo,
    @Schema(description = "Category as found") Category category,
    @Schema(description = "Severity as found") Severity severity,
    @Schema(
            description = "What is wrong",
            example = "2020年春季学期生活补助重复申报",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        String description,
    @Schema(
            description = "Person, if it concerns one",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        @Nullable UUID personId,
    @Schema(
            description = "Programme whose payments it asks to suspend",
            example = "EDU_LIVING",
            nullable = true)
        @Nullable String demandedProgramme) {}
