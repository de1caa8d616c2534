package bangfu.commons.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A school term 学期, written {@code 2020-SPRING}. When it begins and ends is data, not part of it.
 *
 * @param year the calendar year in which the term begins, not the school year it belongs to
 */
@Schema(
    type = SchemaType.STRING,
    pattern = "^[0-9]{4}-(SPRING|AUTUMN)$",
    example = "2020-SPRING",
    description = "School term: calendar year in which it begins, and SPRING or AUTUMN.")
public record SchoolTerm(int year, Season season) implements Comparable<SchoolTerm> {
  private static final Pattern TEXT = Pattern.compile("([0-9]{4})-(SPRING|AUTUMN)");
  private static final int FIRST_YEAR = 1949;
  private static final int LAST_YEAR = 2099;
  private static final Comparator<SchoolTerm> CHRONOLOGICAL =
      Comparator.comparingInt(SchoolTerm::year).thenComparing(SchoolTerm::season);

  /** The two terms of a calendar year, in their order. */
  public enum Season {
    SPRING,
    AUTUMN
  }

  /**
   * @throws InvalidValue {@code SCHOOL_TERM_YEAR} for a year outside 1949 to 2099
   */
  public SchoolTerm {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new InvalidValue("SCHOOL_TERM_YEAR", "the year of a school term is out of range");
    }
  }

  /**
   * Reads {@code 2020-SPRING}.
   *
   * @throws InvalidValue {@code SCHOOL_TERM_FORMAT} or {@code SCHOOL_TERM_YEAR}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SchoolTerm parse(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw new InvalidValue(
          "SCHOOL_TERM_FORMAT", "a school term is a year, a dash, and SPRING or AUTUMN");
    }
    return new SchoolTerm(Integer.parseInt(parts.group(1)), Season.valueOf(parts.group(2)));
  }

  /** {@link #parse} by the name that Jakarta REST looks for in the type of a parameter. */
  public static SchoolTerm fromString(String text) {
    return parse(text);
  }

  @Override
  public int compareTo(SchoolTerm other) {
    return CHRONOLOGICAL.compare(this, other);
  }

  @Override
  @JsonValue
  public String toString() {
    return year + "-" + season;
  }
}
