package bangfu.inspection.suspension;

import bangfu.commons.revision.NewRevision;
import bangfu.commons.revision.RevisionLog;
import bangfu.commons.value.DivisionCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** The suspensions; each belongs to one issue and follows its steps. */
@ApplicationScoped
public class Suspensions implements PanacheRepositoryBase<Suspension, UUID> {
  private static final String AGGREGATE = "suspension";

  private final RevisionLog revisions;

  Suspensions(RevisionLog revisions) {
    this.revisions = revisions;
  }

  /** What a registered issue asks. */
  public record Demanded(
      UUID issueId,
      String issueNo,
      UUID personId,
      DivisionCode village,
      String programme,
      String reason) {}

  /** Payments are to be held back from this day on. */
  public void demand(Demanded demanded, LocalDate on) {
    var known = find("issueId", demanded.issueId()).firstResultOptional();
    known.ifPresent(suspension -> suspension.demandAgain(on));
    Suspension suspension = known.orElseGet(() -> new Suspension(demanded, on));
    persistAndFlush(suspension);
    tell(suspension, "DEMANDED");
  }

  /** Payments go on; nothing where none were held back. */
  public void lift(UUID issueId, LocalDate on) {
    find("issueId", issueId)
        .firstResultOptional()
        .ifPresent(
            suspension -> {
              suspension.lift(on);
              flush();
              tell(suspension, "LIFTED");
            });
  }

  private void tell(Suspension suspension, String kind) {
    SuspensionView view = suspension.view();
    revisions.append(
        new NewRevision(
            AGGREGATE, view.id(), suspension.version(), kind, view.villageCode(), null, view));
  }
}
