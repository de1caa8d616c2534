package bangfu.inspection.visit;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Roles;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.revision.NewRevision;
import bangfu.commons.revision.RevisionLog;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.StaffNo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The visits that were paid. */
@ApplicationScoped
class Visits {
  private static final TypeReference<List<Answer>> ANSWERS = new TypeReference<>() {};
  private static final Set<String> SEE_ALL =
      Set.of(Roles.VILLAGE, Roles.TOWN, Roles.OFFICE, Roles.LEADER, Roles.DISCIPLINE, Roles.AUDIT);

  private final Sql sql;
  private final Findings findings;
  private final ObjectMapper json;
  private final RevisionLog revisions;

  Visits(Sql sql, Findings findings, ObjectMapper json, RevisionLog revisions) {
    this.sql = sql;
    this.findings = findings;
    this.json = json;
    this.revisions = revisions;
  }

  /** A visit within the scope; of an inspector, his own. */
  @Transactional
  VisitView get(UUID id, Caller caller) {
    boolean all = caller.roles().stream().anyMatch(SEE_ALL::contains);
    return sql.first(
            "select * from visit where id = ? and village_code ^@ any (?)"
                + " and (? or inspector_staff_no = ?)",
            this::view,
            id,
            caller.scope().forQuery(),
            all,
            caller.staffNo().map(StaffNo::value).orElse(""))
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }

  boolean exists(UUID drawItem) {
    return sql.one(
        "select exists (select from visit where draw_item_id = ?)",
        row -> row.getBoolean(1),
        drawItem);
  }

  VisitView insert(Tasks.Task task, NewVisit body, LocalDate day, String by) {
    VisitView visit = row(task, body, day, by);
    revisions.append(
        new NewRevision("visit", visit.id(), 1, "VISITED", visit.villageCode(), null, visit));
    return visit;
  }

  private VisitView row(Tasks.Task task, NewVisit body, LocalDate day, String by) {
    return sql.one(
        "insert into visit (draw_item_id, household_id, village_code, inspector_staff_no,"
            + " visited_on, household_present, signed, answers, note, created_by)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?) returning *",
        this::view,
        task.itemId(),
        task.householdId(),
        task.village().value(),
        task.inspector().value(),
        day,
        body.householdPresent(),
        body.signed(),
        text(body.answers()),
        body.note(),
        by);
  }

  private String text(List<Answer> answers) {
    try {
      return json.writeValueAsString(answers);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private VisitView view(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    try {
      return new VisitView(
          id,
          row.getObject("draw_item_id", UUID.class),
          row.getObject("household_id", UUID.class),
          new DivisionCode(row.getString("village_code")),
          new StaffNo(row.getString("inspector_staff_no")),
          row.getObject("visited_on", LocalDate.class),
          row.getBoolean("household_present"),
          row.getBoolean("signed"),
          json.readValue(row.getString("answers"), ANSWERS),
          row.getString("note"),
          findings.of(id));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
