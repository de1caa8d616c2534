package bangfu.household.imports;

import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What comes with a list of another office.
 *
 * @param period the month, year or term that it is of
 * @param coverage whom it covers; null for files that are no such list
 */
record ListManifest(@Nullable String period, @Nullable Coverage coverage) {
  private static final Pattern PERIOD =
      Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2]|SPRING|AUTUMN))?");

  /** Whom a list covers. */
  @Schema(
      name = "ListCoverage",
      description =
          "REGISTRY: people of the registry only, anybody else is an error; POPULATION: everybody:"
              + " who is not in the registry, and who has on file what the list does not know, are"
              + " differences.")
  enum Coverage {
    REGISTRY,
    POPULATION
  }

  /**
   * @throws Problem {@code INVALID_INPUT} with each field that is wrong
   */
  static ListManifest of(@Nullable String period, @Nullable String coverage) {
    List<InputError> errors = new ArrayList<>();
    if (period != null && !PERIOD.matcher(period).matches()) {
      errors.add(new InputError("/period", "INVALID_FORMAT", ""));
    }
    Optional<Coverage> known =
        Arrays.stream(Coverage.values()).filter(c -> c.name().equals(coverage)).findFirst();
    if (coverage != null && known.isEmpty()) {
      errors.add(new InputError("/coverage", "UNKNOWN_CODE", ""));
    }
    if (!errors.isEmpty()) {
      throw new Problem(CommonProblem.INVALID_INPUT, errors);
    }
    return new ListManifest(period, known.orElse(null));
  }

  /** Files that are no list of another office have neither. */
  void requireFitting(FileKind kind) {
    List<InputError> errors = new ArrayList<>();
    if (!kind.isOfficialList() && period != null) {
      errors.add(new InputError("/period", "UNKNOWN_FIELD", ""));
    }
    if (!kind.isOfficialList() && coverage != null) {
      errors.add(new InputError("/coverage", "UNKNOWN_FIELD", ""));
    }
    if (!errors.isEmpty()) {
      throw new Problem(CommonProblem.INVALID_INPUT, errors);
    }
  }

  /** The body with this beside it, as an idempotency key sees it. */
  byte[] digest(byte[] body) {
    if (period == null && coverage == null) {
      return body;
    }
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update((period + " " + coverage).getBytes(StandardCharsets.UTF_8));
      return digest.digest(body);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
