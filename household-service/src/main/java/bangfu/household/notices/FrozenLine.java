package bangfu.household.notices;

import bangfu.commons.value.Money;
import bangfu.household.registry.HouseholdId;
import bangfu.household.registry.HouseholdRecord;
import bangfu.household.registry.MemberRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list as it was when it was posted. Nothing but this is copied, so nothing else can
 * ever hang on a board.
 *
 * @param headName null where the household is on the list but not shown
 */
record FrozenLine(
    int no,
    HouseholdId household,
    @Nullable String headName,
    @Nullable String group,
    @Nullable Integer persons,
    @Nullable Money amount) {
  private static final int OF_AGE = 18;

  boolean shown() {
    return headName != null;
  }

  /** Copies what may be shown of a household on a day. */
  static FrozenLine of(
      int no, HouseholdId id, HouseholdRecord record, @Nullable Money amount, LocalDate day) {
    List<MemberRecord> members = record.membersOn(day);
    Optional<MemberRecord> head = members.stream().filter(MemberRecord::isHead).findFirst();
    boolean shown =
        head.isPresent()
            && head.get().ageOn(day) >= OF_AGE
            && members.stream().noneMatch(m -> isOrphan(m, day));
    return shown
        ? new FrozenLine(no, id, head.get().name(), record.group(), members.size(), amount)
        : new FrozenLine(no, id, null, null, null, null);
  }

  /** Orphans, also those in fact 事实无人抚养儿童, are not publicised at all (民发〔2019〕62号). */
  private static boolean isOrphan(MemberRecord member, LocalDate day) {
    return Objects.requireNonNull(member.welfare()).stream()
        .anyMatch(
            w ->
                w.benefit().equals("ORPHAN")
                    && !w.from().isAfter(day)
                    && (w.to() == null || w.to().isAfter(day)));
  }

  /** One line of the text that is hashed. */
  String canonical() {
    return no
        + "|"
        + (shown() ? headName + "|" + text(group) + "|" + persons + "|" + text(amount) : "-")
        + "\n";
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
