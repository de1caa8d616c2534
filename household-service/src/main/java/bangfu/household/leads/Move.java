package bangfu.household.leads;

import bangfu.household.safeguards.Reason;
import java.util.List;

/** What becomes of the leads of a household after its rules were judged. */
sealed interface Move {
  /** Has it made by somebody who can. */
  void by(Maker maker);

  /** Makes moves. */
  interface Maker {
    void raise(LeadRule rule, Found found);

    void refresh(LeadId id, List<Reason> reasons);

    void vanish(LeadId id);

    void causeGone(LeadId id);
  }

  /** A new one. */
  record Raise(LeadRule rule, Found found) implements Move {
    @Override
    public void by(Maker maker) {
      maker.raise(rule, found);
    }
  }

  /** An open one holds still, for other reasons or again. */
  record Refresh(LeadId id, List<Reason> reasons) implements Move {
    @Override
    public void by(Maker maker) {
      maker.refresh(id, reasons);
    }
  }

  /** Nobody had verified it, and its cause is gone. */
  record Vanish(LeadId id) implements Move {
    @Override
    public void by(Maker maker) {
      maker.vanish(id);
    }
  }

  /** It was verified or closed, and its cause is gone. */
  record CauseGone(LeadId id) implements Move {
    @Override
    public void by(Maker maker) {
      maker.causeGone(id);
    }
  }
}
