package bangfu.household.imports;

import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;
import bangfu.commons.value.InvalidValue;
import bangfu.household.imports.format.Trap;

/** What can be wrong with a row of a file; never a reason to stop reading. */
public enum RowProblem implements ProblemCode {
  // the file
  EMPTY_FILE,
  UNKNOWN_COLUMN,
  MISSING_COLUMN,
  DUPLICATE_COLUMN,
  CSV_UNREADABLE,
  XLSX_UNREADABLE,
  XLSX_TOO_LARGE,
  MERGED_CELLS,
  MORE_SHEETS,
  HIDDEN_ROW,
  COLUMN_COUNT,
  // one cell
  REQUIRED,
  MUST_BE_BLANK,
  TOO_LONG,
  FORMULA,
  CELL_ERROR,
  ID_AS_NUMBER,
  NO_SUCH_DAY,
  DATE_FOR_TEXT,
  BYTE_ORDER_MARK,
  FULL_WIDTH,
  CONTROL_CHARACTER,
  VALUE_MASKED,
  INVALID_FORMAT,
  INVALID_DATE,
  DATE_IN_FUTURE,
  UNKNOWN_CODE,
  CITIZEN_ID_MASKED,
  CITIZEN_ID_LENGTH,
  CITIZEN_ID_CHARACTERS,
  CITIZEN_ID_DATE,
  CITIZEN_ID_CHECK_DIGIT,
  DIVISION_CODE_FORMAT,
  STAFF_NO_FORMAT,
  SCHOOL_TERM_FORMAT,
  SCHOOL_TERM_YEAR,
  // one row
  NOT_A_VILLAGE,
  OUT_OF_SCOPE,
  OUTSIDE_PERIOD,
  EXIT_BEFORE_IDENTIFICATION,
  JOINED_BEFORE_BIRTH,
  TOO_MANY_CAUSES,
  CAUSES_NOT_DISTINCT,
  HEALTH_CONTRADICTORY,
  INCOMPLETE_DISABILITY,
  INCOMPLETE_ACCOUNT,
  // the file as a whole, and the registry
  DUPLICATE_IN_FILE,
  IN_OTHER_HOUSEHOLD,
  SECOND_HEAD,
  NO_HEAD,
  HEAD_STILL_REGISTERED,
  NUMBER_OF_ANOTHER_HOUSEHOLD,
  DIFFERS_FROM_HEAD,
  VILLAGE_UNKNOWN,
  VILLAGE_NOT_VALID,
  HOUSEHOLD_OUT_OF_SCOPE,
  TOWNSHIP_UNKNOWN,
  BEFORE_PRESENT_VERSION,
  PERSON_UNKNOWN,
  HOUSEHOLD_UNKNOWN,
  WORKSHOP_UNKNOWN,
  // one row of a list
  END_NOT_AFTER_START,
  ONLY_FOR_THE_EXEMPT,
  TREATED_BEFORE_DIAGNOSIS,
  CARD_OF_ANOTHER_PERSON,
  CARD_OF_ANOTHER_GRADE,
  GRADE_WITHOUT_A_HOUSE;

  @Override
  public ProblemKind kind() {
    return ProblemKind.INVALID;
  }

  /** What a spreadsheet did. */
  static RowProblem of(Trap trap) {
    return valueOf(trap.name());
  }

  /** A shared value's own code; one that this enum lacks is a format that does not fit. */
  static RowProblem of(InvalidValue refused) {
    for (RowProblem problem : values()) {
      if (problem.name().equals(refused.code())) {
        return problem;
      }
    }
    return INVALID_FORMAT;
  }
}
