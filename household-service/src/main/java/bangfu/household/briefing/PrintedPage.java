package bangfu.household.briefing;

import bangfu.household.statistics.indicators.Figure;
import bangfu.household.statistics.indicators.FigureBasis;
import bangfu.household.statistics.indicators.FigurePart;
import bangfu.household.statistics.indicators.Meanings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A briefing as it is printed: texts only, each figure with a footnote that says where it is from.
 */
final class PrintedPage {
  private final BriefingView briefing;
  private final Meanings meanings;
  private final Locale locale;
  private final List<Footnote> footnotes = new ArrayList<>();

  PrintedPage(BriefingView briefing, Meanings meanings, Locale locale) {
    this.briefing = briefing;
    this.meanings = meanings;
    this.locale = locale;
  }

  /** A row with its lines. */
  public record PrintedRow(String number, String name, String note, List<Line> lines) {}

  /** A figure in words. */
  public record Line(String name, String value, String counts, String parts, int footnote) {}

  /** Where a figure is from, and of when. */
  public record Footnote(int number, String text) {}

  /** A project in words. */
  public record Project(String name, String village, String output, String households) {}

  public List<PrintedRow> rows() {
    return briefing.rows().stream().map(this::row).toList();
  }

  /** Of the rows; ask for them first. */
  public List<Footnote> footnotes() {
    return footnotes;
  }

  public List<Project> projects() {
    return briefing.projects().stream().map(this::project).toList();
  }

  private PrintedRow row(BriefingRow row) {
    return new PrintedRow(
        row.row(),
        isChinese() ? row.nameZh() : row.nameEn(),
        row.note(),
        row.figures().stream().map(this::line).toList());
  }

  private Line line(Figure figure) {
    return new Line(
        meanings.of(figure.indicator()).name(locale),
        value(figure),
        counts(figure),
        parts(figure),
        footnote(figure));
  }

  private String value(Figure figure) {
    if (figure.suppressed() && figure.value() == null) {
      return words("人数较少，不予显示", "suppressed: too few");
    }
    if (figure.value() == null) {
      return why(figure);
    }
    String value = UnitWords.of(figure.unit(), figure.value(), locale);
    if (figure.least() != null && figure.most() != null) {
      String range = figure.least() + "–" + figure.most();
      value += words("（每村 " + range + "）", " (" + range + " in a village)");
    }
    // The source says "more than": shown as the lower bound that it is.
    return figure.atLeast() ? "> " + value : value;
  }

  private String why(Figure figure) {
    return switch (Objects.requireNonNullElse(figure.code(), "")) {
      case "NO_STANDARD_FOR_DATE" -> words("当日无口径，不计算", "no base for the day");
      case "ZERO_DENOMINATOR" -> words("分母为零，不计算", "nothing to divide by");
      default -> words("尚无登记", "nothing on file");
    };
  }

  private static String counts(Figure figure) {
    Long numerator = figure.numerator();
    Long denominator = figure.denominator();
    return numerator == null || denominator == null ? "" : numerator + " / " + denominator;
  }

  private String parts(Figure figure) {
    List<FigurePart> parts = figure.parts() == null ? List.of() : figure.parts();
    return parts.stream().map(this::part).collect(Collectors.joining(words("；", "; ")));
  }

  private String part(FigurePart part) {
    String count = part.numerator() == null ? "–" : part.numerator().toString();
    String percent = part.percent() == null ? "" : " (" + part.percent() + "%)";
    return part.label() + " " + count + percent;
  }

  private int footnote(Figure figure) {
    int number = footnotes.size() + 1;
    String basis = basis(figure.basis());
    footnotes.add(
        new Footnote(
            number,
            words("来源：", "Source: ")
                + figure.source()
                + words("；截至：", "; as of: ")
                + figure.asOf()
                + (basis.isEmpty() ? "" : words("；", "; ") + basis)));
    return number;
  }

  private String basis(FigureBasis basis) {
    return switch (basis) {
      case COMPUTED -> words("据登记计算", "computed");
      case PUBLISHED -> words("按公布数", "as published");
      case STATED -> words("按上报数", "as stated");
      case NONE -> "";
    };
  }

  private Project project(ProjectLine line) {
    String output =
        line.firstYearOutput() == null || line.firstYear() == null
            ? words("尚无登记", "nothing on file")
            : line.firstYearOutput() + words("元（", " yuan (") + line.firstYear() + words("）", ")");
    String households =
        line.households() == null
            ? words("户数较少，不予显示", "suppressed: too few")
            : line.households().toString();
    return new Project(line.name(), line.villageName(), output, households);
  }

  private String words(String chinese, String english) {
    return isChinese() ? chinese : english;
  }

  private boolean isChinese() {
    return locale.getLanguage().equals("zh");
  }
}
