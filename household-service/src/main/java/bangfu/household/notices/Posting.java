package bangfu.household.notices;

import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.Money;
import bangfu.household.registry.HouseholdId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be posted.
 *
 * @param programme what it is for, UPPER_SNAKE
 * @param title as it stands above the list
 * @param days calendar days that it hangs
 * @param pauseWorkingDays how long an objection stops the clock at most
 */
public record Posting(
    String programme,
    String title,
    DivisionCode village,
    LocalDate postedOn,
    int days,
    int pauseWorkingDays,
    List<EvidenceHash> boardPhotos,
    List<Entry> entries) {
  public Posting {
    boardPhotos = List.copyOf(boardPhotos);
    entries = List.copyOf(entries);
  }

  /** A household of the list, and what it is to receive. */
  public record Entry(HouseholdId household, @Nullable Money amount) {}
}
