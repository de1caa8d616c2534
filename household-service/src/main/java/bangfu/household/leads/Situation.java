package bangfu.household.leads;

import bangfu.household.registry.HouseholdRecord;
import bangfu.household.registry.MemberRecord;
import bangfu.household.registry.PovertyStatus;
import bangfu.household.registry.facts.Income;
import bangfu.household.registry.facts.Monitoring;
import bangfu.household.safeguards.Circumstances;
import bangfu.household.safeguards.Livelihood;
import bangfu.household.standards.StandardCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the rules look at.
 *
 * @param idFaults what is wrong with a member's citizen id, by its code; the number itself stays
 *     out
 * @param elsewhere members who are active in another household too
 */
record Situation(Circumstances c, Map<UUID, String> idFaults, Set<UUID> elsewhere) {
  private static final Set<PovertyStatus> OVER =
      EnumSet.of(PovertyStatus.REMOVED, PovertyStatus.REJECTED);

  Situation {
    idFaults = Map.copyOf(idFaults);
    elsewhere = Set.copyOf(elsewhere);
  }

  HouseholdRecord household() {
    return c.household();
  }

  LocalDate day() {
    return c.day();
  }

  List<MemberRecord> members() {
    return c.members();
  }

  int number(StandardCode code) {
    return c.standards().get(code).number();
  }

  BigDecimal value(StandardCode code) {
    return c.standards().get(code).value();
  }

  /** Somebody lives there, and the register still counts them. */
  boolean isActive() {
    return !members().isEmpty() && household().statusOn(day()).filter(OVER::contains).isEmpty();
  }

  /** The income of the latest period that is over, unless it is too old. */
  Optional<Income> income() {
    return Livelihood.latest(c).filter(income -> !Livelihood.isTooOld(income, c));
  }

  /** The open case of monitoring. */
  Optional<Monitoring> monitored() {
    return Objects.requireNonNull(household().monitoring()).stream()
        .filter(m -> !m.identifiedOn().isAfter(day()))
        .filter(m -> m.eliminatedOn() == null || m.eliminatedOn().isAfter(day()))
        .findFirst();
  }
}
