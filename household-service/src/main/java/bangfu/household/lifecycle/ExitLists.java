package bangfu.household.lifecycle;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Scope;
import bangfu.commons.clock.DatedActs;
import bangfu.commons.http.Preconditions;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import bangfu.household.registry.HouseholdId;
import bangfu.household.registry.NewId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Exit lists of villages: one proceeding for each household, which take their steps together with
 * one vote and one notice. Each may also go its own way, or end.
 */
@ApplicationScoped
class ExitLists {
  private final Sql sql;
  private final Proceedings proceedings;
  private final ProceedingQueries queries;
  private final Opening opening;
  private final Advancing advancing;

  ExitLists(
      Sql sql,
      Proceedings proceedings,
      ProceedingQueries queries,
      Opening opening,
      Advancing advancing) {
    this.sql = sql;
    this.proceedings = proceedings;
    this.queries = queries;
    this.opening = opening;
    this.advancing = advancing;
  }

  @Transactional
  public ExitListView open(NewExitList list, DatedActs acts, Caller by) {
    checkOnce(list.householdIds());
    if (!by.scope().covers(list.villageCode())) {
      throw new Problem(CommonProblem.NOT_FOUND);
    }
    LocalDate day = acts.day("openedOn", list.openedOn(), null);
    ExitListId id = new ExitListId(NewId.next());
    sql.update(
        "insert into exit_list (id, village_code, opened_on, opened_by) values (?, ?, ?, ?)",
        id.value(),
        list.villageCode().value(),
        day,
        by.subject());
    // In the order of the ids, so that two lists cannot wait for each other.
    list.householdIds().stream()
        .sorted(Comparator.comparing(HouseholdId::toString))
        .forEach(each -> open(id, each, list.villageCode(), day, by));
    return get(id, by.scope());
  }

  @Transactional
  public ExitListView take(ExitListId id, @Nullable String ifMatch, StepTaken act, Caller by) {
    ExitListView list = find(id, by.scope(), " for update");
    Preconditions.match(ifMatch, list.version());
    List<Proceeding> running = proceedings.lockRunning(id, by.scope());
    if (running.isEmpty()) {
      throw new Problem(
          LifecycleProblem.PROCEEDING_OVER, java.util.Map.of("state", ProceedingState.COMPLETED));
    }
    advancing.takeTogether(running, act, by);
    sql.update("update exit_list set version = version + 1 where id = ?", id.value());
    return get(id, by.scope());
  }

  ExitListView get(ExitListId id, Scope scope) {
    return find(id, scope, "");
  }

  private ExitListView find(ExitListId id, Scope scope, String lock) {
    return sql.first(
            "select id, version, village_code, opened_on from exit_list"
                + " where id = ? and village_code ^@ any (?)"
                + lock,
            row ->
                new ExitListView(
                    new ExitListId(row.getObject(1, UUID.class)),
                    row.getLong(2),
                    new DivisionCode(row.getString(3)),
                    row.getObject(4, LocalDate.class),
                    queries.of(id, scope)),
            id.value(),
            scope.forQuery())
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }

  private void open(
      ExitListId id, HouseholdId household, DivisionCode village, LocalDate day, Caller by) {
    ProceedingId opened = opening.open(new NewProceeding.Exit(household, day), id, by);
    if (!proceedings.get(opened, by.scope()).village().equals(village)) {
      throw new Problem(CommonProblem.NOT_FOUND);
    }
  }

  private static void checkOnce(List<HouseholdId> households) {
    Set<HouseholdId> seen = new HashSet<>();
    for (int i = 0; i < households.size(); i++) {
      if (!seen.add(households.get(i))) {
        throw new Problem(
            CommonProblem.INVALID_INPUT,
            List.of(new InputError("/householdIds/" + i, "DUPLICATE", "")));
      }
    }
  }
}
