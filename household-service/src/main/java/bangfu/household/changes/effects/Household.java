package bangfu.household.changes.effects;

import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.Problem;
import bangfu.household.changes.kinds.ChangeProblem;
import bangfu.household.changes.kinds.MemberRelation;
import bangfu.household.changes.kinds.NewMember;
import bangfu.household.changes.kinds.Succession;
import bangfu.household.registry.HouseholdId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who lives in a household that is locked, who heads it, and how they leave. */
@ApplicationScoped
class Household {
  private final Sql sql;

  Household(Sql sql) {
    this.sql = sql;
  }

  /** A present member. */
  record Present(UUID id, String relation, LocalDate joinedOn) {
    boolean heads() {
      return NewMember.HEAD.equals(relation);
    }
  }

  List<Present> present(HouseholdId id) {
    return sql.list(
        "select id, relation, joined_on from member where household_id = ? and left_on is null",
        row ->
            new Present(
                row.getObject(1, UUID.class), row.getString(2), row.getObject(3, LocalDate.class)),
        id.value());
  }

  /** These members, all of them present since before that day. */
  static List<Present> named(Collection<UUID> ids, List<Present> present, LocalDate day) {
    List<Present> found = present.stream().filter(member -> ids.contains(member.id())).toList();
    if (found.size() < ids.size()) {
      throw new Problem(ChangeProblem.MEMBER_NOT_PRESENT);
    }
    if (found.stream().anyMatch(member -> member.joinedOn().isAfter(day))) {
      throw new Problem(ChangeProblem.BEFORE_MEMBER_CAME);
    }
    return found;
  }

  /** Ends memberships; the rows stay. */
  void leave(Collection<UUID> members, LocalDate day, String reason) {
    sql.update(
        "update member set left_on = ?, left_reason = ? where id = any (?::uuid[])",
        day,
        reason,
        texts(members));
  }

  /**
   * Sees to it that those who stay have a head, before the others leave.
   *
   * @param leaving who leaves; nobody where only the head changes
   */
  void succeed(List<Present> present, Set<UUID> leaving, @Nullable Succession succession) {
    List<Present> staying = present.stream().filter(m -> !leaving.contains(m.id())).toList();
    Optional<Present> head = staying.stream().filter(Present::heads).findFirst();
    if (succession == null) {
      if (head.isEmpty() && !staying.isEmpty()) {
        throw new Problem(ChangeProblem.HEAD_MUST_BE_FOLLOWED);
      }
      return;
    }
    if (head.isPresent() && !leaving.isEmpty()) {
      throw new Problem(ChangeProblem.HEAD_STAYS);
    }
    if (head.isPresent() && head.get().id().equals(succession.headMemberId())) {
      throw new Problem(ChangeProblem.HEAD_ALREADY);
    }
    requireAll(staying, succession);
  }

  private static void requireAll(List<Present> staying, Succession succession) {
    Set<UUID> told =
        succession.relations().stream().map(MemberRelation::memberId).collect(Collectors.toSet());
    told.add(succession.headMemberId());
    if (!told.equals(ids(staying))) {
      throw new Problem(ChangeProblem.RELATIONS_INCOMPLETE);
    }
  }

  /** After the old head has left or is told a relation too: there is one head at a time. */
  void enthrone(@Nullable Succession succession) {
    if (succession == null) {
      return;
    }
    relate(succession.relations());
    sql.update(
        "update member set relation = ? where id = ?", NewMember.HEAD, succession.headMemberId());
  }

  private void relate(List<MemberRelation> relations) {
    if (relations.isEmpty()) {
      return;
    }
    sql.update(
        "update member m set relation = r.relation"
            + " from unnest(?::uuid[], ?::text[]) r (id, relation) where m.id = r.id",
        texts(relations.stream().map(MemberRelation::memberId).toList()),
        relations.stream().map(MemberRelation::relation).toArray(String[]::new));
  }

  static Set<UUID> ids(List<Present> members) {
    return new HashSet<>(members.stream().map(Present::id).toList());
  }

  static String[] texts(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).toArray(String[]::new);
  }
}
