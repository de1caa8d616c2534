package bangfu.household.standards;

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

/** A standard on record. */
@Schema(name = "Standard", description = "A line or threshold on record.")
record StandardView(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10") UUID id,
    @Schema(description = "Code. Open list.", example = "POVERTY_LINE") String code,
    @Schema(description = "Division it holds for", example = "430000000000")
        DivisionCode divisionCode,
    @Schema(description = "First day it holds for", example = "2020-01-01") LocalDate validFrom,
    @Schema(
            description = "First day it no longer holds for; null while open",
            example = "2021-01-01",
            nullable = true)
        @Nullable LocalDate validTo,
    @Schema(description = "Decimal string in the unit", example = "4000.00") String value,
    StandardUnit unit,
    @Schema(description = "Who says so", example = "湖南省扶贫办答复2020-08-27") String source,
    @Schema(description = "When it was entered", example = "2026-11-26T08:00:00Z")
        Instant recordedAt) {

  static StandardView of(ResultSet row) throws SQLException {
    StandardUnit unit = StandardUnit.valueOf(row.getString("unit"));
    return new StandardView(
        row.getObject("id", UUID.class),
        row.getString("code"),
        new DivisionCode(row.getString("division_code")),
        row.getObject("valid_from", LocalDate.class),
        Sql.date(row, "valid_to"),
        Standard.text(row.getBigDecimal("value"), unit),
        unit,
        row.getString("source"),
        Objects.requireNonNull(Sql.instant(row, "recorded_at")));
  }
}
