package bangfu.household.codelists;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A code list with its standard. */
@Schema(name = "CodeList", description = "A code list, its standard and its codes.")
record CodeListView(
    @Schema(description = "Name in paths", example = "relation") String name,
    @Schema(description = "What it lists, in the caller's language") String label,
    @Schema(description = "What it lists, in Chinese", example = "与户主关系") String labelZh,
    @Schema(description = "What it lists, in English") String labelEn,
    @Schema(description = "Standard or form it comes from", example = "GB/T 4761-2008")
        String standard,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "The codes; only where one list is asked for")
        @Nullable List<CodeView> codes) {

  static CodeListView of(CodeList list, Locale locale, @Nullable List<CodeView> codes) {
    String label = locale.getLanguage().equals("zh") ? list.chinese() : list.english();
    return new CodeListView(
        list.path(), label, list.chinese(), list.english(), list.standard(), codes);
  }
}
