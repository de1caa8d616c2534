package bangfu.household.imports;

import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of an upload, read all at once. */
record ImportForm(ImportKind kind, ImportMode mode, Path file) {
  /**
   * @throws Problem {@code INVALID_INPUT} with every field that is missing or wrong
   */
  static ImportForm of(@Nullable String kind, @Nullable String mode, @Nullable Path file) {
    List<InputError> errors = new ArrayList<>();
    Optional<ImportKind> what = kind == null ? Optional.empty() : ImportKind.ofPath(kind);
    Optional<ImportMode> how =
        Arrays.stream(ImportMode.values()).filter(m -> m.name().equals(mode)).findFirst();
    if (what.isEmpty()) {
      errors.add(new InputError("/kind", kind == null ? "REQUIRED" : "UNKNOWN_CODE", ""));
    }
    if (how.isEmpty()) {
      errors.add(new InputError("/mode", mode == null ? "REQUIRED" : "UNKNOWN_CODE", ""));
    }
    if (file == null) {
      errors.add(new InputError("/file", "REQUIRED", ""));
    }
    if (!errors.isEmpty()) {
      throw new Problem(CommonProblem.INVALID_INPUT, errors);
    }
    return new ImportForm(what.orElseThrow(), how.orElseThrow(), Objects.requireNonNull(file));
  }

  /** The body as an idempotency key sees it: the multipart boundary differs at each try. */
  byte[] digest(ReceivedFile received) {
    try {
      var digest = java.security.MessageDigest.getInstance("SHA-256");
      digest.update((kind + " " + mode).getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return digest.digest(received.sha256());
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
