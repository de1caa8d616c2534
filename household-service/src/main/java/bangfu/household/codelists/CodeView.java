package bangfu.household.codelists;

import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A code with its labels. */
@Schema(name = "Code", description = "A code with its labels.")
record CodeView(
    @Schema(description = "The code; never changes", example = "02") String code,
    @Schema(description = "Label in the caller's language", example = "head") String label,
    @Schema(description = "Chinese label", example = "户主") String labelZh,
    @Schema(description = "English label", example = "head") String labelEn,
    @Schema(description = "First day of use; null if always", nullable = true)
        @Nullable LocalDate validFrom,
    @Schema(description = "First day after use; null while in use", nullable = true)
        @Nullable LocalDate validTo) {

  static CodeView of(CodeLists.Entry entry, Locale locale) {
    String label = locale.getLanguage().equals("zh") ? entry.chinese() : entry.english();
    return new CodeView(
        entry.code(), label, entry.chinese(), entry.english(), entry.validFrom(), entry.validTo());
  }
}
