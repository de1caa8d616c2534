package bangfu.subsidy.determination;

import bangfu.commons.value.SchoolTerm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A determination to be made. */
@Schema(description = "A determination to be made")
record NewRun(
    @NotBlank @Schema(description = "Programme", example = "EDU_LIVING") String programme,
    @NotNull @Schema(description = "Term", example = "2020-SPRING") SchoolTerm term) {}
