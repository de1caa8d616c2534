package bangfu.subsidy.listing;

import bangfu.commons.caller.Scope;
import bangfu.commons.persistence.Sql;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditions of a list query. It begins with the caller's scope, so that none forgets it. */
public final class Where {
  private final StringBuilder conditions;
  private final List<@Nullable Object> arguments = new ArrayList<>();

  private Where(String first) {
    this.conditions = new StringBuilder(" where ").append(first);
  }

  /** Rows whose division lies in the scope. */
  public static Where inScope(String divisionColumn, Scope scope) {
    Where where = new Where(divisionColumn + " ^@ any (?)");
    where.arguments.add(scope.forQuery());
    return where;
  }

  /** One more condition with one {@code ?}; none where the value is absent. */
  public Where and(String condition, @Nullable Object value) {
    if (value != null) {
      conditions.append(" and ").append(condition);
      arguments.add(value instanceof Enum<?> code ? code.name() : value);
    }
    return this;
  }

  /** Keyset: rows after the last one of the page before. */
  public Where after(String condition, List<String> key) {
    if (!key.isEmpty()) {
      conditions.append(" and ").append(condition);
      arguments.addAll(key);
    }
    return this;
  }

  /** All rows of {@code select … where … tail}; more arguments fill the tail's {@code ?}. */
  public <T> List<T> list(Sql sql, String select, String tail, Sql.Row<T> row, Object... more) {
    List<@Nullable Object> all = new ArrayList<>(arguments);
    all.addAll(Arrays.asList(more));
    return sql.list(select + conditions + " " + tail, row, all.toArray());
  }
}
