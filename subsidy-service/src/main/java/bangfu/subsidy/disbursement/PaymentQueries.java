package bangfu.subsidy.disbursement;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.caller.Roles;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.Paging;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.Masks;
import bangfu.commons.value.Money;
import bangfu.commons.value.SchoolTerm;
import bangfu.subsidy.listing.Where;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads payments within the caller's scope; payees are masked, and shown to finance alone. */
@ApplicationScoped
class PaymentQueries {
  private final Sql sql;
  private final Paging paging;
  private final CurrentCaller caller;

  PaymentQueries(Sql sql, Paging paging, CurrentCaller caller) {
    this.sql = sql;
    this.paging = paging;
    this.caller = caller;
  }

  /** Which payments are wanted. */
  record Filter(
      @Nullable UUID batch,
      @Nullable String programme,
      @Nullable SchoolTerm term,
      @Nullable PaymentState state,
      @Nullable DivisionCode village) {}

  Page<PaymentView> payments(Filter filter, PageParameters wanted) {
    var page = paging.request(wanted);
    boolean finance = caller.get().is(Roles.FINANCE);
    var rows =
        Where.inScope("village_code", caller.scope())
            .and("batch_id = ?", filter.batch())
            .and("programme = ?", filter.programme())
            .and("term = ?", filter.term() == null ? null : filter.term().toString())
            .and("state = ?", filter.state())
            .and("village_code = ?", filter.village() == null ? null : filter.village().value())
            .after("id > ?::uuid", page.after())
            .list(
                sql,
                "select * from payment",
                "order by id limit ?",
                row -> view(row, finance),
                page.fetch());
    return paging.page(page, rows, p -> List.of(p.id().toString()));
  }

  private static PaymentView view(ResultSet row, boolean finance) throws SQLException {
    String reason = row.getString("reason");
    return new PaymentView(
        row.getObject("id", UUID.class),
        row.getObject("batch_id", UUID.class),
        row.getInt("seq"),
        row.getObject("roll_line_id", UUID.class),
        row.getString("programme"),
        SchoolTerm.parse(row.getString("term")),
        new DivisionCode(row.getString("village_code")),
        row.getObject("person_id", UUID.class),
        row.getObject("household_id", UUID.class),
        Money.ofFen(row.getLong("amount_fen")),
        PaymentState.valueOf(row.getString("state")),
        reason == null ? null : PaymentReason.valueOf(reason),
        Sql.date(row, "settled_on"),
        finance ? Masks.name(row.getString("payee_name")) : null,
        finance ? Payments.masked(row.getString("account_tail")) : null);
  }
}
