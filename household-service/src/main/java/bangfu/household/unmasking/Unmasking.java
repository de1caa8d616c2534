package bangfu.household.unmasking;

import bangfu.commons.audit.Access;
import bangfu.commons.audit.AuditTrail;
import bangfu.commons.audit.AuditedRequest;
import bangfu.commons.caller.Caller;
import bangfu.commons.caller.Scope;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.household.registry.HouseholdId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows full values of one household; reading them and recording that are one transaction. */
@ApplicationScoped
public class Unmasking {
  private static final String AGGREGATE = "household";

  /** What a household may always see of itself needs no purpose of the office (PIPL art. 45). */
  private static final String OWN_DATA = "SUBJECT_ACCESS";

  private final FullValues values;
  private final AuditTrail trail;
  private final AuditedRequest audited;

  Unmasking(FullValues values, AuditTrail trail, AuditedRequest audited) {
    this.values = values;
    this.trail = trail;
    this.audited = audited;
  }

  /**
   * For the work of an office.
   *
   * @throws Problem 404 outside the scope, 403 where a role may not see the fields, 422 where a
   *     member is of another household
   */
  @Transactional
  public UnmaskedView forWork(HouseholdId id, NewUnmasking wanted, Caller caller) {
    wanted.check();
    List<UUID> named = wanted.memberIds();
    Access access =
        access(
            "unmask",
            id,
            wanted.fields(),
            named == null ? List.of() : named,
            wanted.purpose().name(),
            wanted.reason());
    audited.about(access);
    requireExistence(id, caller.scope());
    requireRight(wanted.fields(), caller);
    return shown(id, wanted.fields(), named, access, caller.scope());
  }

  /** For a person of the household: the household's own values, and his own citizen id. */
  @Transactional
  public UnmaskedView ofOneself(
      HouseholdId id, UUID member, Set<Identifier> fields, Scope household) {
    List<UUID> self = List.of(member);
    Access access = access("unmaskMyHousehold", id, fields, self, OWN_DATA, null);
    return shown(id, fields, self, access, household);
  }

  private UnmaskedView shown(
      HouseholdId id,
      Set<Identifier> fields,
      @Nullable List<UUID> named,
      Access access,
      Scope scope) {
    FullValues.OfHousehold household =
        values.household(id, fields, scope).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    List<UnmaskedView.Person> members =
        fields.contains(Identifier.CITIZEN_ID) ? values.members(id, named, scope) : List.of();
    if (fields.contains(Identifier.CITIZEN_ID)
        && named != null
        && members.size() < new HashSet<>(named).size()) {
      throw new Problem(UnmaskingProblem.MEMBER_NOT_IN_HOUSEHOLD);
    }
    trail.granted(
        access.found(
            household.village(), members.stream().map(UnmaskedView.Person::memberId).toList()));
    return new UnmaskedView(
        id.value(), household.phone(), household.bankAccount(), household.accountHolder(), members);
  }

  private void requireExistence(HouseholdId id, Scope scope) {
    if (!values.has(id, scope)) {
      throw new Problem(CommonProblem.NOT_FOUND);
    }
  }

  private static void requireRight(Set<Identifier> fields, Caller caller) {
    Set<Identifier> beyond = EnumSet.copyOf(fields);
    beyond.removeAll(Rights.of(caller));
    if (!beyond.isEmpty()) {
      throw new Problem(
          UnmaskingProblem.FIELD_NOT_PERMITTED,
          java.util.Map.of(
              "fields", beyond.stream().map(Enum::name).collect(Collectors.joining(", "))));
    }
  }

  private static Access access(
      String operation,
      HouseholdId id,
      Set<Identifier> fields,
      List<UUID> members,
      String purpose,
      @Nullable String reason) {
    List<String> names = fields.stream().sorted().map(Enum::name).toList();
    return new Access(operation, AGGREGATE, id.value(), members, null, names, purpose, reason);
  }
}
