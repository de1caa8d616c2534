package bangfu.inspection.campaign;

import bangfu.commons.caller.Scope;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The campaigns. A caller reads those of the divisions above and below his own. */
@ApplicationScoped
public class Campaigns {
  private static final TypeReference<List<ChecklistItem>> CHECKLIST = new TypeReference<>() {};
  private static final String TOUCHES =
      "exists (select from unnest(?) s (prefix)"
          + " where division_prefix ^@ s.prefix or s.prefix ^@ division_prefix)";

  private final Sql sql;
  private final ObjectMapper json;

  Campaigns(Sql sql, ObjectMapper json) {
    this.sql = sql;
    this.json = json;
  }

  /** A campaign that concerns the scope; 404 otherwise. */
  @Transactional
  public Campaign get(UUID id, Scope scope) {
    return sql.first(
            "select * from campaign where id = ? and " + TOUCHES,
            this::campaign,
            id,
            scope.forQuery())
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }

  /** The same, for those who run it: the whole division must be the caller's. */
  public Campaign getToRun(UUID id, Scope scope) {
    Campaign campaign = get(id, scope);
    if (!scope.covers(campaign.division())) {
      throw new Problem(CommonProblem.NOT_FOUND);
    }
    return campaign;
  }

  @Transactional
  List<Campaign> page(PageRequest page, Scope scope) {
    return sql.list(
        "select * from campaign where " + TOUCHES + " and id > ? order by id limit ?",
        this::campaign,
        scope.forQuery(),
        page.idAfter(0),
        page.fetch());
  }

  boolean isTaken(DivisionCode division, String name) {
    return sql.one(
        "select exists (select from campaign where division_code = ? and name = ?)",
        row -> row.getBoolean(1),
        division.value(),
        name);
  }

  Campaign insert(NewCampaign body, String by) {
    return sql.one(
        "insert into campaign (name, starts_on, ends_on, division_code, division_prefix,"
            + " checklist_version, checklist, created_by)"
            + " values (?, ?, ?, ?, ?, ?, ?::jsonb, ?) returning *",
        this::campaign,
        body.name(),
        body.from(),
        body.to(),
        body.division().value(),
        body.division().prefix(),
        body.checklistVersion(),
        text(body.checklist()),
        by);
  }

  private String text(List<ChecklistItem> checklist) {
    try {
      return json.writeValueAsString(checklist);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Campaign campaign(ResultSet row) throws SQLException {
    try {
      return new Campaign(
          row.getObject("id", UUID.class),
          row.getString("name"),
          row.getObject("starts_on", LocalDate.class),
          row.getObject("ends_on", LocalDate.class),
          new DivisionCode(row.getString("division_code")),
          row.getString("checklist_version"),
          json.readValue(row.getString("checklist"), CHECKLIST));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
