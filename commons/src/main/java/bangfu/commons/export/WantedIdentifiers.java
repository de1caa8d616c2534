package bangfu.commons.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import bangfu.commons.audit.Reason;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.net.URLDecoder;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * How identifiers are wanted in a list that is handed out, for {@code @BeanParam}.
 *
 * @param identifiers masked if absent
 * @param reason why in full, percent-encoded; in a header, because people put names in it and
 *     addresses end up in logs and traces
 */
public record WantedIdentifiers(
    @Parameter(
            description =
                "FULL: with full identifiers, in exports only, for OFFICE alone, with `purpose` and"
                    + " `Export-Reason`; masked if absent",
            example = "MASKED")
        @QueryParam("identifiers")
        @Nullable Identifiers identifiers,
    @Parameter(
            description =
                "Why full identifiers are needed, in your own words, without numbers of persons: the"
                    + " households may read it. Percent-encoded UTF-8, as `encodeURIComponent` makes"
                    + " it, 500 characters at most",
            example = "%E4%B8%8E%E5%9B%BD%E5%AE%B6%E7%B3%BB%E7%BB%9F%E6%A0%B8%E5%AF%B9")
        @HeaderParam(WantedIdentifiers.REASON)
        @Nullable String reason) {
  static final String REASON = "Export-Reason";

  /** Whether they are wanted in full. */
  public boolean inFull() {
    return identifiers == Identifiers.FULL;
  }

  /** The reason as it is kept; empty where there is none that may be kept. */
  Optional<String> kept() {
    return fault().isPresent() ? Optional.empty() : decoded();
  }

  /** The code of what is wrong with the reason. */
  Optional<String> fault() {
    if (reason == null || reason.isBlank()) {
      return Optional.of("REQUIRED");
    }
    Optional<String> decoded = decoded();
    if (decoded.isEmpty()) {
      return Optional.of("INVALID");
    }
    String text = decoded.get();
    if (text.isBlank()) {
      return Optional.of("REQUIRED");
    } else if (text.length() > Reason.LONGEST) {
      return Optional.of("TOO_LONG");
    }
    return Reason.holdsPersonalNumber(text) ? Optional.of("PERSONAL_NUMBER") : Optional.empty();
  }

  /** Of a percent-encoded text, not of a form: a plus is a plus. */
  private Optional<String> decoded() {
    try {
      return Optional.ofNullable(reason)
          .map(text -> URLDecoder.decode(text.replace("+", "%2B"), UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
