package bangfu.commons.crypto;

import java.util.UUID;

/**
 * Where a sealed value lives. It is bound to the value, so that a value copied to another row or
 * column cannot be read there.
 *
 * @param table the table, without its schema
 * @param column the column
 * @param row the id of the row
 */
public record Place(String table, String column, UUID row) {
  public Place {
    if (table.isBlank() || column.isBlank()) {
      throw new IllegalArgumentException("a place names its table and column");
    }
  }
}
