package bangfu.subsidy.determination;

import bangfu.commons.value.Money;
import bangfu.subsidy.programmes.SchoolStage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rule says of a pupil, with every reason, not the first.
 *
 * @param stage primary or junior; null where the stage is not compulsory
 * @param amount for the term; nothing where refused
 */
record Judgement(
    Decision decision, @Nullable SchoolStage stage, Money amount, List<Reason> reasons) {

  /** What became of a line. */
  enum Decision {
    PENDING,
    GRANTED,
    REFUSED
  }

  Judgement {
    reasons = List.copyOf(reasons);
  }
}
