package bangfu.inspection.inspector;

import bangfu.commons.caller.Caller;
import bangfu.commons.clock.DatedActs;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.revision.NewRevision;
import bangfu.commons.revision.RevisionLog;
import bangfu.commons.value.DivisionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Enters who was trained as an inspector. */
@ApplicationScoped
class Training {
  private final Inspectors inspectors;
  private final RevisionLog revisions;
  private final DatedActs acts;
  private final int certificateMonths;

  Training(
      Inspectors inspectors,
      RevisionLog revisions,
      DatedActs acts,
      @ConfigProperty(name = "bangfu.inspector.certificate-months") int certificateMonths) {
    this.inspectors = inspectors;
    this.revisions = revisions;
    this.acts = acts;
    this.certificateMonths = certificateMonths;
  }

  /** A course may lie back longer than an act may be entered late; it cannot lie ahead. */
  @Transactional
  InspectorView enter(NewInspector body, Caller caller) {
    LocalDate today = acts.today();
    if (body.trainedOn().isAfter(today)) {
      throw new Problem(
          CommonProblem.DATE_IN_FUTURE,
          Map.of("field", "trainedOn", "date", body.trainedOn(), "today", today));
    }
    if (inspectors.find(body.staffNo()).isPresent()) {
      throw new Problem(
          InspectorProblem.INSPECTOR_EXISTS, Map.of("staffNo", body.staffNo().value()));
    }
    LocalDate until = body.trainedOn().plusMonths(certificateMonths);
    InspectorView view = inspectors.insert(body, until, district(body, caller), caller.subject());
    revisions.append(
        new NewRevision("inspector", view.id(), 1, "TRAINED", view.division(), null, view));
    return view;
  }

  /** The office's own district; a home village outside of it is not known to this office. */
  private static DivisionCode district(NewInspector body, Caller caller) {
    DivisionCode home = body.homeVillage();
    if (home != null && !caller.scope().covers(home)) {
      throw new Problem(InspectorProblem.HOME_VILLAGE_OUTSIDE, Map.of("village", home));
    }
    return caller.scope().prefixes().stream()
        .findFirst()
        .map(DivisionCode::ofPrefix)
        .orElseThrow(() -> new Problem(CommonProblem.FORBIDDEN));
  }
}
