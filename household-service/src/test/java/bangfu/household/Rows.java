package bangfu.household;

import bangfu.testsupport.Databases;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What really is in the database, past every right. */
public final class Rows {
  private Rows() {}

  /** The first column of a query, as text. */
  public static List<String> of(String query) {
    try (var database = Databases.superuser("household");
        var statement = database.createStatement();
        var row = statement.executeQuery(query)) {
      List<String> found = new ArrayList<>();
      while (row.next()) {
        found.add(row.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  public static int count(String from) {
    return Integer.parseInt(of("select count(*) from " + from).get(0));
  }

  /** Changes what no caller could change. */
  public static void change(String command) {
    try (var database = Databases.superuser("household");
        var statement = database.createStatement()) {
      statement.execute(command);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** Kinds of the revisions of an aggregate, the first one first. */
  public static List<String> revisions(String aggregateId) {
    return of("select kind from revision where aggregate_id = '" + aggregateId + "' order by seq");
  }
}
