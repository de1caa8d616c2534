package bangfu.household.statistics;

import bangfu.commons.persistence.Sql;
import bangfu.commons.value.DivisionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published rate on record. */
@Schema(name = "PublishedRate", description = "Poverty incidence as somebody published it.")
public record PublishedRateView(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10") UUID id,
    @Schema(description = "Division it is of", example = "430511000000") DivisionCode divisionCode,
    @Schema(description = "First day it was published for", example = "2014-01-01")
        LocalDate validFrom,
    @Schema(description = "First day after that", example = "2015-01-01") LocalDate validTo,
    @Schema(description = "Percent with two decimals", example = "9.57") String percent,
    @Schema(description = "Poor persons, where published", nullable = true)
        @Nullable Long numerator,
    @Schema(description = "Population, where published", nullable = true)
        @Nullable Long denominator,
    @Schema(description = "Where it was published", example = "2020年9月报道") String source,
    @Schema(description = "When it was entered", example = "2026-11-23T08:00:00Z")
        Instant recordedAt) {

  static PublishedRateView of(ResultSet row) throws SQLException {
    return new PublishedRateView(
        row.getObject("id", UUID.class),
        new DivisionCode(row.getString("division_code")),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        row.getBigDecimal("percent").toPlainString(),
        row.getObject("numerator", Long.class),
        row.getObject("denominator", Long.class),
        row.getString("source"),
        Objects.requireNonNull(Sql.instant(row, "recorded_at")));
  }
}
