package bangfu.household.briefing;

import bangfu.household.statistics.indicators.Meanings;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Prints a briefing as a page of HTML. */
@ApplicationScoped
class BriefingPrint {
  private final Template page;
  private final Meanings meanings;

  BriefingPrint(@Location("briefing.html") Template page, Meanings meanings) {
    this.page = page;
    this.meanings = meanings;
  }

  String print(BriefingView briefing, Locale locale) {
    PrintedPage printed = new PrintedPage(briefing, meanings, locale);
    var rows = printed.rows();
    return page.data("zh", locale.getLanguage().equals("zh"))
        .data("name", briefing.name())
        .data("asOf", briefing.asOf())
        .data("rows", rows)
        .data("projects", printed.projects())
        .data("footnotes", printed.footnotes())
        .render();
  }
}
