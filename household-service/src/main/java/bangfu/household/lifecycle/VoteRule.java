package bangfu.household.lifecycle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a vote counts. Shares are kept as fractions: two thirds of 7 are not 4.67 but 5 people.
 *
 * @param quorum present are at least this share of those eligible
 * @param majority in favour are more than this share of those present
 */
@Schema(name = "VoteRule", description = "When a vote counts.")
record VoteRule(
    @Schema(description = "Present at least, of those eligible") Share quorum,
    @Schema(description = "In favour more than, of those present") Share majority) {

  /** A fraction. */
  @Schema(name = "Share", description = "A fraction.")
  record Share(
      @Schema(description = "Numerator", example = "2") int numerator,
      @Schema(description = "Denominator", example = "3") int denominator) {
    @Override
    public String toString() {
      return numerator + "/" + denominator;
    }
  }

  boolean isQuorate(int present, int eligible) {
    return (long) present * quorum.denominator() >= (long) eligible * quorum.numerator();
  }

  boolean isPassed(int inFavour, int present) {
    return (long) inFavour * majority.denominator() > (long) present * majority.numerator();
  }
}
