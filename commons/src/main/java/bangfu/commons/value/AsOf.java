package bangfu.commons.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which past is asked for. A day asks what was true then, as it is known now; an instant asks what
 * was on file then, whatever was learnt later.
 *
 * @param day the day, in Asia/Shanghai; that of the instant where one is given
 * @param recordedBy the instant; null where a day is asked for
 */
@Schema(
    type = SchemaType.STRING,
    example = "2020-09-30",
    description =
        "A day (`2020-09-30`): what was true then, as it is known now. An instant"
            + " (`2026-11-26T08:00:00Z`): what was on file then, whatever was learnt later.")
public record AsOf(LocalDate day, @Nullable Instant recordedBy) {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /**
   * Reads a day or an instant.
   *
   * @throws InvalidValue {@code INVALID_FORMAT}
   */
  public static AsOf fromString(String text) {
    try {
      if (text.indexOf('T') < 0) {
        return day(IsoDay.parse(text));
      }
      Instant instant = Instant.parse(text);
      return new AsOf(IsoDay.known(instant.atZone(ZONE).toLocalDate()), instant);
    } catch (DateTimeException e) {
      throw new InvalidValue("INVALID_FORMAT", "a day or an instant");
    }
  }

  public static AsOf day(LocalDate day) {
    return new AsOf(day, null);
  }

  /** As it is written in a query. */
  @Override
  public String toString() {
    return recordedBy == null ? day.toString() : recordedBy.toString();
  }
}
