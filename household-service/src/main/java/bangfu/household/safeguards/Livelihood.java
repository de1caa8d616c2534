package bangfu.household.safeguards;

import bangfu.household.registry.facts.Income;
import bangfu.household.standards.Standard;
import bangfu.household.standards.StandardCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Income against the lines 一超过. */
public final class Livelihood {
  private static final String YEAR = "YEAR";

  private Livelihood() {}

  /** Stable income of a year for a person, strictly above the line of the day. */
  static Criterion income(Circumstances c) {
    Standard line = c.standards().get(StandardCode.POVERTY_LINE);
    Judgement judgement = new Judgement();
    Optional<Income> income = latest(c, i -> i.periodKind().equals(YEAR));
    Optional<IncomeFigures> figures = income.map(i -> IncomeFigures.of(i, c.stableItems()));
    judgement.unknownIf(income.isEmpty(), Reason.of("NO_INCOME_ON_FILE"));
    income.ifPresent(
        i -> judgement.unknownIf(isTooOld(i, c), Reason.of("INCOME_TOO_OLD", lastDay(i))));
    figures.ifPresent(
        f ->
            judgement.failIf(
                f.stablePerCapita().compareTo(line.money()) <= 0,
                Reason.of("NOT_ABOVE_LINE", f.stablePerCapita())));
    return judgement.criterion(
        "INCOME",
        figures.map(f -> f.stablePerCapita().toString()).orElse(null),
        line.text(),
        "CNY",
        "上一收入年度(10月至次年9月)人均稳定纯收入 > 标准(等于不算超过)",
        line.source());
  }

  /** The income of the latest period that is over on the day, be it a year or twelve months. */
  public static Optional<Income> latest(Circumstances c) {
    return latest(c, i -> true);
  }

  private static Optional<Income> latest(Circumstances c, Predicate<Income> wanted) {
    return Objects.requireNonNull(c.household().incomes()).stream()
        .filter(wanted)
        .filter(i -> !lastDay(i).isAfter(c.day()))
        .max(Comparator.comparing(Income::to));
  }

  /** Whether too long ago to say anything about the day. */
  public static boolean isTooOld(Income income, Circumstances c) {
    int months = c.number(StandardCode.INCOME_VALID_MONTHS);
    return lastDay(income).isBefore(c.day().minusMonths(months));
  }

  private static LocalDate lastDay(Income income) {
    return income.to().minusDays(1);
  }
}
