package bangfu.commons.persistence;

import java.sql.SQLException;

/** A statement of our own failed; the mapper of exceptions tells what the caller hears. */
public class DatabaseFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  public DatabaseFailure(SQLException cause) {
    super(cause);
  }
}
