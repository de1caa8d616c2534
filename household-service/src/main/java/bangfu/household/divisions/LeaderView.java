package bangfu.household.divisions;

import bangfu.commons.value.DateRange;
import bangfu.commons.value.StaffNo;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A district leader linked to a division 区级联点领导. */
@Schema(name = "Leader", description = "A district leader linked to a division, with dates.")
record LeaderView(
    @Schema(description = "Staff number of the leader", example = "LD-0001") StaffNo staffNo,
    @Schema(
            description = "Name of the leader",
            example = "区级领导01",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        String name,
    @Schema(description = "First day of the link", example = "2018-01-01") LocalDate from,
    @Schema(
            description = "First day after the link; null while it holds",
            example = "2020-12-31",
            nullable = true)
        @Nullable LocalDate to) {

  static LeaderView of(StaffNo staffNo, String name, DateRange valid) {
    return new LeaderView(staffNo, name, valid.from(), valid.to());
  }
}
