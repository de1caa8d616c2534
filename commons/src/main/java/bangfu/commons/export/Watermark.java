package bangfu.commons.export;

import java.time.Instant;

/**
 * Who took a list, when and what for. It stands in every row, because rows are sorted, cut and
 * pasted, and a line at the end is the first thing to get lost.
 */
record Watermark(String subject, Instant at, Purpose purpose) {
  static final String COLUMN = "watermark";

  @Override
  public String toString() {
    return subject + " " + at + " " + purpose;
  }
}
