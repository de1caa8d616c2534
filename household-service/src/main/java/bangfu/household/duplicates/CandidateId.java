package bangfu.household.duplicates;

import java.util.UUID;

/** The id of a pair that may be one person. */
record CandidateId(UUID value) {
  /** As it stands in a path. */
  public CandidateId(String text) {
    this(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
