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

/** A population base on record. */
@Schema(name = "PopulationBase", description = "A population base on record.")
public record PopulationBaseView(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10") UUID id,
    @Schema(description = "Division it counts", example = "430511000000") DivisionCode divisionCode,
    PopulationKind kind,
    @Schema(description = "First day it holds for", example = "2020-01-01") LocalDate validFrom,
    @Schema(description = "First day it no longer holds for", nullable = true)
        @Nullable LocalDate validTo,
    @Schema(description = "Persons", example = "44865") long persons,
    @Schema(description = "Who says so", example = "[assumed] 公开报道推算") String source,
    @Schema(description = "When it was entered", example = "2026-11-23T08:00:00Z")
        Instant recordedAt) {

  static PopulationBaseView of(ResultSet row) throws SQLException {
    return new PopulationBaseView(
        row.getObject("id", UUID.class),
        new DivisionCode(row.getString("division_code")),
        PopulationKind.valueOf(row.getString("kind")),
        row.getObject("valid_from", LocalDate.class),
        Sql.date(row, "valid_to"),
        row.getLong("persons"),
        row.getString("source"),
        Objects.requireNonNull(Sql.instant(row, "recorded_at")));
  }
}
