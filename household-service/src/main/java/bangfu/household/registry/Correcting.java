package bangfu.household.registry;

import bangfu.commons.caller.Scope;
import bangfu.commons.http.Preconditions;
import bangfu.commons.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/**
 * Correcting plain facts of a household; each correction that changes anything writes a revision.
 */
@ApplicationScoped
class Correcting {
  private final RecordKeeping records;
  private final FieldChecks checks;
  private final FieldChanges fields;

  Correcting(RecordKeeping records, FieldChecks checks, FieldChanges fields) {
    this.records = records;
    this.checks = checks;
    this.fields = fields;
  }

  /**
   * @throws Problem 404 outside the scope, 412 where it was changed meanwhile, 428 without a
   *     version
   */
  @Transactional
  public void correct(
      HouseholdId id, @Nullable String ifMatch, HouseholdCorrection correction, Scope scope) {
    String reason = correction.checked(checks);
    Preconditions.match(ifMatch, records.lock(id, scope).version());
    if (fields.ofHousehold(id, "", correction.values())) {
      records.record(id, "CORRECTED", reason);
    }
  }
}
