package bangfu.household.registry.facts;

import bangfu.commons.value.Money;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Income of a household in one period; net income is wage, business, property and transfers less
 * cost.
 */
@Schema(
    name = "Income",
    description =
        "Income of a household in one period; net income is wage, business, property and transfers less cost.")
public record Income(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b13") UUID id,
    @Schema(
            description = "YEAR (1 October to 30 September) or ROLLING (twelve months)",
            example = "YEAR")
        String periodKind,
    @Schema(description = "First day of the period", example = "2019-10-01") LocalDate from,
    @Schema(description = "First day after the period", example = "2020-10-01") LocalDate to,
    @Schema(
            description = "Wages",
            example = "18000.00",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        Money wage,
    @Schema(
            description = "From production and trade",
            example = "9500.00",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        Money business,
    @Schema(
            description = "From property",
            example = "600.00",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        Money property,
    @Schema(
            description = "Transfers by item, see code list transfer-item; yuan",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        Map<String, Money> transfers,
    @Schema(
            description = "Cost of production and trade",
            example = "3300.00",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        Money cost,
    @Schema(
            description = "Insurance payouts, for monitoring",
            example = "0.00",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        Money payout,
    @Schema(
            description = "Compliant self-paid medical expenses, for monitoring",
            example = "0.00",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        Money selfPay,
    @Schema(description = "Members the income is divided by", example = "4") int familySize,
    @Schema(description = "Day it was declared", example = "2020-10-15") LocalDate declaredOn,
    @Schema(description = "Where it is known from", example = "入户调查") String source) {}
