package bangfu.household.statistics.indicators;

import bangfu.household.codelists.CodeList;
import bangfu.household.codelists.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;

/** What the parts of figures are called. */
@ApplicationScoped
class Parts {
  private record Label(String chinese, String english) {}

  private static final Map<String, Label> OWN =
      Map.ofEntries(
          Map.entry("SUBDISTRICT", new Label("街道", "subdistricts")),
          Map.entry("TOWN", new Label("镇", "towns")),
          Map.entry("TOWNSHIP", new Label("乡", "townships")),
          Map.entry("SPECIAL", new Label("其他", "others")),
          Map.entry("DISTRICT", new Label("区级", "of the district")),
          Map.entry("VILLAGE", new Label("村级", "of villages")),
          Map.entry("F1", new Label("大病患者", "gravely ill")),
          Map.entry("F2", new Label("重病慢病丧失劳动力者", "ill without work")),
          Map.entry("F3", new Label("重度残疾人", "severely disabled")),
          Map.entry("F4", new Label("失能或独居无劳动力老人", "old without work")),
          Map.entry("F5", new Label("孤儿、困境儿童", "orphans and needy children")));

  private final CodeLists codeLists;

  Parts(CodeLists codeLists) {
    this.codeLists = codeLists;
  }

  String label(Indicator indicator, String code, Locale locale) {
    if (indicator == Indicator.POVERTY_CAUSES) {
      return codeLists.label(CodeList.POVERTY_CAUSE, code, locale);
    }
    Label label = OWN.getOrDefault(code, new Label(code, code));
    return locale.getLanguage().equals("zh") ? label.chinese() : label.english();
  }
}
