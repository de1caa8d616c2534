package bangfu.household.safeguards;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a criterion came to. */
@Schema(
    name = "CriterionResult",
    description = "PASS, FAIL, or UNKNOWN where a fact is missing; UNKNOWN blocks an exit.")
public enum Result {
  PASS,
  FAIL,
  UNKNOWN
}
