package bangfu.household.registry;

import bangfu.commons.value.SchoolTerm;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A term at a school. */
@Schema(name = "Enrolment", description = "A term at a school.")
public record EnrolmentView(
    SchoolTerm term,
    @Schema(description = "Stage 在校生状况, see code list school-stage", example = "03") String stage,
    @Schema(
            description = "School",
            example = "示例第1小学",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        String school,
    @Schema(description = "Whether the pupil boards", example = "false") boolean boarding,
    @Schema(
            description = "SCHOOL, INCLUSIVE (随班就读), SPECIAL_SCHOOL or HOME_TEACHING (送教上门)",
            example = "SCHOOL",
            nullable = true)
        @Nullable String mode) {}
