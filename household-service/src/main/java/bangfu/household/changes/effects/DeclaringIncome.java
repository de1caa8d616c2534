package bangfu.household.changes.effects;

import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.Money;
import bangfu.household.changes.kinds.ChangeProblem;
import bangfu.household.changes.kinds.IncomeDeclared;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Income of a period; the last declaration counts. */
@ApplicationScoped
class DeclaringIncome implements Effect<IncomeDeclared> {
  private final Sql sql;

  DeclaringIncome(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Class<IncomeDeclared> form() {
    return IncomeDeclared.class;
  }

  @Override
  public List<String> touches(IncomeDeclared change) {
    return List.of("/incomes/" + change.periodKind() + "," + change.from() + "/");
  }

  @Override
  public Outcome apply(IncomeDeclared change, Case it) {
    int written =
        sql.update(
            "insert into income (household_id, village_code, period_kind, period, wage, business,"
                + " property, transfers, cost, payout, self_pay, family_size, source, declared_on,"
                + " recorded_by)"
                + " select ?, ?, ?, daterange(?, ?), ?, ?, ?, ?::jsonb, ?, ?, ?, n.size, ?, ?, ?"
                + " from (select coalesce(?::int, (select count(*)::int from member"
                + " where household_id = ? and joined_on < ?::date"
                + " and (left_on is null or left_on >= ?::date))) as size) n where n.size > 0"
                + " on conflict on constraint one_income_of_a_period do update set"
                + " wage = excluded.wage, business = excluded.business,"
                + " property = excluded.property, transfers = excluded.transfers,"
                + " cost = excluded.cost, payout = excluded.payout, self_pay = excluded.self_pay,"
                + " family_size = excluded.family_size, source = excluded.source,"
                + " declared_on = excluded.declared_on, recorded_by = excluded.recorded_by,"
                + " recorded_at = now()",
            it.id().value(),
            it.village(),
            change.periodKind(),
            change.from(),
            change.to(),
            change.wage().fen(),
            change.business().fen(),
            change.property().fen(),
            transfers(change),
            change.cost().fen(),
            fen(change.payout()),
            fen(change.selfPay()),
            change.source(),
            it.day(),
            it.maker(),
            change.familySize(),
            it.id().value(),
            change.to(),
            change.to());
    if (written == 0) {
      throw new Problem(ChangeProblem.FAMILY_SIZE_UNKNOWN);
    }
    return Outcome.ITSELF;
  }

  private static long fen(@Nullable Money amount) {
    return amount == null ? 0 : amount.fen();
  }

  /** Codes and digits only, so that nothing has to be escaped. */
  private static String transfers(IncomeDeclared change) {
    return change.byItem().entrySet().stream()
        .map(item -> "\"" + item.getKey() + "\":" + item.getValue().fen())
        .collect(Collectors.joining(",", "{", "}"));
  }
}
