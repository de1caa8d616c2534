package bangfu.household.standards;

import bangfu.commons.persistence.Sql;
import bangfu.commons.value.DivisionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Looks standards up: the division's own, else those of the nearest one that it lies in. */
@ApplicationScoped
public class Standards {
  private final Sql sql;

  Standards(Sql sql) {
    this.sql = sql;
  }

  /** All that hold in a division on a day, in the running transaction. */
  public StandardsOfDay on(DivisionCode division, LocalDate day) {
    Map<StandardCode, Standard> found = new EnumMap<>(StandardCode.class);
    sql.list(
            // Codes are filled up with zeros, so of two that a place lies in the nearer is the
            // larger.
            "select distinct on (code) code, value, source from standard"
                + " where division_code = any (?) and valid @> ?::date"
                + " order by code, division_code desc",
            Standards::standard,
            line(division),
            day)
        .forEach(standard -> standard.ifPresent(s -> found.put(s.code(), s)));
    return new StandardsOfDay(day, found);
  }

  /** The division and all that it lies in. */
  private static String[] line(DivisionCode division) {
    return Arrays.stream(DivisionCode.Level.values())
        .map(level -> division.value().substring(0, level.digits()))
        .map(prefix -> DivisionCode.ofPrefix(prefix).value())
        .distinct()
        .toArray(String[]::new);
  }

  /** Empty for a code of another version of this software. */
  private static Optional<Standard> standard(ResultSet row) throws SQLException {
    String code = Objects.requireNonNull(row.getString("code"));
    var value = row.getBigDecimal("value");
    String source = row.getString("source");
    return List.of(StandardCode.values()).stream()
        .filter(known -> known.name().equals(code))
        .findFirst()
        .map(known -> new Standard(known, value, known.unit(), source));
  }
}
