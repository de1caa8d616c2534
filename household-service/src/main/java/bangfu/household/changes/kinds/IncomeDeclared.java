package bangfu.household.changes.kinds;

import bangfu.commons.value.Money;
import bangfu.household.codelists.CodeList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Income 家庭纯收入 of one period; declared again it replaces what was declared before. */
@Schema(
    name = "IncomeDeclared",
    description = "Income of one period; declared again it replaces what was declared before.")
public record IncomeDeclared(
    ChangeKind kind,
    @Nullable LocalDate occurredOn,
    @NotBlank @Size(max = 500) String reason,
    @Size(max = 20) @Nullable List<@NotNull @Valid Evidence> evidence,
    @NotNull PeriodKind periodKind,
    @Schema(
            description = "First day: 1 October of a YEAR, the first of a month where ROLLING",
            example = "2019-10-01")
        @NotNull
        LocalDate from,
    @Schema(description = "First day after it, twelve months later", example = "2020-10-01")
        @NotNull
        LocalDate to,
    @Schema(
            description = "Wages",
            example = "18000.00",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @NotNull
        Money wage,
    @Schema(
            description = "From production and trade",
            example = "9500.00",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @NotNull
        Money business,
    @Schema(
            description = "From property",
            example = "600.00",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @NotNull
        Money property,
    @Schema(
            description = "Transfers by item, see code list transfer-item; yuan",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @Nullable Map<String, Money> transfers,
    @Schema(
            description = "Cost of production and trade",
            example = "3300.00",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @NotNull
        Money cost,
    @Schema(
            implementation = Money.class,
            description = "Insurance payouts, for monitoring; none if absent",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @Nullable Money payout,
    @Schema(
            implementation = Money.class,
            description = "Compliant self-paid medical expenses, for monitoring; none if absent",
            nullable = true,
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        @Nullable Money selfPay,
    @Schema(
            description = "Members the income is divided by; those of the last day if absent",
            example = "4",
            nullable = true)
        @Min(1)
        @Max(50)
        @Nullable Integer familySize,
    @Schema(description = "Where it is known from", example = "入户调查") @NotBlank @Size(max = 100)
        String source)
    implements Change {

  /** Which twelve months. */
  @Schema(
      name = "IncomePeriodKind",
      description = "YEAR (1 October to 30 September) or ROLLING (twelve months of a monitoring).")
  public enum PeriodKind {
    YEAR,
    ROLLING
  }

  /** Transfers by item, none where none was named. */
  public Map<String, Money> byItem() {
    return transfers == null ? Map.of() : transfers;
  }

  @Override
  public void check(Findings findings) {
    boolean begins = periodKind == PeriodKind.ROLLING || from.getMonthValue() == 10;
    findings.refuseUnless(begins && from.getDayOfMonth() == 1, "/from", "OUT_OF_RANGE");
    findings.notInFuture("/from", from);
    boolean nextYear = to.getYear() == from.getYear() + 1;
    findings.refuseUnless(
        nextYear && to.getMonth() == from.getMonth() && to.getDayOfMonth() == 1,
        "/to",
        "OUT_OF_RANGE");
    findings.notNegative("/wage", wage);
    findings.notNegative("/business", business);
    findings.notNegative("/property", property);
    findings.notNegative("/cost", cost);
    findings.notNegative("/payout", payout);
    findings.notNegative("/selfPay", selfPay);
    byItem()
        .forEach(
            (item, amount) -> {
              findings.code("/transfers/" + item, CodeList.TRANSFER_ITEM, item);
              findings.present("/transfers/" + item, amount);
              findings.notNegative("/transfers/" + item, amount);
            });
  }
}
