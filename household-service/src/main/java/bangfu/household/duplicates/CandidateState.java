package bangfu.household.duplicates;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a pair. */
@Schema(
    description =
        "OPEN: nobody has looked; MERGED: one person, one membership was ended; DIFFERENT: two"
            + " persons, the pair never comes again.")
enum CandidateState {
  OPEN,
  MERGED,
  DIFFERENT
}
