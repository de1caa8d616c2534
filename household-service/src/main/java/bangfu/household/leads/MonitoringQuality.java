package bangfu.household.leads;

import bangfu.household.registry.facts.Income;
import bangfu.household.registry.facts.Measure;
import bangfu.household.registry.facts.Monitoring;
import bangfu.household.safeguards.Reason;
import bangfu.household.standards.StandardCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rules of data quality about monitoring, its risks and its measures (domain.md §2.4). */
final class MonitoringQuality {
  private static final String ILLNESS = "01";
  private static final String LABOUR = "08";

  /** Schooling, safe housing, safe water: gone only by a measure. */
  private static final List<String> NEED_A_MEASURE = List.of("02", "09", "10");

  private static final Set<String> WORKERS = Set.of("01", "02");
  private static final int PERCENT = 100;

  private MonitoringQuality() {}

  /** A risk of lacking labour, though more than a share of the members can work. */
  static Verdict labourRisk(Situation s) {
    if (!hasRisk(s, LABOUR)) {
      return Verdict.clear();
    }
    long workers =
        s.members().stream()
            .filter(m -> m.laborSkill() != null && WORKERS.contains(m.laborSkill()))
            .count();
    BigDecimal limit =
        s.value(StandardCode.LABOUR_SHARE_MAX).multiply(BigDecimal.valueOf(s.members().size()));
    return BigDecimal.valueOf(workers * PERCENT).compareTo(limit) > 0
        ? Verdict.holds(Reason.of("WORKERS", workers + "/" + s.members().size()))
        : Verdict.clear();
  }

  /** A risk of illness, though nothing was paid for it. */
  static Verdict illnessRisk(Situation s) {
    if (!hasRisk(s, ILLNESS)) {
      return Verdict.clear();
    }
    Optional<Income> income = s.income();
    if (income.isEmpty()) {
      return Verdict.cannotTell();
    }
    return income.get().selfPay().isZero()
        ? Verdict.holds(Reason.of("SELF_PAY", income.get().selfPay()))
        : Verdict.clear();
  }

  private static boolean hasRisk(Situation s, String risk) {
    return s.monitored().filter(m -> m.risks().contains(risk)).isPresent();
  }

  /** A risk of schooling, housing or water was removed, and no measure was against it. */
  static Verdict removed(Situation s) {
    List<Reason> reasons = new ArrayList<>();
    eliminated(s)
        .forEach(
            m ->
                NEED_A_MEASURE.stream()
                    .filter(risk -> m.risks().contains(risk))
                    .filter(risk -> measures(s, m).noneMatch(done -> done.risk().equals(risk)))
                    .forEach(
                        risk -> reasons.add(Reason.of("RISK", m.eliminatedOn() + ": " + risk))));
    return Verdict.ofAll(reasons);
  }

  /** Monitored for a month or longer without any measure. */
  static Verdict noMeasure(Situation s) {
    int months = s.number(StandardCode.MEASURE_WITHIN_MONTHS);
    return s.monitored()
        .filter(m -> !m.identifiedOn().plusMonths(months).isAfter(s.day()))
        .filter(m -> measures(s, m).findAny().isEmpty())
        .map(m -> Verdict.holds(Reason.of("IDENTIFIED_ON", m.identifiedOn())))
        .orElse(Verdict.clear());
  }

  /** Eliminated by help within months of its identification. */
  static Verdict tooSoon(Situation s) {
    int months = s.number(StandardCode.ELIMINATION_MONTHS_MIN);
    List<Reason> reasons = new ArrayList<>();
    eliminated(s)
        .filter(m -> "BY_HELP".equals(m.elimination()))
        .filter(m -> end(m).isBefore(m.identifiedOn().plusMonths(months)))
        .forEach(m -> reasons.add(Reason.of("MONITORED", m.identifiedOn() + "/" + end(m))));
    return Verdict.ofAll(reasons);
  }

  private static Stream<Monitoring> eliminated(Situation s) {
    return Objects.requireNonNull(s.household().monitoring()).stream()
        .filter(m -> m.eliminatedOn() != null && !m.eliminatedOn().isAfter(s.day()));
  }

  /** What was done while the case was open, by the day. */
  private static Stream<Measure> measures(Situation s, Monitoring m) {
    LocalDate until = m.eliminatedOn() == null ? s.day() : m.eliminatedOn();
    return Objects.requireNonNull(s.household().measures()).stream()
        .filter(done -> !done.takenOn().isBefore(m.identifiedOn()))
        .filter(done -> !done.takenOn().isAfter(until));
  }

  private static LocalDate end(Monitoring m) {
    return Objects.requireNonNull(m.eliminatedOn());
  }
}
