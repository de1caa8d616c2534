package bangfu.household.registry.facts;

import bangfu.commons.value.SchoolTerm;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A term in which a member of school age was not at school. */
@Schema(
    name = "SchoolAbsence",
    description = "A term in which a member of school age was not at school.")
public record Absence(
    @Schema(description = "Term", example = "2020-SPRING") SchoolTerm term,
    @Schema(
            description = "Why, see code list school-absence",
            example = "01",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        String reason,
    @Schema(
            description = "Certified unfit for school",
            example = "false",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        boolean medicallyUnfit) {}
