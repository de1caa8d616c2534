package bangfu.household.registry;

import bangfu.commons.caller.Scope;
import bangfu.commons.crypto.FieldCipher;
import bangfu.commons.crypto.Place;
import bangfu.commons.value.AsOf;
import bangfu.commons.value.Masks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Shows one household with everything on file, identifiers masked. */
@ApplicationScoped
public class HouseholdViews {
  private final HouseholdRecords records;
  private final MemberViews members;
  private final FieldCipher cipher;
  private final Clock clock;

  HouseholdViews(HouseholdRecords records, MemberViews members, FieldCipher cipher, Clock clock) {
    this.records = records;
    this.members = members;
    this.cipher = cipher;
    this.clock = clock;
  }

  /** The household with all that is on file now. */
  public Optional<HouseholdView> find(HouseholdId id, Scope scope) {
    return find(id, scope, null);
  }

  /** The household with all that is on file now, or as it stood. */
  public Optional<HouseholdView> find(HouseholdId id, Scope scope, @Nullable AsOf asOf) {
    LocalDate day = asOf == null ? LocalDate.now(clock) : asOf.day();
    return records.find(id, scope, asOf).map(record -> view(record, day));
  }

  /** Shows a record, with what follows from it on a day. */
  public HouseholdView view(HouseholdRecord h, LocalDate day) {
    List<MemberRecord> present = h.membersOn(day);
    return new HouseholdView(
        h.id(),
        h.version() == null ? 0 : h.version(),
        h.householdNo(),
        h.villageCode(),
        h.group(),
        h.address(),
        h.kind(),
        h.attribute(),
        h.housingGroup(),
        h.standardKind(),
        h.mainCause(),
        h.otherCauses(),
        h.notExitedReason(),
        h.policyEnjoyed(),
        masked(h, "phone", h.phone(), Masks::phone),
        h.bankName(),
        masked(h, "bank_account", h.bankAccount(), Masks::account),
        h.accountHolder() == null ? null : Masks.name(h.accountHolder()),
        java.util.Objects.requireNonNull(h.land()),
        java.util.Objects.requireNonNull(h.living()),
        HouseholdRecord.orNone(h.flags()),
        present.stream()
            .filter(MemberRecord::isHead)
            .findFirst()
            .map(MemberRecord::id)
            .orElse(null),
        h.statusOn(day).orElse(null),
        present.size(),
        year(h.statuses().stream().findFirst()),
        first(h, PovertyStatus.EXITED),
        first(h, PovertyStatus.RETURNED),
        h.statuses(),
        h.helpers(),
        HouseholdRecord.orNone(h.monitoring()),
        HouseholdRecord.orNone(h.measures()),
        HouseholdRecord.orNone(h.incomes()),
        HouseholdRecord.orNone(h.housing()),
        HouseholdRecord.orNone(h.surveys()),
        h.members().stream().map(members::of).toList());
  }

  private @Nullable String masked(
      HouseholdRecord h, String column, @Nullable String sealed, UnaryOperator<String> mask) {
    return sealed == null
        ? null
        : mask.apply(cipher.decrypt(sealed, new Place("household", column, h.id())));
  }

  private static @Nullable Integer first(HouseholdRecord h, PovertyStatus status) {
    return year(h.statuses().stream().filter(s -> s.status() == status).findFirst());
  }

  private static @Nullable Integer year(Optional<StatusView> status) {
    return status.map(s -> s.from().getYear()).orElse(null);
  }
}
