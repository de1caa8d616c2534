package bangfu.household.accounts;

import bangfu.commons.audit.Access;
import bangfu.commons.audit.AuditTrail;
import bangfu.commons.caller.Caller;
import bangfu.commons.clock.DatedActs;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import bangfu.household.registry.HouseholdId;
import bangfu.household.registry.RecordKeeping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Binding logins to members. No fact of the household, so no revision of it; but it opens the
 * household's record to somebody, so it is in the audit trail, in the same transaction.
 */
@ApplicationScoped
class Accounts {
  private static final int AGE = 14;

  private final Sql sql;
  private final RecordKeeping records;
  private final DatedActs acts;
  private final AuditTrail trail;

  Accounts(Sql sql, RecordKeeping records, DatedActs acts, AuditTrail trail) {
    this.sql = sql;
    this.records = records;
    this.acts = acts;
    this.trail = trail;
  }

  @Transactional
  public BindingView bind(HouseholdId id, NewBinding binding, Caller caller) {
    RecordKeeping.Locked household = records.lock(id, caller.scope());
    LocalDate day = acts.day("boundOn", binding.boundOn(), null);
    requireOldEnough(id, binding.memberId(), day);
    if (binding.subject().value().equals(caller.subject())) {
      throw new Problem(CommonProblem.MAKER_IS_CHECKER);
    }
    record(
        "bindAccount",
        id,
        binding.memberId(),
        household.village(),
        binding.documentSeen().name(),
        null);
    return sql.one(
        "insert into account_binding (member_id, village_code, subject, document_seen, bound_on,"
            + " bound_by) values (?, ?, ?, ?, ?, ?) returning *",
        BindingView::read,
        binding.memberId(),
        household.village().value(),
        binding.subject().value(),
        binding.documentSeen(),
        day,
        caller.subject());
  }

  /** Present and past bindings, the latest first. */
  List<BindingView> of(HouseholdId id, Caller caller) {
    if (!exists(id, caller)) {
      throw new Problem(CommonProblem.NOT_FOUND);
    }
    return sql.list(
        "select b.* from account_binding b join member m on m.id = b.member_id"
            + " where m.household_id = ? and b.village_code ^@ any (?) order by b.id desc",
        BindingView::read,
        id.value(),
        caller.scope().forQuery());
  }

  @Transactional
  public BindingView end(UUID id, BindingEnding ending, Caller caller) {
    Open open =
        sql.first(
                "select m.household_id, b.member_id, b.village_code, b.bound_on,"
                    + " b.ended_on is not null as ended from account_binding b"
                    + " join member m on m.id = b.member_id"
                    + " where b.id = ? and b.village_code ^@ any (?) for update of b",
                row ->
                    new Open(
                        new HouseholdId(row.getObject("household_id", UUID.class)),
                        row.getObject("member_id", UUID.class),
                        new DivisionCode(row.getString("village_code")),
                        row.getObject("bound_on", LocalDate.class),
                        row.getBoolean("ended")),
                id,
                caller.scope().forQuery())
            .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    if (open.ended()) {
      throw new Problem(AccountProblem.BINDING_ENDED_ALREADY);
    }
    LocalDate day = acts.day("endedOn", ending.endedOn(), open.boundOn());
    record(
        "endAccountBinding",
        open.household(),
        open.memberId(),
        open.village(),
        null,
        ending.reason());
    return sql.one(
        "update account_binding set ended_on = ?, ended_by = ?, ending_reason = ? where id = ?"
            + " returning *",
        BindingView::read,
        day,
        caller.subject(),
        ending.reason(),
        id);
  }

  private record Open(
      HouseholdId household,
      UUID memberId,
      DivisionCode village,
      LocalDate boundOn,
      boolean ended) {}

  private boolean exists(HouseholdId id, Caller caller) {
    return sql.one(
        "select exists (select from household where id = ? and village_code ^@ any (?))",
        row -> row.getBoolean(1),
        id.value(),
        caller.scope().forQuery());
  }

  private void requireOldEnough(HouseholdId id, UUID member, LocalDate day) {
    LocalDate born =
        sql.first(
                "select birth_date from member"
                    + " where id = ? and household_id = ? and left_on is null",
                row -> row.getObject(1, LocalDate.class),
                member,
                id.value())
            .orElseThrow(() -> new Problem(AccountProblem.MEMBER_NOT_PRESENT));
    if (born.plusYears(AGE).isAfter(day)) {
      throw new Problem(AccountProblem.MEMBER_UNDER_14);
    }
  }

  private void record(
      String operation,
      HouseholdId id,
      UUID member,
      DivisionCode village,
      @Nullable String document,
      @Nullable String reason) {
    trail.granted(
        new Access(
            operation,
            "household",
            id.value(),
            List.of(member),
            village,
            List.of(),
            document,
            reason));
  }
}
