package bangfu.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import bangfu.testsupport.BangfuServices;
import bangfu.testsupport.Databases;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The policy of the database, without any code of ours. */
@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class SecondLockTest {
  private static final String TABLES =
      "select c.table_name from information_schema.columns c join pg_class t"
          + " on t.relname = c.table_name and t.relkind = 'r' where c.table_schema = 'public'"
          + " and c.column_name in ('village_code', 'division_code')";

  private final Copy copy;
  private final District district = new District();

  SecondLockTest(Copy copy) {
    this.copy = copy;
  }

  @Test
  void every_table_of_villages_and_divisions_is_locked_even_for_its_owner() throws SQLException {
    List<String> all = names(TABLES);
    assertThat(all).contains("roll", "roll_line", "payment", "payment_batch", "copy_household");
    assertThat(names(TABLES + " and t.relrowsecurity and t.relforcerowsecurity"))
        .containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void a_query_without_a_scope_sees_nothing_and_with_one_its_own() throws SQLException {
    Home home = new Home(district.village(1));
    home.pupil("2020-SPRING:03");
    copy.has(home);
    Story story = new Story(district);
    story.released(story.approvedRoll(Story.SPRING));
    assertThat(Copy.count("select count(*) from payment")).isPositive();
    for (String table : names(TABLES)) {
      assertThat(seen("", table)).as(table).isZero();
    }
    assertThat(seen(district.village(1), "payment")).isEqualTo(1);
    assertThat(seen(district.village(2), "payment")).isZero();
    assertThat(seen(district.village(1), "payment_batch")).isZero();
  }

  private static long seen(String scope, String table) throws SQLException {
    try (var connection = Databases.application("subsidy");
        var statement = connection.createStatement()) {
      statement.execute("select set_config('bangfu.scope', '" + scope + "', false)");
      try (var rows = statement.executeQuery("select count(*) from " + table)) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  private static List<String> names(String sql) throws SQLException {
    try (var connection = Databases.superuser("subsidy");
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      List<String> names = new ArrayList<>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    }
  }
}
