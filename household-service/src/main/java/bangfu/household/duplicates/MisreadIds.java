package bangfu.household.duplicates;

import bangfu.commons.crypto.FieldCipher;
import bangfu.commons.crypto.Place;
import bangfu.commons.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Finds namesakes whose citizen ids differ as one that was misread differs from the right one. They
 * are unsealed, two at a time, only where name and birth date say already that it may be so.
 */
@ApplicationScoped
class MisreadIds {
  /** [assumed] More would be a fault of the data. */
  private static final int MOST_COMPARED = 1_000_000;

  /** The check character follows from them, so it differs whenever they do. */
  private static final int DIGITS = 17;

  private final Sql sql;
  private final FieldCipher cipher;

  MisreadIds(Sql sql, FieldCipher cipher) {
    this.sql = sql;
    this.cipher = cipher;
  }

  /** Two members, in the order of their ids. */
  record Pair(UUID first, UUID second) {}

  /** At most so many pairs, among all within the scope of the transaction. */
  List<Pair> pairs(int most) {
    List<Pair> found = new ArrayList<>();
    sql.each(
        "select * from namesakes(?)",
        row -> {
          if (found.size() < most && areMisread(opened(row, "first"), opened(row, "second"))) {
            found.add(
                new Pair(row.getObject("first", UUID.class), row.getObject("second", UUID.class)));
          }
        },
        MOST_COMPARED);
    return found;
  }

  /** Whether one digit is another, or two neighbouring ones are exchanged. */
  static boolean areMisread(String one, String other) {
    List<Integer> differing = new ArrayList<>();
    for (int i = 0; i < DIGITS; i++) {
      if (one.charAt(i) != other.charAt(i)) {
        differing.add(i);
      }
    }
    if (differing.size() != 2) {
      return differing.size() == 1;
    }
    int first = differing.get(0);
    int second = differing.get(1);
    return second == first + 1
        && one.charAt(first) == other.charAt(second)
        && one.charAt(second) == other.charAt(first);
  }

  private String opened(ResultSet row, String member) throws SQLException {
    UUID id = row.getObject(member, UUID.class);
    return cipher.decrypt(row.getString(member + "_id"), new Place("member", "citizen_id", id));
  }
}
