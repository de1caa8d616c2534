package bangfu.household.leads;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Holds what the rules say against the leads there are. A lead that was dismissed does not come
 * back while the reasons are the same, nor one that became a case while its cause lasts.
 */
final class Reconciling {
  private final List<KnownLead> known;
  private final List<Move> moves = new ArrayList<>();

  private Reconciling(List<KnownLead> known) {
    this.known = known;
  }

  static List<Move> moves(List<KnownLead> known, Map<LeadRule, Verdict> verdicts) {
    Reconciling reconciling = new Reconciling(known);
    verdicts.forEach(reconciling::found);
    known.forEach(lead -> reconciling.gone(lead, verdicts.get(lead.rule())));
    return reconciling.moves;
  }

  private void found(LeadRule rule, Verdict verdict) {
    for (Found found : verdict.found()) {
      Optional<KnownLead> open = open(rule, found.memberId());
      if (open.isPresent()) {
        refresh(open.get(), found);
      } else if (known.stream().noneMatch(lead -> answers(lead, rule, found))) {
        moves.add(new Move.Raise(rule, found));
      }
    }
  }

  private void refresh(KnownLead lead, Found found) {
    if (lead.causeGone() || !lead.reasons().equals(found.reasons())) {
      moves.add(new Move.Refresh(lead.id(), found.reasons()));
    }
  }

  private Optional<KnownLead> open(LeadRule rule, @Nullable UUID member) {
    return known.stream()
        .filter(lead -> lead.rule() == rule && Objects.equals(lead.memberId(), member))
        .filter(lead -> lead.state().isOpen())
        .findFirst();
  }

  /** Whether a closed lead has settled this already. */
  private static boolean answers(KnownLead lead, LeadRule rule, Found found) {
    boolean same = lead.rule() == rule && Objects.equals(lead.memberId(), found.memberId());
    return same
        && !lead.causeGone()
        && (lead.state() == LeadState.CASE || lead.reasons().equals(found.reasons()));
  }

  private void gone(KnownLead lead, @Nullable Verdict verdict) {
    if (verdict == null || lead.causeGone() || !verdict.clears(lead.memberId())) {
      return;
    }
    moves.add(
        lead.state() == LeadState.OPEN
            ? new Move.Vanish(lead.id())
            : new Move.CauseGone(lead.id()));
  }
}
