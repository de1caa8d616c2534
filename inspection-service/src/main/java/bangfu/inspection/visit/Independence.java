package bangfu.inspection.visit;

import bangfu.commons.problem.Problem;
import bangfu.inspection.inspector.Inspectors;
import bangfu.inspection.registry.Households;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;

/** Checked again on the day of the visit: certificates end, and helpers change. */
@ApplicationScoped
class Independence {
  private final Inspectors inspectors;
  private final Households households;

  Independence(Inspectors inspectors, Households households) {
    this.inspectors = inspectors;
    this.households = households;
  }

  void require(Tasks.Task task, LocalDate day) {
    var inspector = inspectors.find(task.inspector());
    if (inspector.filter(i -> i.certificate().contains(day)).isEmpty()) {
      throw new Problem(
          VisitProblem.CERTIFICATE_INVALID,
          Map.of("staffNo", task.inspector().value(), "day", day));
    }
    boolean stranger = inspector.filter(i -> i.mayInspect(task.village(), day)).isPresent();
    if (!stranger || households.helps(task.inspector(), task.householdId(), day)) {
      throw new Problem(VisitProblem.INSPECTOR_NOT_INDEPENDENT);
    }
  }
}
