package bangfu.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The table, printed as it grows and kept in a file. */
final class Results {
  private static final String HEAD =
      """
      | work | goal | ratio: median (least–most) | met | service + database, µs | PostgreSQL alone, µs | beside it |
      |---|---|---|---|---|---|---|
      """;

  private final Path file;
  private final String title;
  private final List<String> rows = new ArrayList<>();

  Results(Path file, String title) {
    this.file = file;
    this.title = title;
  }

  /** A work whose cost may be so many times PostgreSQL's. */
  void cost(String work, double atMost, double[] ours, double[] alone, String beside)
      throws IOException {
    Spread ratio = ratios(ours, alone);
    row(work, "≤ " + atMost + " ×", ratio, ratio.median() <= atMost, ours, alone, beside);
  }

  /** A work whose rows a second are so large a part of PostgreSQL's, by CPU. */
  void rate(String work, double atLeast, double[] ours, double[] alone, String beside)
      throws IOException {
    Spread ratio = ratios(alone, ours);
    row(work, "≥ " + atLeast, ratio, ratio.median() >= atLeast, ours, alone, beside);
  }

  /** For orientation, without a goal. */
  void note(String work, double[] ours, double[] alone, String beside) throws IOException {
    add(work, "–", ratios(ours, alone).toString(), "–", ours, alone, beside);
  }

  private void row(
      String work,
      String goal,
      Spread ratio,
      boolean met,
      double[] ours,
      double[] alone,
      String beside)
      throws IOException {
    add(work, goal, ratio.toString(), met ? "yes" : "**no**", ours, alone, beside);
  }

  private void add(
      String work,
      String goal,
      String ratio,
      String met,
      double[] ours,
      double[] alone,
      String beside)
      throws IOException {
    String row =
        "| "
            + String.join(
                " | ",
                work,
                goal,
                ratio,
                met,
                Spread.of(ours).toString(),
                Spread.of(alone).toString(),
                beside)
            + " |";
    rows.add(row);
    System.out.println(row);
    Files.writeString(file, title + "\n\n" + HEAD + String.join("\n", rows) + "\n");
  }

  private static Spread ratios(double[] above, double[] below) {
    double[] ratios = new double[above.length];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = above[i] / below[i];
    }
    return Spread.of(ratios);
  }
}
