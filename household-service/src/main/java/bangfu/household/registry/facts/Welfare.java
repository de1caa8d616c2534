package bangfu.household.registry.facts;

import bangfu.commons.value.Money;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Standing support of a member by civil affairs. */
@Schema(name = "Welfare", description = "Standing support of a member by civil affairs.")
public record Welfare(
    @Schema(
            description = "DIBAO, TEKUN or ORPHAN",
            example = "DIBAO",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        String benefit,
    @Schema(
            description = "Class, such as 兜底一类",
            example = "1",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @JsonProperty("class")
        @Nullable String supportClass,
    @Schema(
            description = "Amount a month",
            example = "340.00",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @Nullable Money monthly,
    @Schema(description = "First day", example = "2019-01-01") LocalDate from,
    @Schema(description = "First day after it; null while it lasts", nullable = true)
        @Nullable LocalDate to) {}
