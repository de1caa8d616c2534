package bangfu.household.imports;

import bangfu.commons.job.Job;
import bangfu.commons.job.OperationId;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads, checks and merges a file that was handed in. */
@ApplicationScoped
class ImportJob implements Job {
  static final String KIND = "IMPORT";

  private final ImportWork work;

  ImportJob(ImportWork work) {
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
