package bangfu.commons.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A column of an exported list.
 *
 * @param name as the JSON of the list names it
 * @param sql the expression that is selected for it
 * @param shown makes what is shown of what is stored; null where they are the same
 */
public record Column(String name, Kind kind, String sql, @Nullable Shown shown) {
  static final char SEPARATOR = ';';

  /** How a value is written where the format knows more than text. */
  public enum Kind {
    TEXT,
    NUMBER,
    FLAG,
    /** Codes joined by semicolons. */
    CODES
  }

  /** Makes what is shown of what is stored, such as the mask of a sealed number. */
  @FunctionalInterface
  public interface Shown {
    String of(String stored, ResultSet row) throws SQLException;
  }

  public static Column text(String name, String sql) {
    return new Column(name, Kind.TEXT, sql, null);
  }

  public static Column number(String name, String sql) {
    return new Column(name, Kind.NUMBER, sql, null);
  }

  public static Column flag(String name, String sql) {
    return new Column(name, Kind.FLAG, sql, null);
  }

  /** Of an array of codes. */
  public static Column codes(String name, String sql) {
    return new Column(name, Kind.CODES, "array_to_string(" + sql + ", '" + SEPARATOR + "')", null);
  }

  /** Of a value that is not shown as it is stored. */
  public static Column shown(String name, String sql, Shown shown) {
    return new Column(name, Kind.TEXT, sql, shown);
  }

  /** Everything comes as text, so that its bytes can go on as they are. */
  String selected() {
    return "(" + sql + ")::text as \"" + name + "\"";
  }
}
