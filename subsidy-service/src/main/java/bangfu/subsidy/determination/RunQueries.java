package bangfu.subsidy.determination;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.Paging;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.Masks;
import bangfu.commons.value.Money;
import bangfu.commons.value.SchoolTerm;
import bangfu.subsidy.listing.Where;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads runs and their lines within the caller's scope. */
@ApplicationScoped
class RunQueries {
  private final Sql sql;
  private final Runs runs;
  private final Paging paging;
  private final ObjectMapper json;
  private final CurrentCaller caller;

  RunQueries(Sql sql, Runs runs, Paging paging, ObjectMapper json, CurrentCaller caller) {
    this.sql = sql;
    this.runs = runs;
    this.paging = paging;
    this.json = json;
    this.caller = caller;
  }

  /** Which lines are wanted. */
  record LineFilter(Judgement.@Nullable Decision decision, @Nullable DivisionCode village) {}

  RunView run(UUID id) {
    return runs.find(id)
        .filter(run -> caller.scope().covers(run.division()))
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }

  Page<RunView> runs(@Nullable String programme, @Nullable SchoolTerm term, PageParameters wanted) {
    var page = paging.request(wanted);
    var rows =
        Where.inScope("division_code", caller.scope())
            .and("programme = ?", programme)
            .and("term = ?", term == null ? null : term.toString())
            .after("id > ?::uuid", page.after())
            .list(sql, Runs.SELECT, "order by id limit ?", runs::view, page.fetch());
    return paging.page(page, rows, r -> List.of(r.id().toString()));
  }

  Page<RunLineView> lines(UUID run, LineFilter filter, PageParameters wanted) {
    String rule = run(run).ruleVersion();
    var page = paging.request(wanted);
    var rows =
        Where.inScope("village_code", caller.scope())
            .and("run_id = ?", run)
            .and("decision = ?", filter.decision())
            .and("village_code = ?", filter.village() == null ? null : filter.village().value())
            .after("ordinal > ?::integer", page.after())
            .list(
                sql,
                "select * from determination_line",
                "order by ordinal limit ?",
                row -> line(row, rule),
                page.fetch());
    return paging.page(page, rows, l -> List.of(Integer.toString(l.ordinal())));
  }

  private RunLineView line(ResultSet row, String rule) throws SQLException {
    return new RunLineView(
        row.getObject("id", UUID.class),
        row.getInt("ordinal"),
        row.getObject("person_id", UUID.class),
        Masks.name(row.getString("person_name")),
        row.getString("household_no"),
        new DivisionCode(row.getString("village_code")),
        facts(row),
        Judgement.Decision.valueOf(row.getString("decision")),
        Money.ofFen(row.getLong("amount_fen")),
        rule,
        reasons(row.getString("reasons")));
  }

  private static RunLineView.Facts facts(ResultSet row) throws SQLException {
    return new RunLineView.Facts(
        row.getString("household_kind"),
        row.getString("status_on_start"),
        row.getString("stage"),
        row.getBoolean("boarding"),
        row.getObject("joined_on", LocalDate.class),
        Sql.date(row, "left_on"),
        row.getBoolean("granted_before"));
  }

  private List<Reason> reasons(String text) {
    try {
      return json.readValue(text, new TypeReference<List<Reason>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
