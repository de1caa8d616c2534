package bangfu.household.changes.kinds;

import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.Money;
import bangfu.household.codelists.CodeList;
import bangfu.household.codelists.CodeLists;
import bangfu.household.registry.Field;
import bangfu.household.registry.FieldChecks;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that is wrong with what a change says, each with its pointer. */
public final class Findings {
  /** Days outside are mistakes of the pen, and some the database could not hold. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(2100, 1, 1);

  private final CodeLists lists;
  private final FieldChecks checks;
  private final LocalDate today;
  private final List<InputError> errors = new ArrayList<>();

  public Findings(CodeLists lists, FieldChecks checks, LocalDate today) {
    this.lists = lists;
    this.checks = checks;
    this.today = today;
  }

  void refuse(String pointer, String code) {
    errors.add(new InputError(pointer, code, ""));
  }

  void refuseUnless(boolean good, String pointer, String code) {
    if (!good) {
      refuse(pointer, code);
    }
  }

  void code(String pointer, CodeList list, @Nullable String code) {
    refuseUnless(code == null || lists.has(list, code), pointer, "UNKNOWN_CODE");
  }

  /** Codes of a list, none twice. */
  void codes(String pointer, CodeList list, @Nullable Collection<String> codes) {
    if (codes == null) {
      return;
    }
    int i = 0;
    for (String code : codes) {
      refuseUnless(code != null && lists.has(list, code), pointer + "/" + i++, "UNKNOWN_CODE");
    }
    refuseUnless(new HashSet<>(codes).size() == codes.size(), pointer, "DUPLICATE_FIELD");
  }

  void oneOf(String pointer, List<String> known, @Nullable String code) {
    refuseUnless(code == null || known.contains(code), pointer, "UNKNOWN_CODE");
  }

  void present(String pointer, @Nullable Object value) {
    refuseUnless(value != null, pointer, "REQUIRED");
  }

  /** Relations of members other than the head. */
  void relation(String pointer, @Nullable String relation) {
    code(pointer, CodeList.RELATION, relation);
    refuseUnless(
        relation == null || !NewMember.OF_A_HEAD.contains(relation), pointer, "HEAD_NOT_HERE");
  }

  void notInFuture(String pointer, @Nullable LocalDate day) {
    refuseUnless(
        day == null || (!day.isAfter(today) && !day.isBefore(FIRST_DAY)), pointer, "OUT_OF_RANGE");
  }

  void notBefore(String pointer, @Nullable LocalDate day, @Nullable LocalDate earliest) {
    refuseUnless(
        day == null || (day.isBefore(LAST_DAY) && (earliest == null || !day.isBefore(earliest))),
        pointer,
        "OUT_OF_RANGE");
  }

  void notNegative(String pointer, @Nullable Money amount) {
    refuseUnless(amount == null || !amount.isNegative(), pointer, "OUT_OF_RANGE");
  }

  void fields(String pointer, Map<String, Field> fields, Map<String, JsonNode> values) {
    errors.addAll(checks.errors(pointer, fields, values));
  }

  /**
   * @throws Problem {@code INVALID_INPUT} with all of them, if there are any
   */
  public void refuse() {
    if (!errors.isEmpty()) {
      throw new Problem(CommonProblem.INVALID_INPUT, errors);
    }
  }
}
