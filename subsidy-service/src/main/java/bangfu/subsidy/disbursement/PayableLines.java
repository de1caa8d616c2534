package bangfu.subsidy.disbursement;

import bangfu.commons.persistence.Sql;
import bangfu.commons.value.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Finds what can be paid, and counts what cannot and why. */
@ApplicationScoped
class PayableLines {
  private static final String SELECT =
      """
      select l.id, l.programme, l.term, l.village_code, l.person_id, l.household_id, l.amount_fen,
        h.account_holder, m.member_id, m.citizen_id, h.bank_name, h.account, h.payee_hash,
        p.id as returned
      from roll_line l
      join copy_household h on h.id = l.household_id
      left join payment p on p.roll_line_id = l.id and p.state = 'RETURNED'
      left join lateral (
        select c.member_id, c.citizen_id from copy_member c
        where c.household_id = h.id and c.name = h.account_holder and c.left_on is null
        order by c.member_id limit 1) m on true
      where l.hold = 'NONE' and not is_suspended(l.person_id, l.programme)
        and h.account is not null and h.account_holder is not null
      """;

  private static final String NOT_IN_A_BATCH =
      " not exists (select from payment b where b.roll_line_id = l.id"
          + " and b.state in ('PENDING', 'SENT', 'PAID', 'RETURNED'))";

  private final Sql sql;

  PayableLines(Sql sql) {
    this.sql = sql;
  }

  /** Of these rolls: neither held nor suspended nor in a batch; returned ones are for a reissue. */
  List<PayableLine> ofRolls(List<UUID> rolls) {
    return sql.list(
        SELECT
            + " and l.roll_id = any (?::uuid[]) and"
            + NOT_IN_A_BATCH
            + " order by l.village_code, l.id for update of l",
        PayableLines::line,
        (Object) ids(rolls));
  }

  /** The open returned payments of a batch. */
  List<PayableLine> returnedOf(UUID batch) {
    return sql.list(
        SELECT + " and p.batch_id = ? order by p.seq for update of l", PayableLines::line, batch);
  }

  /** What of these rolls cannot be paid. */
  LeftOut leftOutOfRolls(List<UUID> rolls) {
    return leftOut("l.roll_id = any (?::uuid[]) and" + NOT_IN_A_BATCH, ids(rolls));
  }

  /** What of the returned payments of a batch cannot be paid. */
  LeftOut leftOutOfReturned(UUID batch) {
    return leftOut(
        "exists (select from payment p where p.roll_line_id = l.id and p.state = 'RETURNED'"
            + " and p.batch_id = ?)",
        batch);
  }

  private LeftOut leftOut(String which, Object argument) {
    return sql.one(
        "select count(*) filter (where hold = 'HELD'), count(*) filter (where hold = 'STOPPED'),"
            + " count(*) filter (where hold = 'NONE' and suspended),"
            + " count(*) filter (where hold = 'NONE' and not suspended and not reachable)"
            + " from (select l.hold, is_suspended(l.person_id, l.programme) as suspended,"
            + " coalesce(h.account is not null and h.account_holder is not null, false) as reachable"
            + " from roll_line l left join copy_household h on h.id = l.household_id where "
            + which
            + ") l",
        row -> new LeftOut(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)),
        argument);
  }

  private static String[] ids(List<UUID> ids) {
    return ids.stream().map(UUID::toString).toArray(String[]::new);
  }

  private static PayableLine line(ResultSet row) throws SQLException {
    return new PayableLine(
        row.getObject("id", UUID.class),
        row.getString("programme"),
        row.getString("term"),
        row.getString("village_code"),
        row.getObject("person_id", UUID.class),
        row.getObject("household_id", UUID.class),
        Money.ofFen(row.getLong("amount_fen")),
        row.getString("account_holder"),
        row.getObject("member_id", UUID.class),
        row.getString("citizen_id"),
        row.getString("bank_name"),
        row.getString("account"),
        row.getBytes("payee_hash"),
        row.getObject("returned", UUID.class));
  }
}
