package bangfu.household.lifecycle;

import bangfu.commons.caller.Caller;
import bangfu.commons.clock.DatedActs;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import bangfu.household.notices.NoticeId;
import bangfu.household.notices.Notices;
import bangfu.household.notices.Publicity;
import bangfu.household.safeguards.Criterion;
import bangfu.household.safeguards.ExitChecking;
import bangfu.household.safeguards.Result;
import bangfu.household.safeguards.VillageExitChecking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Everything that can keep a step from being taken, one guard for one reason. */
@ApplicationScoped
class StepGuards {
  private final DatedActs acts;
  private final Notices notices;
  private final ExitChecking exitChecks;
  private final VillageExitChecking villageChecks;

  StepGuards(
      DatedActs acts, Notices notices, ExitChecking exitChecks, VillageExitChecking villageChecks) {
    this.acts = acts;
    this.notices = notices;
    this.exitChecks = exitChecks;
    this.villageChecks = villageChecks;
  }

  /** A step that may be taken on a day. */
  record Ready(ProcedureStep step, LocalDate day) {}

  /**
   * The step that the act takes, with its day.
   *
   * @throws Problem where any guard says no
   */
  Ready ready(Proceeding p, StepTaken act, Caller by) {
    p.requireRunning();
    ProcedureStep step = p.next().orElseThrow();
    requireRole(step, by);
    requireNext(step, act);
    requireOtherHands(p, step, by);
    LocalDate day = day(p, act);
    requireHung(p, day, by);
    requireContent(step, act);
    requireExitCheck(p, step, day, by);
    requireOpenYear(p, day);
    return new Ready(step, day);
  }

  /** The roles stand in the definition, so they are checked here and not on the method. */
  private static void requireRole(ProcedureStep step, Caller by) {
    if (step.roles().stream().noneMatch(by::is)) {
      throw new Problem(CommonProblem.FORBIDDEN);
    }
  }

  private static void requireNext(ProcedureStep step, StepTaken act) {
    if (!step.code().equals(act.step())) {
      throw new Problem(LifecycleProblem.STEP_OUT_OF_ORDER, Map.of("next", step.code()));
    }
    if (step.demand() != act.demand()) {
      throw new Problem(
          LifecycleProblem.STEP_DEMANDS_OTHERWISE,
          Map.of("step", step.code(), "demand", step.demand()));
    }
  }

  /** Nobody acts on two levels, and who approves has done nothing before. */
  private static void requireOtherHands(Proceeding p, ProcedureStep step, Caller by) {
    boolean made =
        p.steps().stream()
            .filter(taken -> taken.actor().equals(by.subject()))
            .anyMatch(t -> t.level() != step.level() || step.demand() == Demand.APPROVAL);
    boolean opened = step.level() != ActLevel.VILLAGE && p.openedBy().equals(by.subject());
    if (made || opened) {
      throw new Problem(CommonProblem.MAKER_IS_CHECKER);
    }
  }

  private LocalDate day(Proceeding p, StepTaken act) {
    LocalDate day = acts.day("takenOn", act.takenOn(), p.lastActOn());
    if (!p.definition().isValidOn(day)) {
      throw Definitions.none(p.kind(), day);
    }
    return day;
  }

  /** Every objection has been heard, and the last notice has hung its days. */
  private void requireHung(Proceeding p, LocalDate day, Caller by) {
    for (NoticeId notice : p.notices()) {
      Publicity publicity = notices.settledPublicity(notice, p.household(), by.scope());
      if (publicity.objected()) {
        throw new Problem(LifecycleProblem.OBJECTION_OPEN);
      }
      if (day.isBefore(publicity.earliestAdvance())) {
        throw new Problem(
            LifecycleProblem.PUBLICITY_RUNNING,
            Map.of(
                "postedOn", publicity.postedOn(),
                "days", publicity.days(),
                "earliest", publicity.earliestAdvance()));
      }
    }
  }

  private static void requireContent(ProcedureStep step, StepTaken act) {
    if (act instanceof StepTaken.Vote vote) {
      requireVote(Objects.requireNonNull(step.vote()), vote);
    } else if (act instanceof StepTaken.Comparison comparison) {
      require(comparison.outcome() != StepTaken.Outcome.HIT, LifecycleProblem.COMPARISON_HIT);
    } else if (act instanceof StepTaken.Signature signature) {
      require(
          !step.authorisation() || signature.authorisation() != null,
          LifecycleProblem.AUTHORISATION_MISSING);
    } else if (act instanceof StepTaken.HomeCheck check) {
      int needed = Objects.requireNonNull(step.checkers());
      if (new HashSet<>(check.checkers()).size() < needed) {
        throw new Problem(LifecycleProblem.TOO_FEW_CHECKERS, Map.of("checkers", needed));
      }
    }
  }

  private static void requireVote(VoteRule rule, StepTaken.Vote vote) {
    if (vote.present() > vote.eligible()) {
      throw outOfRange("/present");
    }
    if ((long) vote.inFavour() + vote.against() > vote.present()) {
      throw outOfRange("/inFavour");
    }
    if (!rule.isQuorate(vote.present(), vote.eligible())) {
      throw new Problem(
          LifecycleProblem.VOTE_NOT_QUORATE, Map.of("quorum", rule.quorum().toString()));
    }
    if (!rule.isPassed(vote.inFavour(), vote.present())) {
      throw new Problem(
          LifecycleProblem.VOTE_NOT_PASSED, Map.of("majority", rule.majority().toString()));
    }
  }

  /** An unknown criterion blocks like a failed one. */
  private void requireExitCheck(Proceeding p, ProcedureStep step, LocalDate day, Caller by) {
    if (!step.exitCheck()) {
      return;
    }
    String open =
        criteria(p, day, by).stream()
            .filter(c -> c.result() != Result.PASS)
            .map(Criterion::code)
            .collect(Collectors.joining(", "));
    if (open.isEmpty()) {
      return;
    }
    throw p.household() == null
        ? new Problem(
            LifecycleProblem.VILLAGE_EXIT_CHECK_NOT_PASSED, Map.of("date", day, "criteria", open))
        : new Problem(
            LifecycleProblem.EXIT_CHECK_NOT_PASSED,
            Map.of("date", day, "criteria", open, "householdId", p.household().toString()));
  }

  private List<Criterion> criteria(Proceeding p, LocalDate day, Caller by) {
    return p.household() == null
        ? villageChecks.check(p.village(), day, by.scope()).criteria()
        : exitChecks.check(p.household(), day, by.scope()).criteria();
  }

  /** [assumed] The year of an exit is closed when it ends: the list of a year is of that year. */
  private static void requireOpenYear(Proceeding p, LocalDate day) {
    int year = p.openedOn().getYear();
    if (p.kind() == ProcedureKind.EXIT && day.getYear() != year) {
      throw new Problem(LifecycleProblem.YEAR_CLOSED, Map.of("year", year));
    }
  }

  private static void require(boolean holds, LifecycleProblem otherwise) {
    if (!holds) {
      throw new Problem(otherwise);
    }
  }

  private static Problem outOfRange(String pointer) {
    return new Problem(
        CommonProblem.INVALID_INPUT, List.of(new InputError(pointer, "OUT_OF_RANGE", "")));
  }
}
