package bangfu.household.leads;

import bangfu.household.safeguards.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of a household.
 *
 * @param found whom it holds of
 * @param unsure members of whom nobody can tell: their leads stay as they are
 * @param sure false where nobody can tell of anybody
 */
record Verdict(List<Found> found, Set<UUID> unsure, boolean sure) {
  Verdict {
    found = List.copyOf(found);
    unsure = Set.copyOf(unsure);
  }

  static Verdict clear() {
    return new Verdict(List.of(), Set.of(), true);
  }

  static Verdict cannotTell() {
    return new Verdict(List.of(), Set.of(), false);
  }

  /** It holds of the household. */
  static Verdict holds(Reason... reasons) {
    return new Verdict(List.of(new Found(null, List.of(reasons))), Set.of(), true);
  }

  /** Of the household, where there is any reason. */
  static Verdict ofAll(List<Reason> reasons) {
    return reasons.isEmpty()
        ? clear()
        : new Verdict(List.of(new Found(null, reasons)), Set.of(), true);
  }

  /** Whether the rule surely no longer holds of somebody. */
  boolean clears(@Nullable UUID memberId) {
    return sure
        && (memberId == null || !unsure.contains(memberId))
        && found.stream().noneMatch(f -> java.util.Objects.equals(f.memberId(), memberId));
  }

  /** Member by member. */
  static final class ByMember {
    private final List<Found> found = new ArrayList<>();
    private final Set<UUID> unsure = new HashSet<>();

    void holds(UUID member, List<Reason> reasons) {
      found.add(new Found(member, reasons));
    }

    void unsure(UUID member) {
      unsure.add(member);
    }

    Verdict verdict() {
      return new Verdict(found, unsure, true);
    }
  }
}
