package bangfu.household.people;

import bangfu.commons.value.CitizenId;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is looked for. */
@Schema(name = "PersonSearch", description = "Who is looked for.")
record PersonSearch(
    @NotNull
        @Schema(
            description = "Citizen id in full",
            example = "430500195608200028",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        CitizenId citizenId) {}
