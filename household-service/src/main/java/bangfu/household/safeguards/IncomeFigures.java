package bangfu.household.safeguards;

import bangfu.commons.value.Money;
import bangfu.household.registry.facts.Income;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What follows from a declared income (domain.md §2.9); for a person to the fen, HALF_UP.
 *
 * @param net 纯收入: wage, business, property and transfers less cost
 * @param monitoringReference (net + payouts − compliant self-pay) for a person
 * @param stable net without the transfers that do not last
 */
@Schema(
    name = "IncomeFigures",
    description = "What follows from a declared income; for a person to the fen, HALF_UP.")
public record IncomeFigures(
    @Schema(
            description = "Net income 纯收入",
            example = "29000.00",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        Money net,
    @Schema(
            description = "Net income for a person",
            example = "7250.00",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        Money perCapita,
    @Schema(
            description = "Reference of monitoring: (net + payouts − self-pay) for a person",
            example = "4125.00",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        Money monitoringReference,
    @Schema(
            description = "Net income without transfers that do not last",
            example = "27250.00",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        Money stable,
    @Schema(
            description = "Stable income for a person; what an exit is judged by",
            example = "6812.50",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        Money stablePerCapita,
    @Schema(
            description = "Declared transfers left out of it, see code list transfer-item",
            extensions = @Extension(name = "x-data-classification", value = "SENSITIVE"))
        List<String> notStable) {

  /** The figures of an income, with the transfers that count as stable. */
  public static IncomeFigures of(Income income, Set<String> stableItems) {
    Money net =
        income
            .wage()
            .plus(income.business())
            .plus(income.property())
            .plus(Money.sum(income.transfers().values().stream()))
            .minus(income.cost());
    List<Map.Entry<String, Money>> passing =
        income.transfers().entrySet().stream()
            .filter(item -> !stableItems.contains(item.getKey()))
            .sorted(Map.Entry.comparingByKey())
            .toList();
    Money stable = net.minus(Money.sum(passing.stream().map(Map.Entry::getValue)));
    int size = income.familySize();
    return new IncomeFigures(
        net,
        divided(net, size),
        divided(net.plus(income.payout()).minus(income.selfPay()), size),
        stable,
        divided(stable, size),
        passing.stream().map(Map.Entry::getKey).toList());
  }

  private static Money divided(Money amount, int persons) {
    return Money.ofFen(
        BigDecimal.valueOf(amount.fen())
            .divide(BigDecimal.valueOf(persons), 0, RoundingMode.HALF_UP)
            .longValueExact());
  }
}
