package bangfu.inspection.draw;

import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.StaffNo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is in the urn and who can be sent, frozen with the draw.
 *
 * <p>Its text, which the digest is of, has one line for each household and then one for each
 * inspector, each ended by a line feed, UTF-8:
 *
 * <pre>
 * household,&lt;village code&gt;,&lt;household id&gt;,&lt;stratum&gt;,&lt;staff numbers of its helpers, joined by ;&gt;
 * inspector,&lt;staff number&gt;,&lt;code of the home village, or nothing&gt;
 * </pre>
 *
 * Households stand in the order of village code and id, inspectors and helpers in the order of
 * their numbers; all orders are those of the ASCII text.
 */
record Frame(List<Household> households, List<Candidate> candidates) {
  Frame {
    households = households.stream().sorted(Household.ORDER).toList();
    candidates = candidates.stream().sorted(Comparator.comparing(Candidate::staffNo)).toList();
  }

  /** One household in the urn. */
  record Household(UUID id, DivisionCode village, Stratum stratum, SortedSet<StaffNo> helpers) {
    static final Comparator<Household> ORDER =
        Comparator.comparing(Household::village).thenComparing(h -> h.id().toString());

    private String line() {
      String names = helpers.stream().map(StaffNo::value).collect(Collectors.joining(";"));
      return "household," + village + "," + id + "," + stratum + "," + names + "\n";
    }
  }

  /** One inspector with a valid certificate. */
  record Candidate(StaffNo staffNo, @Nullable DivisionCode homeVillage) {
    boolean mayVisit(Household household) {
      return !household.village().equals(homeVillage) && !household.helpers().contains(staffNo);
    }

    private String line() {
      return "inspector," + staffNo + "," + (homeVillage == null ? "" : homeVillage) + "\n";
    }
  }

  SortedMap<DivisionCode, List<Household>> byVillage() {
    return households.stream()
        .collect(Collectors.groupingBy(Household::village, TreeMap::new, Collectors.toList()));
  }

  /** The text that the digest is of. */
  String text() {
    return Stream.concat(
            households.stream().map(Household::line), candidates.stream().map(Candidate::line))
        .collect(Collectors.joining());
  }

  /** SHA-256 of the text, in hexadecimal. */
  String digest() {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(text().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
