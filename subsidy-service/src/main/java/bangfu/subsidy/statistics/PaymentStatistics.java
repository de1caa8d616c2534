package bangfu.subsidy.statistics;

import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.Money;
import bangfu.commons.value.SchoolTerm;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was paid in a year. */
@Schema(name = "PaymentStatistics", description = "PAID payments by the term they are for.")
record PaymentStatistics(
    @Schema(description = "Year of the terms; null: all", example = "2020", nullable = true)
        @Nullable Integer year,
    @Schema(description = "Programme; null: all", example = "EDU_LIVING", nullable = true)
        @Nullable String programme,
    @Schema(description = "Division; null: the caller's", example = "430511000000", nullable = true)
        @Nullable DivisionCode division,
    @Schema(description = "When it was counted, UTC", example = "2020-09-30T02:00:00Z")
        Instant countedAt,
    @Schema(description = "By term") List<Row> terms,
    @Schema(description = "Cases 人次: payments", example = "1998") long cases,
    @Schema(description = "Distinct people over all terms", example = "1004") long persons,
    @Schema(description = "Sum", example = "1083750.00") Money amount) {

  /** One term. */
  @Schema(name = "PaymentStatisticsRow", description = "What was paid for one term.")
  record Row(
      @Schema(description = "Term", example = "2020-SPRING") SchoolTerm term,
      @Schema(description = "Cases 人次: payments", example = "999") long cases,
      @Schema(description = "Distinct people", example = "999") long persons,
      @Schema(description = "Sum", example = "541875.00") Money amount) {}
}
