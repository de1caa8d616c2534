package bangfu.household.changes;

import static org.assertj.core.api.Assertions.assertThat;

import bangfu.household.changes.ProposalState.Command;
import bangfu.household.changes.kinds.Decider;
import bangfu.testsupport.BangfuServices;
import bangfu.testsupport.Databases;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class ProposalStateTest {
  private static final List<String> ALLOWED =
      List.of(
          "PROPOSED REVIEW TOWNSHIP REVIEWED",
          "PROPOSED REVIEW DISTRICT REVIEWED",
          "PROPOSED ACCEPT TOWNSHIP ACCEPTED",
          "PROPOSED REFUSE TOWNSHIP REFUSED",
          "PROPOSED REFUSE DISTRICT REFUSED",
          "PROPOSED WITHDRAW TOWNSHIP WITHDRAWN",
          "PROPOSED WITHDRAW DISTRICT WITHDRAWN",
          "PROPOSED CONFLICT TOWNSHIP CONFLICTED",
          "REVIEWED ACCEPT TOWNSHIP ACCEPTED",
          "REVIEWED ACCEPT DISTRICT ACCEPTED",
          "REVIEWED REFUSE TOWNSHIP REFUSED",
          "REVIEWED REFUSE DISTRICT REFUSED",
          "REVIEWED WITHDRAW TOWNSHIP WITHDRAWN",
          "REVIEWED WITHDRAW DISTRICT WITHDRAWN",
          "REVIEWED CONFLICT TOWNSHIP CONFLICTED",
          "REVIEWED CONFLICT DISTRICT CONFLICTED");

  @Test
  void every_state_and_command_is_allowed_or_refused() {
    List<String> found = new ArrayList<>();
    for (ProposalState state : ProposalState.values()) {
      for (Command command : Command.values()) {
        for (Decider decider : Decider.values()) {
          state
              .after(command, decider)
              .ifPresent(next -> found.add(state + " " + command + " " + decider + " " + next));
        }
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(ALLOWED);
  }

  /** The trigger's function on a table of its own, so that no other rule answers first. */
  @Test
  void the_database_has_the_same_table() throws Exception {
    List<String> found = new ArrayList<>();
    try (Connection superuser = Databases.superuser("household")) {
      superuser.setAutoCommit(false);
      run(superuser, "create temporary table states (state text)");
      run(
          superuser,
          "create trigger t before update of state on states for each row"
              + " execute function proposal_skips_no_state()");
      for (ProposalState from : ProposalState.values()) {
        for (ProposalState to : ProposalState.values()) {
          if (from != to && follows(superuser, from, to)) {
            found.add(from + " " + to);
          }
        }
      }
      superuser.rollback();
    }
    Stream<String> expected =
        ALLOWED.stream().map(line -> line.replaceAll(" \\w+ \\w+ ", " ")).distinct();
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected.toList());
  }

  private static boolean follows(Connection connection, ProposalState from, ProposalState to)
      throws SQLException {
    run(connection, "savepoint pair");
    run(connection, "insert into states values ('" + from + "')");
    try {
      run(connection, "update states set state = '" + to + "'");
      return true;
    } catch (SQLException e) {
      return false;
    } finally {
      run(connection, "rollback to savepoint pair");
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
