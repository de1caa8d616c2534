package bangfu.household.leads;

import bangfu.commons.value.Money;
import bangfu.household.registry.Attribute;
import bangfu.household.registry.MemberRecord;
import bangfu.household.registry.facts.Income;
import bangfu.household.safeguards.Reason;
import bangfu.household.standards.StandardCode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** Rules of data quality about the household's own record (domain.md §2.4). */
final class RecordQuality {
  private static final Set<String> NO_LABOUR = Set.of("04", "05");
  private static final Set<Attribute> SUPPORTED = EnumSet.of(Attribute.DIBAO, Attribute.TEKUN);
  private static final Set<String> BENEFITS = Set.of("DIBAO", "TEKUN");
  private static final String FLAG = "NO_LABOR";

  private RecordQuality() {}

  /** Nobody can work, somebody has 低保 or 特困, and the flag is missing. */
  static Verdict noLabourFlag(Situation s) {
    boolean nobodyWorks =
        s.members().stream()
            .allMatch(m -> m.laborSkill() != null && NO_LABOUR.contains(m.laborSkill()));
    boolean flagged = Objects.requireNonNull(s.household().flags()).contains(FLAG);
    return nobodyWorks && isSupported(s) && !flagged
        ? Verdict.holds(Reason.of("FLAG_MISSING", FLAG))
        : Verdict.clear();
  }

  private static boolean isSupported(Situation s) {
    Attribute attribute = s.household().attribute();
    return (attribute != null && SUPPORTED.contains(attribute))
        || s.members().stream().anyMatch(m -> hasBenefit(m, s.day()));
  }

  private static boolean hasBenefit(MemberRecord member, LocalDate day) {
    return Objects.requireNonNull(member.welfare()).stream()
        .filter(w -> BENEFITS.contains(w.benefit()) && !w.from().isAfter(day))
        .anyMatch(w -> w.to() == null || w.to().isAfter(day));
  }

  /** A wage income of a few yuan: a slip of the unit, or a guess. */
  static Verdict wage(Situation s) {
    Money least = s.c().standards().get(StandardCode.DOUBTFUL_WAGE_MIN).money();
    Money most = s.c().standards().get(StandardCode.DOUBTFUL_WAGE_MAX).money();
    return Verdict.ofAll(
        Objects.requireNonNull(s.household().incomes()).stream()
            .filter(i -> !i.from().isAfter(s.day()) && isBetween(i, least, most))
            .map(i -> Reason.of("WAGE", i.from() + "/" + i.to() + ": " + i.wage()))
            .toList());
  }

  private static boolean isBetween(Income income, Money least, Money most) {
    return income.wage().compareTo(least) >= 0 && income.wage().compareTo(most) <= 0;
  }
}
