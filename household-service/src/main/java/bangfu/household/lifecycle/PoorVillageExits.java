package bangfu.household.lifecycle;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Scope;
import bangfu.commons.clock.DatedActs;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import bangfu.household.divisions.PoorVillages;
import bangfu.household.divisions.PovertyVillage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The exit of a poor village 贫困村退出: opened for a village, decided by the district. */
@ApplicationScoped
class PoorVillageExits {
  private final Proceedings proceedings;
  private final Definitions definitions;
  private final PoorVillages villages;
  private final DatedActs acts;

  PoorVillageExits(
      Proceedings proceedings, Definitions definitions, PoorVillages villages, DatedActs acts) {
    this.proceedings = proceedings;
    this.definitions = definitions;
    this.villages = villages;
    this.acts = acts;
  }

  /**
   * @throws Problem 404 outside the scope, 409 where the village has no exit to make, one is
   *     running, or the day has no procedure
   */
  @Transactional
  public Proceeding open(NewProceeding.VillageExit about, Caller by) {
    LocalDate day = acts.day("openedOn", about.openedOn(), null);
    requirePoor(about.villageCode(), day, by.scope());
    ProcedureDefinition definition = definitions.on(about.kind(), day);
    if (proceedings.isVillageExiting(about.villageCode())) {
      throw new Problem(LifecycleProblem.PROCEEDING_RUNNING);
    }
    ProceedingId opened =
        proceedings.open(definition, about, about.villageCode(), day, null, by.subject());
    return proceedings.get(opened, by.scope());
  }

  /** In the transaction of the last step. */
  void complete(Proceeding p, LocalDate day, Scope scope) {
    requirePoor(p.village(), day, scope);
    villages.exit(p.village(), day, "proceeding " + p.id());
  }

  private void requirePoor(DivisionCode village, LocalDate day, Scope scope) {
    @Nullable PovertyVillage from = villages.lock(village, day, scope);
    if (from == null || from.afterExit().isEmpty()) {
      throw new Problem(
          LifecycleProblem.TRANSITION_NOT_ALLOWED,
          Map.of(
              "from", from == null ? "NONE" : from, "command", Effect.EXIT_VILLAGE, "date", day));
    }
  }
}
