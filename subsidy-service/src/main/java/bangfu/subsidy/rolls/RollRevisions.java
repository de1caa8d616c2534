package bangfu.subsidy.rolls;

import bangfu.commons.revision.NewRevision;
import bangfu.commons.revision.RevisionLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Writes what happened to rolls into the revision log. */
@ApplicationScoped
class RollRevisions {
  private final RevisionLog log;
  private final EntityManager entities;

  RollRevisions(RevisionLog log, EntityManager entities) {
    this.log = log;
    this.entities = entities;
  }

  /** Of an objection to a line. */
  void append(Objection objection, String kind) {
    entities.flush();
    log.append(
        new NewRevision(
            "objection",
            objection.id(),
            objection.version(),
            kind,
            objection.village(),
            null,
            objection.recorded()));
  }

  /** Flushes first: the version of a revision is the one that the row then has. */
  void append(List<Roll> rolls, String kind) {
    entities.flush();
    log.append(
        rolls.stream()
            .map(
                r ->
                    new NewRevision("roll", r.id(), r.version(), kind, r.village(), null, r.view()))
            .toList());
  }
}
