package bangfu.household.leads;

import bangfu.household.registry.MemberRecord;
import bangfu.household.registry.facts.Employment;
import bangfu.household.safeguards.Reason;
import bangfu.household.safeguards.Schooling;
import bangfu.household.standards.StandardCode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Rules of data quality about single members (domain.md §2.4). */
final class MemberQuality {
  private static final Set<String> WORKERS = Set.of("01", "02");
  private static final Set<String> WEAK = Set.of("03", "04", "05");
  private static final Set<String> OUT_OF_COUNTY = Set.of("03", "04");
  private static final List<String> HEALTHY = List.of("01");

  private MemberQuality() {}

  /** Length, check digit, birth date or sex of the citizen id do not fit. */
  static Verdict citizenId(Situation s) {
    Verdict.ByMember verdict = new Verdict.ByMember();
    s.members().stream()
        .filter(m -> s.idFaults().containsKey(m.id()))
        .forEach(m -> verdict.holds(m.id(), List.of(Reason.of(fault(s, m)))));
    return verdict.verdict();
  }

  private static String fault(Situation s, MemberRecord member) {
    return Objects.requireNonNull(s.idFaults().get(member.id()));
  }

  /** At school in the term and at work in the year. */
  static Verdict studentWorking(Situation s) {
    Verdict.ByMember verdict = new Verdict.ByMember();
    for (MemberRecord member : s.members()) {
      if (Schooling.isEnrolled(member, s.c().term())) {
        List<Reason> work =
            work(s, member)
                .filter(e -> e.months() > 0)
                .map(e -> Reason.of("WORK", e.year() + " " + e.kind() + ": " + e.months()))
                .toList();
        if (!work.isEmpty()) {
          verdict.holds(
              member.id(),
              Stream.concat(Stream.of(Reason.of("ENROLLED", s.c().term())), work.stream())
                  .toList());
        }
      }
    }
    return verdict.verdict();
  }

  /** Weak, lost or no labour, yet a job outside the county. */
  static Verdict weakLabourFarWork(Situation s) {
    Verdict.ByMember verdict = new Verdict.ByMember();
    for (MemberRecord member : s.members()) {
      List<Reason> far =
          work(s, member)
              .filter(e -> e.months() > 0 && OUT_OF_COUNTY.contains(e.region()))
              .map(e -> Reason.of("REGION", e.year() + ": " + e.region()))
              .toList();
      if (member.laborSkill() != null && WEAK.contains(member.laborSkill()) && !far.isEmpty()) {
        verdict.holds(
            member.id(),
            Stream.concat(Stream.of(Reason.of("LABOUR", member.laborSkill())), far.stream())
                .toList());
      }
    }
    return verdict.verdict();
  }

  private static Stream<Employment> work(Situation s, MemberRecord member) {
    return Objects.requireNonNull(member.employments()).stream()
        .filter(e -> e.year() == s.day().getYear());
  }

  /** Healthy, of working age and no student, yet neither an ordinary nor a skilled worker. */
  static Verdict healthyNoWorker(Situation s) {
    Verdict.ByMember verdict = new Verdict.ByMember();
    s.members().stream()
        .filter(m -> m.health().equals(HEALTHY) && isOfWorkingAge(s, m))
        .filter(m -> !Schooling.isEnrolled(m, s.c().term()))
        .filter(m -> m.laborSkill() == null || !WORKERS.contains(m.laborSkill()))
        .forEach(
            m ->
                verdict.holds(
                    m.id(),
                    List.of(
                        m.laborSkill() == null
                            ? Reason.of("LABOUR_NOT_ON_FILE")
                            : Reason.of("LABOUR", m.laborSkill()))));
    return verdict.verdict();
  }

  private static boolean isOfWorkingAge(Situation s, MemberRecord member) {
    int age = member.ageOn(s.day());
    return age >= s.number(StandardCode.WORKING_AGE_FROM)
        && age <= s.number(StandardCode.WORKING_AGE_TO);
  }

  /** The same person is active in another household. */
  static Verdict twice(Situation s) {
    Verdict.ByMember verdict = new Verdict.ByMember();
    s.members().stream()
        .filter(m -> s.elsewhere().contains(m.id()))
        .forEach(m -> verdict.holds(m.id(), List.of(Reason.of("ACTIVE_ELSEWHERE"))));
    return verdict.verdict();
  }
}
