package bangfu.commons.audit;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * An entry with its number in the table.
 *
 * @param mac as it was stored with the entry
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PlacedEntry(long seq, AuditEntry entry, byte[] mac) {
  static PlacedEntry read(ResultSet row) throws SQLException {
    return new PlacedEntry(row.getLong("seq"), AuditEntry.read(row), row.getBytes("mac"));
  }
}
