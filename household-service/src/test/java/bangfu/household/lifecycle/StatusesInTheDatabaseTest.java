package bangfu.household.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bangfu.testsupport.BangfuServices;
import bangfu.testsupport.Databases;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The second lock: what the database refuses whoever asks. */
@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class StatusesInTheDatabaseTest {
  private static final String VILLAGE = "430511203606";

  @Test
  void the_database_repeats_the_table_of_the_service() throws SQLException {
    var ours =
        StatusTable.ALL.stream()
            .filter(t -> t.from() != null && t.from() != t.to())
            .map(t -> t.from() + " " + t.to() + " " + Objects.toString(t.until(), ""))
            .collect(Collectors.toCollection(TreeSet::new));
    var theirs = new TreeSet<String>();
    try (var superuser = Databases.superuser("household");
        var statement = superuser.createStatement();
        var rows =
            statement.executeQuery(
                "select from_status || ' ' || to_status || ' ' || coalesce(until::text, '')"
                    + " from status_transition")) {
      while (rows.next()) {
        theirs.add(rows.getString(1));
      }
    }
    assertThat(theirs).isEqualTo(ours);
  }

  @Test
  void nobody_exits_directly() {
    String household = Case.poor(VILLAGE);
    assertThatThrownBy(() -> follows(household, "EXITED", "2020-06-01"))
        .hasMessageContaining("status_follows_status");
    assertThatThrownBy(() -> replaces(household, "EXITED"))
        .hasMessageContaining("status_follows_status");
  }

  @Test
  void nobody_who_exited_is_simply_poor_again() {
    String household = Case.exited(VILLAGE);
    assertThatThrownBy(() -> follows(household, "NOT_EXITED", "2020-06-01"))
        .hasMessageContaining("status_follows_status");
  }

  @Test
  void nobody_returns_after_2020() {
    assertThatThrownBy(() -> follows(Case.exited(VILLAGE), "RETURNED", "2021-01-01"))
        .hasMessageContaining("status_follows_status");
    follows(Case.exited(VILLAGE), "RETURNED", "2020-12-31");
  }

  @Test
  void a_history_that_a_file_states_is_taken_as_stated() {
    // Case.exited is stored by an import: NOT_EXITED, then EXITED, at once.
    assertThat(Case.household(Case.exited(VILLAGE)).getList("statuses.status"))
        .isEqualTo(java.util.List.of("NOT_EXITED", "EXITED"));
  }

  @Test
  void only_who_exited_is_unstable_and_only_who_was_never_registered_is_marginal() {
    assertThatThrownBy(() -> monitored(Case.poor(VILLAGE), "UNSTABLE", "2020-06-01"))
        .hasMessageContaining("monitored_by_status");
    assertThatThrownBy(() -> monitored(Case.stranger(VILLAGE), "UNSTABLE", "2020-06-01"))
        .hasMessageContaining("monitored_by_status");
    assertThatThrownBy(() -> monitored(Case.exited(VILLAGE), "MARGINAL", "2020-06-01"))
        .hasMessageContaining("monitored_by_status");
    assertThatThrownBy(() -> monitored(Case.exited(VILLAGE), "SUDDEN", "2020-12-31"))
        .hasMessageContaining("monitored_by_status");
    monitored(Case.exited(VILLAGE), "SUDDEN", "2021-01-01");
  }

  @Test
  void no_step_is_skipped_or_rewritten() {
    Case running = Case.identification(VILLAGE, Case.stranger(VILLAGE));
    assertThatThrownBy(() -> step(running, 2, "VILLAGE", "somebody"))
        .hasMessageContaining("step_after_step");
    step(running, 1, "VILLAGE", "somebody");
    assertThatThrownBy(() -> step(running, 2, "TOWN", "somebody"))
        .hasMessageContaining("maker_is_not_checker");
    assertThatThrownBy(
            () ->
                Case.change(
                    "update proceeding_step set actor = 'x' where proceeding_id = ?::uuid",
                    running.id()))
        .hasMessageContaining("not rewritten");
  }

  private static void follows(String household, String status, String day) {
    Case.change(
        "with closed as (update household_status set valid = daterange(lower(valid), ?::date)"
            + " where household_id = ?::uuid and upper_inf(valid)) select 1",
        day,
        household);
    Case.change(
        "insert into household_status (household_id, village_code, status, valid) select id,"
            + " village_code, ?, daterange(?::date, null) from household where id = ?::uuid",
        status,
        day,
        household);
  }

  private static void replaces(String household, String status) {
    Case.change(
        "update household_status set status = ?, valid = daterange(lower(valid), null)"
            + " where household_id = ?::uuid",
        status,
        household);
  }

  private static void monitored(String household, String kind, String day) {
    Case.change(
        "insert into monitoring (household_id, village_code, kind, risks, identified_on) select id,"
            + " village_code, ?, '{01}', ?::date from household where id = ?::uuid",
        kind,
        day,
        household);
  }

  private static void step(Case running, int no, String level, String actor) {
    Case.change(
        "insert into proceeding_step (proceeding_id, village_code, step_no, level, demand, taken_on,"
            + " actor, taken) select id, village_code, ?, ?, 'MINUTES', '2020-04-10', ?, '{}'"
            + " from proceeding where id = ?::uuid",
        no,
        level,
        actor,
        running.id());
  }
}
