package bangfu.household.leads;

import bangfu.commons.value.Money;
import bangfu.household.registry.HouseholdKind;
import bangfu.household.registry.MemberRecord;
import bangfu.household.registry.PovertyStatus;
import bangfu.household.registry.facts.Employment;
import bangfu.household.registry.facts.Income;
import bangfu.household.safeguards.Criterion;
import bangfu.household.safeguards.IncomeFigures;
import bangfu.household.safeguards.Reason;
import bangfu.household.safeguards.Result;
import bangfu.household.safeguards.Safeguards;
import bangfu.household.standards.Standard;
import bangfu.household.standards.StandardCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Early warning 预警: signs that a household may fall into poverty, or back. */
final class EarlyWarnings {
  private static final int PERCENT = 100;
  private static final int MONTHS_OF_A_YEAR = 12;

  private EarlyWarnings() {}

  /** Compliant self-pay is more than a share of the net income. */
  static Verdict largeSelfPay(Situation s) {
    Optional<Income> income = s.income();
    if (income.isEmpty()) {
      return Verdict.cannotTell();
    }
    Money selfPay = income.get().selfPay();
    Money net = IncomeFigures.of(income.get(), s.c().stableItems()).net();
    Standard share = s.c().standards().get(StandardCode.LARGE_SELF_PAY_PERCENT);
    BigDecimal limit = share.value().multiply(BigDecimal.valueOf(Math.max(0, net.fen())));
    boolean large =
        BigDecimal.valueOf(selfPay.fen()).multiply(BigDecimal.valueOf(PERCENT)).compareTo(limit)
            > 0;
    return large
        ? Verdict.holds(
            Reason.of("SELF_PAY", selfPay),
            Reason.of("NET_INCOME", net),
            Reason.of("LIMIT_PERCENT", share.text()))
        : Verdict.clear();
  }

  /** Months of work, or a kind of it, dropped against the year before. */
  static Verdict lostJob(Situation s) {
    Verdict.ByMember verdict = new Verdict.ByMember();
    int limit = s.number(StandardCode.JOB_LOSS_MONTHS);
    for (MemberRecord member : s.members()) {
      boolean begun = !work(member, s.day().getYear()).isEmpty();
      int year = begun ? s.day().getYear() : s.day().getYear() - 1;
      Work now = Work.of(member, year);
      Work before = Work.of(member, year - 1);
      if (now.months() == 0 && before.months() == 0) {
        verdict.unsure(member.id());
      } else if (now.isLoss(
          before, begun ? s.day().getMonthValue() - 1 : MONTHS_OF_A_YEAR, limit)) {
        verdict.holds(member.id(), now.reasons(before));
      }
    }
    return verdict.verdict();
  }

  /** A member's work in a year. */
  private record Work(int year, int months, Set<String> kinds) {
    static Work of(MemberRecord member, int year) {
      List<Employment> work = work(member, year);
      int months = work.stream().mapToInt(Employment::months).sum();
      return new Work(
          year,
          Math.min(MONTHS_OF_A_YEAR, months),
          work.stream().map(Employment::kind).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** In a year that still runs only the months that are over can be missing. */
    boolean isLoss(Work before, int monthsOver, int limit) {
      int missing = Math.min(before.months(), monthsOver) - months;
      return missing >= limit || (missing > 0 && !lostKinds(before).isEmpty());
    }

    private Set<String> lostKinds(Work before) {
      Set<String> lost = new TreeSet<>(before.kinds());
      lost.removeAll(kinds);
      return months == 0 ? Set.of() : lost;
    }

    List<Reason> reasons(Work before) {
      List<Reason> reasons = new ArrayList<>();
      reasons.add(Reason.of("MONTHS_BEFORE", before.year() + ": " + before.months()));
      reasons.add(Reason.of("MONTHS_NOW", year + ": " + months));
      lostKinds(before).forEach(kind -> reasons.add(Reason.of("KIND_LOST", kind)));
      return reasons;
    }
  }

  private static List<Employment> work(MemberRecord member, int year) {
    return Objects.requireNonNull(member.employments()).stream()
        .filter(e -> e.year() == year)
        .toList();
  }

  /** A member of school age is not at school in the term. */
  static Verdict notEnrolled(Situation s) {
    Verdict.ByMember verdict = new Verdict.ByMember();
    for (Reason reason : Safeguards.education(s.c()).reasons()) {
      UUID member = Objects.requireNonNull(reason.memberId());
      if (reason.code().equals("NOT_ENROLLED")) {
        verdict.holds(member, List.of(reason));
      } else {
        verdict.unsure(member);
      }
    }
    return verdict.verdict();
  }

  /** The house is dangerous, or there is none. */
  static Verdict dangerousHouse(Situation s) {
    Criterion housing = Safeguards.housing(s.c());
    if (housing.result() == Result.UNKNOWN) {
      return Verdict.cannotTell();
    }
    return Verdict.ofAll(housing.reasons());
  }

  /** The reference of monitoring is below the line, of a household that is not monitored yet. */
  static Verdict belowLine(Situation s) {
    if (!mayBeMonitored(s) || s.monitored().isPresent()) {
      return Verdict.clear();
    }
    Optional<Standard> line = s.c().standards().find(StandardCode.MONITORING_LINE);
    Optional<Income> income = s.income();
    if (line.isEmpty() || income.isEmpty()) {
      return Verdict.cannotTell();
    }
    Money reference = IncomeFigures.of(income.get(), s.c().stableItems()).monitoringReference();
    return reference.compareTo(line.get().money()) < 0
        ? Verdict.holds(
            Reason.of("MONITORING_REFERENCE", reference), Reason.of("LINE", line.get().text()))
        : Verdict.clear();
  }

  /** Who has exited may be unstable, who is not registered may be marginal. */
  private static boolean mayBeMonitored(Situation s) {
    return s.household().kind() == HouseholdKind.NON_REGISTERED
        || s.household().statusOn(s.day()).filter(PovertyStatus.EXITED::equals).isPresent();
  }
}
