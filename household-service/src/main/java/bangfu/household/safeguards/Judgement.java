package bangfu.household.safeguards;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers every reason for a result: one that fails decides, else one that is unknown. */
final class Judgement {
  private final List<Reason> failures = new ArrayList<>();
  private final List<Reason> unknowns = new ArrayList<>();

  Judgement failIf(boolean fails, Reason reason) {
    if (fails) {
      failures.add(reason);
    }
    return this;
  }

  Judgement unknownIf(boolean unknown, Reason reason) {
    if (unknown) {
      unknowns.add(reason);
    }
    return this;
  }

  /** Fails where the answer is the bad one; unknown where there is none. */
  Judgement answer(Surveys.Answer<Boolean> answer, boolean bad, String code) {
    if (answer.value() == null) {
      unknowns.add(answer.missing(code));
    } else {
      failIf(answer.value() == bad, Reason.of(code));
    }
    return this;
  }

  Result result() {
    if (!failures.isEmpty()) {
      return Result.FAIL;
    }
    return unknowns.isEmpty() ? Result.PASS : Result.UNKNOWN;
  }

  List<Reason> reasons() {
    List<Reason> all = new ArrayList<>(failures);
    all.addAll(unknowns);
    return all;
  }

  Criterion criterion(String code, String rule, String source) {
    return criterion(code, null, null, null, rule, source);
  }

  Criterion criterion(
      String code,
      @Nullable String value,
      @Nullable String threshold,
      @Nullable String unit,
      String rule,
      String source) {
    return new Criterion(code, result(), value, threshold, unit, rule, source, reasons());
  }
}
