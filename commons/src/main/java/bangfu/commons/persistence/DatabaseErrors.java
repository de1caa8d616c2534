package bangfu.commons.persistence;

import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.ProblemCode;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/** What a caller hears when the database says no, or says nothing. */
public final class DatabaseErrors {
  /** 99999 is the driver's own: it was cut off while it logged in. */
  private static final Set<String> TRY_AGAIN =
      Set.of("99999", "40001", "40P01", "55P03", "57014", "25P03");

  private DatabaseErrors() {}

  /** The problem behind a failure; empty where the failure has nothing to do with the database. */
  public static Optional<ProblemCode> problemOf(Throwable failure) {
    if (find(failure, OptimisticLockException.class).isPresent()) {
      return Optional.of(CommonProblem.STALE_VERSION);
    }
    var sql = find(failure, SQLException.class);
    if (sql.isPresent()) {
      return ofState(sql.get());
    }
    // A commit that failed because the connection died comes without its SQLException.
    boolean transaction =
        find(failure, jakarta.transaction.RollbackException.class).isPresent()
            || find(failure, jakarta.transaction.SystemException.class).isPresent()
            || find(failure, jakarta.transaction.HeuristicMixedException.class).isPresent()
            || find(failure, jakarta.transaction.HeuristicRollbackException.class).isPresent();
    return transaction ? Optional.of(CommonProblem.DATABASE_UNAVAILABLE) : Optional.empty();
  }

  /** Type and SQLSTATE only: the message may hold personal data. */
  public static String summary(Throwable failure) {
    return find(failure, SQLException.class)
        .map(e -> e.getClass().getSimpleName() + " " + e.getSQLState())
        .orElse(failure.getClass().getSimpleName());
  }

  /** The name of the violated constraint, if that is what happened. */
  public static Optional<String> violatedConstraint(Throwable failure) {
    return find(failure, org.postgresql.util.PSQLException.class)
        .map(org.postgresql.util.PSQLException::getServerErrorMessage)
        .map(org.postgresql.util.ServerErrorMessage::getConstraint);
  }

  private static Optional<ProblemCode> ofState(SQLException e) {
    String state = e.getSQLState();
    if (state == null || state.startsWith("08") || state.startsWith("57P")) {
      return Optional.of(CommonProblem.DATABASE_UNAVAILABLE);
    }
    if (state.startsWith("53") || TRY_AGAIN.contains(state)) {
      return Optional.of(CommonProblem.DATABASE_UNAVAILABLE);
    }
    return switch (state) {
      case "23505", "23P01" -> Optional.of(CommonProblem.ALREADY_EXISTS);
      // Text with a NUL and days after the end of time come from outside only; no column holds
      // them.
      case "22008", "22021", "22P05" -> Optional.of(CommonProblem.INVALID_INPUT);
      default -> Optional.empty();
    };
  }

  /** Looks through causes and suppressed exceptions, which is where transactions put them. */
  private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Throwable> open = new ArrayDeque<>();
    open.add(failure);
    while (!open.isEmpty()) {
      Throwable next = open.poll();
      if (type.isInstance(next)) {
        return Optional.of(type.cast(next));
      }
      if (seen.add(next)) {
        if (next.getCause() != null) {
          open.add(next.getCause());
        }
        open.addAll(java.util.List.of(next.getSuppressed()));
      }
    }
    return Optional.empty();
  }
}
