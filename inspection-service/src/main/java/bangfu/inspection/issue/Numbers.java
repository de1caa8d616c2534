package bangfu.inspection.issue;

import bangfu.commons.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/**
 * Numbers without gaps: the counter stays locked until what took the number is committed, and is
 * set back where it is not.
 */
@ApplicationScoped
public class Numbers {
  private final Sql sql;

  Numbers(Sql sql) {
    this.sql = sql;
  }

  /** The next number of this name, such as {@code LZ-2020-D}: {@code LZ-2020-D-00001}. */
  public String next(String name) {
    int number =
        sql.one(
            "insert into issue_counter as c (name, last) values (?, 1)"
                + " on conflict (name) do update set last = c.last + 1 returning last",
            row -> row.getInt(1),
            name);
    return String.format(Locale.ROOT, "%s-%05d", name, number);
  }
}
