package bangfu.household.imports;

import bangfu.commons.job.Job;
import bangfu.commons.job.OperationId;
import jakarta.enterprise.context.ApplicationScoped;

/** Checks what was released once more and merges it. */
@ApplicationScoped
class ReleaseJob implements Job {
  static final String KIND = "IMPORT_RELEASE";

  private final ImportWork work;

  ReleaseJob(ImportWork work) {
    this.work = work;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String run(OperationId operation) {
    return work.run(operation);
  }
}
