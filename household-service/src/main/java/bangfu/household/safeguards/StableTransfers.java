package bangfu.household.safeguards;

import bangfu.commons.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Which transfers count towards a stable income on a day; data, because it is [assumed]. */
@ApplicationScoped
public class StableTransfers {
  private final Sql sql;

  StableTransfers(Sql sql) {
    this.sql = sql;
  }

  public Set<String> on(LocalDate day) {
    return new HashSet<>(
        sql.list(
            "select item from stable_transfer_item where valid @> ?::date",
            row -> row.getString(1),
            day));
  }
}
