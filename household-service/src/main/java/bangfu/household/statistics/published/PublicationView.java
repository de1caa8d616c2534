package bangfu.household.statistics.published;

import bangfu.commons.value.DivisionCode;
import bangfu.household.statistics.indicators.Figure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The figures of a month as they were published. */
@Schema(name = "FigurePublication", description = "The figures of a month as they were published.")
record PublicationView(
    @Schema(description = "Id", example = "01936f2e-7c1a-7b62-9d0a-2f5a3c1e8b10") UUID id,
    @Schema(description = "Division they are of", example = "430511000000") DivisionCode division,
    @Schema(description = "Name of the division on that day", example = "北塔区") String name,
    @Schema(description = "The month", example = "2020-09") Month month,
    @Schema(description = "Last day of the month: what the figures are of", example = "2020-09-30")
        LocalDate asOf,
    @Schema(description = "1, and one more with each correction", example = "1") int version,
    @Schema(description = "Why it was published again", example = "补录漏报的3户", nullable = true)
        @Nullable String correctionReason,
    @Schema(description = "When it was published", example = "2026-11-26T08:00:00Z")
        Instant publishedAt,
    @Schema(description = "All figures as they were published, sources in Chinese")
        List<Figure> figures) {

  PublicationView with(List<Figure> some) {
    return new PublicationView(
        id, division, name, month, asOf, version, correctionReason, publishedAt, some);
  }
}
