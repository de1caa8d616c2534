package bangfu.testsupport;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The databases of the test run. */
public final class Databases {
  private static final String PASSWORD = "only-for-tests";

  private Databases() {}

  /** Past every right and row policy: to look at what really is there. */
  public static Connection superuser(String service) {
    try {
      return TestServers.running().superuser(service);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** As the service itself logs in, without any scope set. */
  public static Connection application(String service) {
    try {
      return DriverManager.getConnection(
          TestServers.running().jdbcUrl(service), service + "_app", PASSWORD);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
