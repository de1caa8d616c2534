package bangfu.household.imports;

import bangfu.commons.problem.Words;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One error of a file, in the caller's language. */
@Schema(name = "ImportError", description = "One error of a file.")
record ImportErrorView(
    @Schema(description = "Line of the file; the header is line 1", example = "17") long row,
    @Schema(description = "Column; empty where it is the row or the file", example = "citizenId")
        String column,
    @Schema(description = "Stable code; open list", example = "CITIZEN_ID_CHECK_DIGIT") String code,
    @Schema(
            description = "What is wrong, in the caller's language",
            example = "Has a wrong check digit")
        String message) {

  static ImportErrorView of(ImportErrors.Found error, Locale locale) {
    String message = Words.title(RowProblem.valueOf(error.code()), locale);
    return new ImportErrorView(error.row(), error.column(), error.code(), message);
  }
}
