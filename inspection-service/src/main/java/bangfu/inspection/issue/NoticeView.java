package bangfu.inspection.issue;

import bangfu.commons.value.StaffNo;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A written notice 书面告知; who was linked then stays on it. */
@Schema(description = "A written notice; the leader as linked to the village on that day")
public record NoticeView(
    @Schema(description = "Number", example = "GZ-2020-00001") String number,
    @Schema(description = "Staff number of the linked leader") StaffNo leaderStaffNo,
    @Schema(
            description = "Name of the linked leader",
            example = "区级领导01",
            extensions = @Extension(name = "x-data-classification", value = "PERSONAL"))
        String leaderName,
    @Schema(description = "Day of the notice", example = "2020-05-06") LocalDate notifiedOn,
    @Schema(description = "Day of its receipt", example = "2020-05-06", nullable = true)
        @Nullable LocalDate receivedOn) {}
