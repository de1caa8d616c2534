package bangfu.household.lifecycle;

import bangfu.commons.caller.Scope;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import bangfu.household.notices.EvidenceHash;
import bangfu.household.notices.NoticeId;
import bangfu.household.registry.HouseholdId;
import bangfu.household.registry.NewId;
import bangfu.household.registry.PovertyStatus;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The proceedings on file. */
@ApplicationScoped
class Proceedings {
  private final Sql sql;
  private final Definitions definitions;
  private final ObjectMapper json;

  Proceedings(Sql sql, Definitions definitions, ObjectMapper json) {
    this.sql = sql;
    this.definitions = definitions;
    this.json = json;
  }

  Proceeding get(ProceedingId id, Scope scope) {
    return list(" and id = ?", scope, id.value()).stream()
        .findFirst()
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }

  /** The same, locked until the transaction ends. */
  Proceeding lock(ProceedingId id, Scope scope) {
    return list(" and id = ? for update", scope, id.value()).stream()
        .findFirst()
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }

  /** Those of an exit list that are running, locked in the order of their ids. */
  List<Proceeding> lockRunning(ExitListId exitList, Scope scope) {
    return list(
        " and exit_list_id = ? and state = 'RUNNING' order by id for update",
        scope,
        exitList.value());
  }

  /** The running one that posted a notice for a household, or for its village; locked. */
  Optional<Proceeding> lockPoster(NoticeId notice, @Nullable HouseholdId household, Scope scope) {
    return list(
            " and household_id is not distinct from ?::uuid and state = 'RUNNING' and id in (select proceeding_id"
                + " from proceeding_step where notice_id = ?) for update",
            scope,
            household == null ? null : household.value(),
            notice.value())
        .stream()
        .findFirst();
  }

  /** The running one of a household, locked. */
  Optional<Proceeding> lockRunning(HouseholdId household, Scope scope) {
    return list(" and household_id = ? and state = 'RUNNING' for update", scope, household.value())
        .stream()
        .findFirst();
  }

  boolean isRunningFor(HouseholdId household) {
    return sql.one(
        "select exists (select from proceeding where household_id = ? and state = 'RUNNING')",
        row -> row.getBoolean(1),
        household.value());
  }

  boolean isVillageExiting(DivisionCode village) {
    return sql.one(
        "select exists (select from proceeding where village_code = ? and kind = 'VILLAGE_EXIT'"
            + " and state = 'RUNNING')",
        row -> row.getBoolean(1),
        village.value());
  }

  ProceedingId open(
      ProcedureDefinition definition,
      NewProceeding about,
      DivisionCode village,
      LocalDate openedOn,
      @Nullable ExitListId exitList,
      String who) {
    ProceedingId id = new ProceedingId(NewId.next());
    sql.update(
        "insert into proceeding (id, kind, definition_id, household_id, village_code, exit_list_id,"
            + " opened_on, opened_by, particulars) values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)",
        id.value(),
        definition.kind(),
        definition.id(),
        about instanceof NewProceeding.OfHousehold of ? of.householdId().value() : null,
        village.value(),
        exitList == null ? null : exitList.value(),
        openedOn,
        who,
        write(about));
    return id;
  }

  void add(
      Proceeding p,
      ProcedureStep step,
      StepTaken act,
      LocalDate day,
      @Nullable NoticeId notice,
      String who) {
    sql.update(
        "insert into proceeding_step (proceeding_id, village_code, step_no, level, demand, taken_on,"
            + " actor, notice_id, taken) values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)",
        p.id().value(),
        p.village().value(),
        step.no(),
        step.level(),
        step.demand(),
        day,
        who,
        notice == null ? null : notice.value(),
        write(act));
    boolean last = step.next() == null;
    sql.update(
        "update proceeding set version = version + 1, state = ?, ended_on = ? where id = ?",
        last ? ProceedingState.COMPLETED : ProceedingState.RUNNING,
        last ? day : null,
        p.id().value());
  }

  void rememberStatus(Proceeding p, @Nullable PovertyStatus before) {
    sql.update("update proceeding set status_before = ? where id = ?", before, p.id().value());
  }

  void end(
      Proceeding p, NewEnding ending, LocalDate day, LocalDate told, EndingKind kind, String who) {
    sql.update(
        "update proceeding set version = version + 1, state = 'ENDED', ended_on = ?, ending = ?,"
            + " ending_reason = ?, ending_evidence = ?, applicant_told_on = ?, ended_by = ?,"
            + " ended_at = now() where id = ?",
        day,
        kind,
        ending.reason(),
        EvidenceHash.texts(ending.evidence()),
        told,
        who,
        p.id().value());
  }

  private List<Proceeding> list(String more, Scope scope, @Nullable Object... arguments) {
    @Nullable Object[] all = new @Nullable Object[arguments.length + 1];
    all[0] = scope.forQuery();
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return sql.list(
        "select * from proceeding where village_code ^@ any (?)" + more, this::proceeding, all);
  }

  private Proceeding proceeding(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    UUID household = row.getObject("household_id", UUID.class);
    UUID exitList = row.getObject("exit_list_id", UUID.class);
    String before = row.getString("status_before");
    return new Proceeding(
        new ProceedingId(id),
        definitions.get(row.getObject("definition_id", UUID.class)),
        household == null ? null : new HouseholdId(household),
        new DivisionCode(row.getString("village_code")),
        exitList == null ? null : new ExitListId(exitList),
        row.getObject("opened_on", LocalDate.class),
        row.getString("opened_by"),
        read(row.getString("particulars"), NewProceeding.class),
        before == null ? null : PovertyStatus.valueOf(before),
        ProceedingState.valueOf(row.getString("state")),
        Sql.date(row, "ended_on"),
        ended(row),
        row.getLong("version"),
        steps(id));
  }

  private List<TakenStep> steps(UUID id) {
    return sql.list(
        "select * from proceeding_step where proceeding_id = ? order by step_no",
        row -> {
          UUID notice = row.getObject("notice_id", UUID.class);
          return new TakenStep(
              row.getInt("step_no"),
              ActLevel.valueOf(row.getString("level")),
              row.getObject("taken_on", LocalDate.class),
              row.getString("actor"),
              Objects.requireNonNull(Sql.instant(row, "recorded_at")),
              notice == null ? null : new NoticeId(notice),
              read(row.getString("taken"), StepTaken.class));
        },
        id);
  }

  private static @Nullable Ended ended(ResultSet row) throws SQLException {
    return row.getString("ending") == null
        ? null
        : new Ended(
            EndingKind.valueOf(row.getString("ending")),
            row.getObject("ended_on", LocalDate.class),
            row.getString("ending_reason"),
            row.getObject("applicant_told_on", LocalDate.class),
            Arrays.asList((String[]) row.getArray("ending_evidence").getArray()),
            row.getString("ended_by"));
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private <T> T read(String text, Class<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
