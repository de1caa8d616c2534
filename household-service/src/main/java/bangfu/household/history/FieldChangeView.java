package bangfu.household.history;

import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One field that a change changed. */
@Schema(name = "FieldChange", description = "One field that a change changed.")
record FieldChangeView(
    @Schema(
            description =
                "JSON pointer into the household; things in lists are named by their id or by what"
                    + " is theirs alone: `/members/01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b12/leftOn`,"
                    + " `/incomes/YEAR,2019-10-01`; empty for the whole of the first version",
            example = "/group")
        String pointer,
    @Schema(
            description = "Before; null where it was not there; identifiers masked",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @Nullable Object before,
    @Schema(
            description = "After; null where it is not there any more; identifiers masked",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @Nullable Object after) {}
