package bangfu.household.changes.effects;

import bangfu.commons.persistence.DatabaseErrors;
import bangfu.commons.persistence.DatabaseFailure;
import bangfu.commons.problem.Problem;
import bangfu.household.changes.kinds.Change;
import bangfu.household.changes.kinds.ChangeProblem;
import bangfu.household.registry.HouseholdId;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what a change does by what it says. */
@ApplicationScoped
public class Effects {
  /** Rules that the database holds, told as a caller understands them. */
  private static final Map<String, ChangeProblem> HELD_BY_THE_DATABASE =
      Map.ofEntries(
          Map.entry("person_in_one_household", ChangeProblem.PERSON_IN_ANOTHER_HOUSEHOLD),
          Map.entry("one_head", ChangeProblem.HEAD_STAYS),
          Map.entry("has_a_head", ChangeProblem.HEAD_MUST_BE_FOLLOWED),
          Map.entry("helps_once_at_a_time", ChangeProblem.HELPER_ASSIGNED_ALREADY),
          Map.entry("employment_workshop_id_fkey", ChangeProblem.WORKSHOP_UNKNOWN),
          Map.entry("causes_are_distinct", ChangeProblem.FIELDS_CONTRADICTORY),
          Map.entry("cause_of_the_registered", ChangeProblem.FIELDS_CONTRADICTORY),
          Map.entry("type_and_grade", ChangeProblem.FIELDS_CONTRADICTORY),
          Map.entry("member_check", ChangeProblem.BEFORE_MEMBER_CAME));

  private final Map<Class<?>, Effect<?>> effects;

  Effects(@All List<Effect<?>> all) {
    effects = all.stream().collect(Collectors.toMap(Effect::form, Function.identity()));
  }

  public Optional<HouseholdId> other(Change change) {
    return of(change).other(change);
  }

  public List<String> touches(Change change) {
    return of(change).touches(change);
  }

  /**
   * @throws Problem where the household, or a rule the database holds, does not allow it
   */
  public Outcome apply(Change change, Case it) {
    try {
      return of(change).apply(change, it);
    } catch (DatabaseFailure e) {
      throw DatabaseErrors.violatedConstraint(e)
          .map(HELD_BY_THE_DATABASE::get)
          .<RuntimeException>map(Problem::new)
          .orElse(e);
    }
  }

  @SuppressWarnings("unchecked") // each effect stands under the class it says it is for
  private Effect<Change> of(Change change) {
    return (Effect<Change>) Objects.requireNonNull(effects.get(change.getClass()));
  }
}
