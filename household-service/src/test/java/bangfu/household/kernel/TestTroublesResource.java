package bangfu.household.kernel;

import bangfu.commons.caller.Roles;
import bangfu.commons.persistence.Sql;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Statements that the database ends in its own ways. */
@Path("/api/v1/test-troubles/{kind}")
@RolesAllowed(Roles.OFFICE)
public class TestTroublesResource {
  private final Sql sql;

  TestTroublesResource(Sql sql) {
    this.sql = sql;
  }

  @GET
  @Transactional
  @Operation(hidden = true)
  public String statement(@PathParam("kind") String kind) {
    return switch (kind) {
      case "statement-timeout" -> after("set local statement_timeout = 50", "select pg_sleep(1)");
      case "lock-timeout" -> after("set local lock_timeout = 50", "select 1 from idempotency_key");
      case "idle-timeout" -> idle();
      case "own-death" -> after("select 1", "select pg_terminate_backend(pg_backend_pid())");
      case "serialization" -> raised("40001");
      case "deadlock" -> raised("40P01");
      case "shutdown" -> raised("57P01");
      case "twin" -> raised("23505");
      case "our-fault" -> raised("42703");
      default -> "fine";
    };
  }

  private String after(String first, String then) {
    sql.with(connection -> connection.createStatement().execute(first));
    return String.valueOf((Object) sql.list(then, row -> "x"));
  }

  private String raised(String state) {
    return after(
        "select 1", "do $$ begin raise exception 'secret' using errcode = '" + state + "'; end $$");
  }

  private String idle() {
    sql.with(
        c -> c.createStatement().execute("set local idle_in_transaction_session_timeout = 50"));
    try {
      Thread.sleep(200); // idle on purpose, longer than the database allows
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return sql.one("select 'awake'", row -> row.getString(1));
  }
}
