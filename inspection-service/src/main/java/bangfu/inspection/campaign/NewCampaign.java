package bangfu.inspection.campaign;

import bangfu.commons.value.DivisionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign to be started. */
@Schema(description = "A campaign to be started")
record NewCampaign(
    @NotBlank
        @Size(max = 100)
        @Schema(description = "Name, unique in the division", example = "2020年脱贫质量“回头看”")
        String name,
    @NotNull @Schema(description = "First day", example = "2020-04-01") LocalDate from,
    @NotNull @Schema(description = "Last day", example = "2020-09-30") LocalDate to,
    @NotNull @Schema(description = "Where: a district, township or village") DivisionCode division,
    @NotBlank @Size(max = 30) @Schema(description = "Version of the checklist", example = "2020-1")
        String checklistVersion,
    @NotEmpty @Size(max = 100) @Schema(description = "What each visit asks")
        List<@Valid @NotNull ChecklistItem> checklist) {}
