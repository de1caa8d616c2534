package bangfu.subsidy.determination;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * What was judged, on what, and how, as one number: equal facts under equal rules give equal
 * digests, whenever and in whichever run. The digest of a run is that of its lines' digests, one a
 * line, in the order of persons and households.
 */
final class LineDigest {
  private LineDigest() {}

  static String of(PupilFacts facts, Judgement judgement) {
    String reasons =
        judgement.reasons().stream()
            .map(r -> r.condition() + "=" + r.held() + "(" + r.fact() + ")")
            .collect(Collectors.joining(";"));
    String line =
        String.join(
            "|",
            LivingSubsidyRule.VERSION,
            facts.personId().toString(),
            facts.householdId().toString(),
            judgement.decision().name(),
            judgement.amount().toString(),
            reasons);
    return hex(line);
  }

  private static String hex(String text) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
