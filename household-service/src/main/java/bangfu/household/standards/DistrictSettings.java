package bangfu.household.standards;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Scope;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What all settings of the district have in common: who sets them, and how they end. */
@ApplicationScoped
public class DistrictSettings {
  private final Sql sql;

  DistrictSettings(Sql sql) {
    this.sql = sql;
  }

  /** Tables of settings that hold for a time. */
  public enum Table {
    LEAD_RULE_SETTING,
    STABLE_TRANSFER_ITEM
  }

  private record Held(LocalDate from, @Nullable LocalDate to) {}

  /**
   * Settings hold for everybody on file, so whoever sets them answers for all of the district.
   *
   * @throws Problem 404
   */
  public void requireDistrict(Scope scope) {
    List<DivisionCode> districts =
        sql.list(
            "select distinct code from division where level = 'DISTRICT'",
            row -> new DivisionCode(row.getString(1)));
    if (!districts.stream().allMatch(scope::covers)) {
      throw new Problem(CommonProblem.NOT_FOUND);
    }
  }

  /**
   * @throws Problem {@code INVALID_INPUT} where nothing lies between first and last day
   */
  public static void requireRange(LocalDate from, @Nullable LocalDate to) {
    if (to != null && !to.isAfter(from)) {
      throw new Problem(
          CommonProblem.INVALID_INPUT, List.of(new InputError("/validTo", "DATE_RANGE_EMPTY", "")));
    }
  }

  /**
   * Ends an open one, so that another can follow; in the running transaction.
   *
   * @throws Problem 404 where it is unknown or the district is not the caller's, 409 where it has
   *     an end, 422 before its first day
   */
  public void end(Table table, SettingId id, SettingEnding ending, Caller caller) {
    requireDistrict(caller.scope());
    Held held =
        sql.first(
                "select lower(valid) as valid_from, upper(valid) as valid_to from %s where id = ? for update"
                    .formatted(table),
                row -> new Held(row.getObject(1, LocalDate.class), Sql.date(row, "valid_to")),
                id.value())
            .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    if (held.to() != null) {
      throw new Problem(StandardProblem.SETTING_ENDED);
    }
    if (!ending.endedOn().isAfter(held.from())) {
      throw new Problem(
          CommonProblem.DATE_BEFORE_PRECEDING_STEP,
          Map.of(
              "field", "endedOn",
              "date", ending.endedOn(),
              "earliest", held.from().plusDays(1)));
    }
    sql.update(
        "update %s set valid = daterange(lower(valid), ?), ended_by = ?, ended_at = now(), ended_reason = ? where id = ?"
            .formatted(table),
        ending.endedOn(),
        caller.subject(),
        ending.reason(),
        id.value());
  }
}
