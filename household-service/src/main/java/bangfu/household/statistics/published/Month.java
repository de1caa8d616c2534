package bangfu.household.statistics.published;

import bangfu.commons.value.InvalidValue;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A month, {@code YYYY-MM}. */
@Schema(
    type = SchemaType.STRING,
    pattern = "^[0-9]{4}-(0[1-9]|1[0-2])$",
    example = "2020-09",
    description = "A month, YYYY-MM.")
public record Month(YearMonth value) {
  private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}");

  /**
   * Reads a month.
   *
   * @throws InvalidValue {@code INVALID_FORMAT}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Month fromString(String text) {
    try {
      if (!FORM.matcher(text).matches()) {
        throw new InvalidValue("INVALID_FORMAT", "a month is YYYY-MM");
      }
      return new Month(YearMonth.parse(text));
    } catch (DateTimeException e) {
      throw new InvalidValue("INVALID_FORMAT", "a month is YYYY-MM");
    }
  }

  LocalDate firstDay() {
    return value.atDay(1);
  }

  LocalDate lastDay() {
    return value.atEndOfMonth();
  }

  @Override
  @JsonValue
  public String toString() {
    return value.toString();
  }
}
