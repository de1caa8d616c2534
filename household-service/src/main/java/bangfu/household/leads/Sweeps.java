package bangfu.household.leads;

import bangfu.commons.caller.Scope;
import bangfu.commons.job.OperationId;
import bangfu.commons.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sweeps over households in the order of their ids: where each is, so that it can go on. */
@ApplicationScoped
class Sweeps {
  private static final int AT_ONCE = 100;

  private final Sql sql;
  private final LeadKeeping leads;
  private final Clock clock;

  Sweeps(Sql sql, LeadKeeping leads, Clock clock) {
    this.sql = sql;
    this.leads = leads;
    this.clock = clock;
  }

  /** A sweep on its way. */
  record Sweep(UUID id, LocalDate day, @Nullable UUID after, long households) {}

  void ask(OperationId operation, LocalDate day) {
    sql.update("insert into lead_sweep (operation_id, day) values (?, ?)", operation.value(), day);
  }

  /** The sweep of a night; one, however many replicas ask. */
  void askForNight(LocalDate night) {
    sql.update(
        "insert into lead_sweep (night, day) values (?, ?) on conflict (night) do nothing",
        night,
        night);
  }

  /** Locked and unfinished; empty where it is over, or a twin is at it. */
  Optional<Sweep> ofOperation(OperationId operation) {
    return sql.first(
        "select id, day, after, households from lead_sweep where operation_id = ?"
            + " and finished_at is null for update",
        Sweeps::sweep,
        operation.value());
  }

  Optional<Sweep> ofNight(LocalDate night) {
    return sql.first(
        "select id, day, after, households from lead_sweep where night = ?"
            + " and finished_at is null for update skip locked",
        Sweeps::sweep,
        night);
  }

  long households(Scope scope) {
    return sql.one(
        "select count(*) from household where village_code ^@ any (?)",
        row -> row.getLong(1),
        (Object) scope.forQuery());
  }

  /** Judges the next households of the scope; answers how many the sweep has judged by now. */
  long next(Sweep sweep, Scope scope) {
    List<UUID> households =
        sql.list(
            "select id from household where (?::uuid is null or id > ?::uuid)"
                + " and village_code ^@ any (?) order by id limit ?",
            row -> row.getObject(1, UUID.class),
            sweep.after(),
            sweep.after(),
            scope.forQuery(),
            AT_ONCE);
    leads.judge(households, sweep.day(), Situations.From.TABLES);
    long judged = sweep.households() + households.size();
    sql.update(
        "update lead_sweep set after = ?, households = ?, finished_at = ? where id = ?",
        households.isEmpty() ? sweep.after() : households.get(households.size() - 1),
        judged,
        households.size() < AT_ONCE ? clock.instant() : null,
        sweep.id());
    return judged;
  }

  private static Sweep sweep(ResultSet row) throws SQLException {
    return new Sweep(
        row.getObject("id", UUID.class),
        row.getObject("day", LocalDate.class),
        row.getObject("after", UUID.class),
        row.getLong("households"));
  }
}
