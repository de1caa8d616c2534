package bangfu.subsidy.rolls;

import bangfu.commons.caller.Caller;
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
import bangfu.subsidy.programmes.SchoolStage;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads rolls and their lines within the caller's scope. */
@ApplicationScoped
class RollQueries {
  private static final String LINES =
      """
      select l.*, is_suspended(l.person_id, l.programme) as suspended,
        (select p.state from payment p where p.roll_line_id = l.id order by p.id desc limit 1)
          as payment
      from roll_line l""";

  private final Sql sql;
  private final Rolls rolls;
  private final Paging paging;
  private final CurrentCaller caller;

  RollQueries(Sql sql, Rolls rolls, Paging paging, CurrentCaller caller) {
    this.sql = sql;
    this.rolls = rolls;
    this.paging = paging;
    this.caller = caller;
  }

  /** Which rolls are wanted. */
  record Filter(
      @Nullable UUID run,
      @Nullable SchoolTerm term,
      @Nullable DivisionCode village,
      @Nullable RollState state) {}

  Page<RollView> rolls(Filter filter, PageParameters wanted) {
    var page = paging.request(wanted);
    List<UUID> ids =
        Where.inScope("village_code", caller.scope())
            .and("run_id = ?", filter.run())
            .and("term = ?", filter.term() == null ? null : filter.term().toString())
            .and("village_code = ?", filter.village() == null ? null : filter.village().value())
            .and("state = ?", filter.state())
            .after("id > ?::uuid", page.after())
            .list(
                sql,
                "select id from roll",
                "order by id limit ?",
                row -> row.getObject(1, UUID.class),
                page.fetch());
    List<RollView> views =
        rolls.find("id in ?1 order by id", ids).stream().map(Roll::view).toList();
    return paging.page(page, views, r -> List.of(r.id().toString()));
  }

  Page<RollLineView> lines(UUID roll, PageParameters wanted) {
    rolls.within(caller.scope(), roll);
    var page = paging.request(wanted);
    boolean named = seesNames(caller.get());
    var rows =
        Where.inScope("l.village_code", caller.scope())
            .and("l.roll_id = ?", roll)
            .after("l.id > ?::uuid", page.after())
            .list(sql, LINES, "order by l.id limit ?", row -> line(row, named), page.fetch());
    return paging.page(page, rows, l -> List.of(l.id().toString()));
  }

  NoticeView notice(UUID id) {
    Roll roll = rolls.within(caller.scope(), id);
    Publicity publicity = roll.publicity();
    RollView view = roll.view();
    return sql.one(
        "select p.name_zh, coalesce((select v.name from copy_village v where v.code = ?"
            + " order by v.version desc limit 1), ?) from programme p where p.code = ?",
        row ->
            new NoticeView(
                view.id(),
                view.programme(),
                row.getString(1),
                view.term(),
                view.villageCode(),
                row.getString(2),
                publicity.postedOn(),
                publicity.lastDay(),
                groups(id),
                view.lineCount(),
                view.total()),
        view.villageCode().value(),
        view.villageCode().value(),
        view.programme());
  }

  private List<NoticeView.Group> groups(UUID roll) {
    return sql.list(
        "select school_stage, amount_fen, count(*), sum(amount_fen) from roll_line"
            + " where roll_id = ? and village_code ^@ any (?) and hold <> 'STOPPED'"
            + " group by school_stage, amount_fen order by school_stage desc, amount_fen",
        row ->
            new NoticeView.Group(
                SchoolStage.valueOf(row.getString(1)),
                Money.ofFen(row.getLong(2)),
                row.getInt(3),
                Money.ofFen(row.getLong(4))),
        roll,
        caller.scope().forQuery());
  }

  /** Those who handle a roll must know whom it is about. */
  private static boolean seesNames(Caller caller) {
    return Stream.of(Roles.VILLAGE, Roles.TOWN, Roles.DEPT, Roles.OFFICE).anyMatch(caller::is);
  }

  private static RollLineView line(ResultSet row, boolean named) throws SQLException {
    String name = row.getString("person_name");
    return new RollLineView(
        row.getObject("id", UUID.class),
        row.getObject("determination_line_id", UUID.class),
        row.getObject("person_id", UUID.class),
        named ? name : Masks.name(name),
        row.getString("household_no"),
        new DivisionCode(row.getString("village_code")),
        SchoolStage.valueOf(row.getString("school_stage")),
        Money.ofFen(row.getLong("amount_fen")),
        RollLineView.Hold.valueOf(row.getString("hold")),
        row.getBoolean("suspended"),
        row.getString("stop_reason"),
        row.getString("payment"));
  }
}
