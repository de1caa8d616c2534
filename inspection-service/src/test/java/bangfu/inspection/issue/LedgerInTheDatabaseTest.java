package bangfu.inspection.issue;

import static bangfu.inspection.District.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bangfu.inspection.District;
import bangfu.inspection.Story;
import bangfu.testsupport.BangfuServices;
import bangfu.testsupport.Databases;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds when the code has been wrong. */
@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class LedgerInTheDatabaseTest {
  private final District district = District.fresh().withVillages(1);

  @Test
  void the_database_knows_the_same_steps_as_the_code() throws SQLException {
    List<String> code =
        Arrays.stream(IssueState.values())
            .flatMap(
                s ->
                    Transitions.of(s).entrySet().stream()
                        .map(e -> e.getKey() + " " + s + " " + e.getValue()))
            .toList();
    assertThat(rows("select command || ' ' || from_state || ' ' || to_state from issue_transition"))
        .containsExactlyInAnyOrderElementsOf(code);
  }

  @Test
  void no_state_is_skipped() {
    Story story = Story.entered(district, "DISTRICT").registered();
    String where = " where id = '" + story.id + "'";
    assertThatThrownBy(
            () ->
                sql(
                    "update issue set state = 'CLOSED', closed_on = now(),"
                        + " received_on = '2020-05-06', due_on = '2020-05-21'"
                        + where))
        .hasMessageContaining("no step leads from REGISTERED to CLOSED");
    assertThatThrownBy(
            () ->
                sql(
                    "insert into issue select * from (select (jsonb_populate_record("
                        + "null::issue, to_jsonb(i) || '{\"number\":\"LZ-2020-D-99999\"}')).* from issue i"
                        + where
                        + ") x"))
        .hasMessageContaining("an issue begins as a draft");
  }

  @Test
  void who_rectified_cannot_check() {
    Story story = Story.entered(district, "DISTRICT").submitted();
    assertThatThrownBy(
            () ->
                sql(
                    "insert into issue_act (issue_id, version, village_code, round,"
                        + " command, from_state, to_state, acted_on, actor) values ('"
                        + story.id
                        + "', 99, '"
                        + district.village(1)
                        + "', 1, 'TOWNSHIP_CHECK', 'SUBMITTED', 'TOWN_PASSED', now(),"
                        + " 'village-"
                        + district.village(1)
                        + "')"))
        .hasMessageContaining("who drafted, rectified or checked cannot also pass it");
  }

  @Test
  void acts_are_not_rewritten() {
    Story story = Story.entered(district, "DISTRICT");
    assertThatThrownBy(
            () -> sql("update issue_act set actor = 'x' where issue_id = '" + story.id + "'"))
        .hasMessageContaining("history is not rewritten");
  }

  @Test
  void without_a_scope_the_application_sees_nothing() throws SQLException {
    Story.entered(district, "DISTRICT");
    try (var connection = Databases.application("inspection");
        var statement = connection.createStatement()) {
      for (String table :
          List.of(
              "issue",
              "issue_act",
              "registry_village",
              "registry_household",
              "draw_item",
              "visit",
              "suspension",
              "campaign",
              "revision")) {
        try (var rows = statement.executeQuery("select count(*) from " + table)) {
          rows.next();
          assertThat(rows.getInt(1)).as(table).isZero();
        }
      }
    }
  }

  private static List<String> rows(String select) throws SQLException {
    try (var connection = Databases.superuser("inspection");
        var statement = connection.createStatement();
        var rows = statement.executeQuery(select)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }
}
