package bangfu.inspection.issue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose finding it is 来源级别; the letter stands in the issue's number. */
@Schema(
    description =
        "Whose finding it is: province 省, city 市, district 区, township's own check 乡自查, the hotline"
            + " 12317 or the media.")
public enum Source {
  PROVINCE('P'),
  CITY('C'),
  DISTRICT('D'),
  TOWN('T'),
  HOTLINE('H');

  private final char letter;

  Source(char letter) {
    this.letter = letter;
  }

  public char letter() {
    return letter;
  }

  /** Whether a level above the district found it, which then confirms the closure [assumed]. */
  public boolean isUpperLevel() {
    return this == PROVINCE || this == CITY;
  }
}
