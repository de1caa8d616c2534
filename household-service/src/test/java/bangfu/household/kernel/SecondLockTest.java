package bangfu.household.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bangfu.testsupport.BangfuServices;
import bangfu.testsupport.Databases;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database refuses by itself, whatever the service may have forgotten. */
@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class SecondLockTest {
  private static final String PROTECTED =
      "select relname from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace";
  private static final String DENIED = "42501";

  private final String village = Village.fresh();
  private Connection service;

  @BeforeEach
  void a_village_has_a_revision() throws SQLException {
    try (Writer writer = new Writer()) {
      writer.revise(UUID.randomUUID(), 1, village);
      writer.commit();
    }
    service = Databases.application("household");
    service.setAutoCommit(false);
  }

  @AfterEach
  void close() throws SQLException {
    service.rollback();
    service.close();
  }

  @Test
  void a_forgotten_scope_shows_nothing() throws SQLException {
    List<String> tables = Rows.of(PROTECTED);
    assertThat(tables).contains("revision", "division_leader");
    for (String table : tables) {
      assertThat(Rows.of(service, "select count(*) from " + table)).as(table).containsExactly("0");
    }
  }

  @Test
  void every_protected_table_is_protected_from_its_owner_too() throws SQLException {
    assertThat(Rows.of(PROTECTED + " and not relforcerowsecurity")).isEmpty();
    Rows.of(service, "select 1");
    try (Connection superuser = Databases.superuser("household")) {
      Rows.change(superuser, "set role household_owner");
      assertThat(Rows.of(superuser, "select count(*) from revision")).containsExactly("0");
      assertThat(Rows.change(superuser, "update division_leader set name = 'x'")).isZero();
    }
  }

  @Test
  void neither_role_may_step_past_the_policies() throws SQLException {
    assertThat(
            Rows.of(
                "select rolname from pg_roles where rolname like 'household%'"
                    + " and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"))
        .isEmpty();
    assertThat(
            Rows.of(
                "select relname from pg_class where relnamespace = 'public'::regnamespace"
                    + " and relowner = 'household_app'::regrole"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"999900000001", "43", "", ",", "%", "_", " *"})
  void the_scope_of_another_village_shows_nothing_of_this_one(String scope) throws SQLException {
    scope(scope);
    assertThat(seen()).isZero();
  }

  @Test
  void a_scope_shows_what_lies_in_it() throws SQLException {
    scope(village);
    assertThat(seen()).isEqualTo(1);
    scope("43," + village.substring(0, 9));
    assertThat(seen()).isEqualTo(1);
    scope("*");
    assertThat(seen()).isEqualTo(1);
  }

  @Test
  void a_scope_ends_with_its_transaction() throws SQLException {
    scope("*");
    service.commit();
    assertThat(seen()).isZero();
    scope("*");
    service.rollback();
    assertThat(seen()).isZero();
  }

  @Test
  void nothing_is_written_outside_the_scope() throws SQLException {
    scope("430511");
    refused(
        DENIED,
        "insert into revision (aggregate, aggregate_id, aggregate_version, kind, division_code,"
            + " actor, snapshot) values ('x', uuidv7(), 1, 'X', '"
            + village
            + "', 'x', '{}')");
  }

  @Test
  void history_is_not_rewritten() throws SQLException {
    scope("*");
    refused("P0001", "update revision set actor = 'x' where division_code = '" + village + "'");
    scope("*");
    refused(DENIED, "delete from revision where division_code = '" + village + "'");
    refused(DENIED, "truncate revision cascade");
    refused(DENIED, "alter table revision disable trigger all");
    refused(DENIED, "drop table revision");
    refused("42501", "delete from feed");
  }

  @Test
  void the_service_cannot_change_what_protects() throws SQLException {
    refused(DENIED, "alter table revision no force row level security");
    refused(DENIED, "create table mine (x int)");
    refused(DENIED, "set role household_owner");
    refused(DENIED, "update feed_log set id = uuidv7()");
    refused(DENIED, "copy revision to program 'cat'");
    refused(DENIED, "update flyway_schema_history set success = false");
  }

  @ParameterizedTest
  @ValueSource(strings = {"subsidy", "inspection"})
  void other_services_databases_are_closed(String other) throws SQLException {
    String here = service.getMetaData().getURL();
    String there = here.replaceFirst("/household.*$", "/" + other);
    assertThatThrownBy(
            () -> DriverManager.getConnection(there, "household_app", "only-for-tests").close())
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(DENIED));
  }

  private void scope(String scope) throws SQLException {
    Rows.of(service, "select set_config('bangfu.scope', ?, true)", scope);
  }

  private int seen() throws SQLException {
    String sql = "select count(*) from revision where division_code = ?";
    return Integer.parseInt(Rows.of(service, sql, village).get(0));
  }

  private void refused(String state, String sql) throws SQLException {
    assertThatThrownBy(() -> Rows.change(service, sql))
        .as(sql)
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(state));
    service.rollback();
  }
}
