package bangfu.commons.idempotency;

import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The key of a request, chosen by the caller; quoted as a structured field or bare. */
record IdempotencyKey(String value) {
  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,128}");

  static IdempotencyKey of(@Nullable String header) {
    if (header == null || header.isBlank()) {
      throw new Problem(CommonProblem.IDEMPOTENCY_KEY_REQUIRED);
    }
    String text = header.trim();
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    String key = quoted ? text.substring(1, text.length() - 1) : text;
    if (!FORM.matcher(key).matches()) {
      throw new Problem(CommonProblem.IDEMPOTENCY_KEY_INVALID);
    }
    return new IdempotencyKey(key);
  }
}
