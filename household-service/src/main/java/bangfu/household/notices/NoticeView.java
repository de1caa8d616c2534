package bangfu.household.notices;

import bangfu.commons.value.DivisionCode;
import bangfu.household.registry.HouseholdId;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A notice as staff see it: what hangs where and how long. What it says is in its views. */
@Schema(
    name = "Notice",
    description = "A notice as staff see it: what hangs where, and how long. No names.")
record NoticeView(
    NoticeId id,
    @Schema(description = "Village in which it hangs", example = "430511203201")
        DivisionCode villageCode,
    @Schema(description = "What it is for", example = "EXIT") String programme,
    @Schema(description = "What stands above the list", example = "村内公示") String title,
    @Schema(description = "Day of posting", example = "2020-06-01") LocalDate postedOn,
    @Schema(description = "Calendar days, counted from the day after", example = "7") int days,
    @Schema(description = "Last day on which it hangs, pauses included", example = "2020-06-08")
        LocalDate endsOn,
    @Schema(description = "Whether it has ended, so that its web view is withdrawn")
        boolean withdrawn,
    @Schema(description = "Photos of the board: SHA-256 of each") List<String> boardPhotos,
    @Schema(description = "SHA-256 of the list as it was posted") String listSha256,
    @Schema(description = "Who posted it", example = "village-cadre") String postedBy,
    @Schema(description = "When it was recorded") Instant recordedAt,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "The households of the list; not in a list of notices")
        @Nullable List<Listed> households,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Objections to it; not in a list of notices")
        @Nullable List<ObjectionId> objections) {

  /** A household of the list. */
  @Schema(name = "NoticeHousehold", description = "A household of the list.")
  record Listed(
      @Schema(description = "Line", example = "1") int no,
      HouseholdId householdId,
      @Schema(description = "False where the head is a minor or an orphan lives there")
          boolean shown) {}

  static NoticeView of(NoticeQueries.Posted p, LocalDate endsOn, LocalDate today) {
    return new NoticeView(
        p.id(),
        p.villageCode(),
        p.programme(),
        p.title(),
        p.postedOn(),
        p.days(),
        endsOn,
        today.isAfter(endsOn),
        p.boardPhotos(),
        p.listSha256(),
        p.postedBy(),
        p.recordedAt(),
        null,
        null);
  }

  NoticeView with(List<FrozenLine> lines, List<ObjectionId> raised) {
    return new NoticeView(
        id,
        villageCode,
        programme,
        title,
        postedOn,
        days,
        endsOn,
        withdrawn,
        boardPhotos,
        listSha256,
        postedBy,
        recordedAt,
        lines.stream().map(l -> new Listed(l.no(), l.household(), l.shown())).toList(),
        raised);
  }
}
