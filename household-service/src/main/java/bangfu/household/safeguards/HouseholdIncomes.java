package bangfu.household.safeguards;

import bangfu.household.registry.HouseholdId;
import bangfu.household.registry.facts.Income;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Declared incomes of a household with what follows from them. */
@Schema(
    name = "HouseholdIncomes",
    description = "Declared incomes of a household with what follows from them.")
record HouseholdIncomes(
    HouseholdId householdId,
    @Schema(description = "Day they are shown as of", example = "2020-09-30") LocalDate asOf,
    @Schema(description = "By period") List<Declared> incomes) {

  /** One period. */
  @Schema(name = "DeclaredIncome", description = "An income with what follows from it.")
  record Declared(
      @Schema(description = "As declared") Income declared,
      @Schema(description = "What follows") IncomeFigures figures) {}
}
