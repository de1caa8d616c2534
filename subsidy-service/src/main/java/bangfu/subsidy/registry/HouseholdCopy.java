package bangfu.subsidy.registry;

import bangfu.commons.feed.FeedEvent;
import bangfu.commons.persistence.Sql;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The households of the copy with all that hangs on them. An event holds the whole household with
 * its history, so what hangs on it is replaced whole.
 */
@ApplicationScoped
class HouseholdCopy {
  private static final List<String> PARTS = List.of("copy_enrolment", "copy_member", "copy_status");

  private final Sql sql;
  private final ObjectMapper json;
  private final SealedPeople sealed;

  HouseholdCopy(Sql sql, ObjectMapper json, SealedPeople sealed) {
    this.sql = sql;
    this.json = json;
    this.sealed = sealed;
  }

  void apply(List<FeedEvent> events) {
    List<FeedEvent> news = Newest.of(events, sql, "copy_household");
    removeParts(news.stream().map(FeedEvent::subject).toList());
    sql.batch(
        "insert into copy_household (id, household_no, village_code, kind, head_member_id,"
            + " bank_name, account, account_holder, payee_hash, version)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (id) do update set household_no = excluded.household_no,"
            + " village_code = excluded.village_code, kind = excluded.kind,"
            + " head_member_id = excluded.head_member_id, bank_name = excluded.bank_name,"
            + " account = excluded.account, account_holder = excluded.account_holder,"
            + " payee_hash = excluded.payee_hash, version = excluded.version",
        news.stream().map(e -> household(read(e), e.version())).toList());
    addParts(news.stream().map(this::read).toList());
  }

  void clear() {
    PARTS.forEach(part -> sql.update("delete from " + part));
    sql.update("delete from copy_household");
  }

  private void removeParts(List<UUID> households) {
    String[] ids = households.stream().map(UUID::toString).toArray(String[]::new);
    PARTS.forEach(
        part ->
            sql.update(
                "delete from " + part + " where household_id = any (?::uuid[])", (Object) ids));
  }

  private void addParts(List<RegistryHousehold> households) {
    sql.batch(
        "insert into copy_status (household_id, village_code, status, valid)"
            + " values (?, ?, ?, daterange(?, ?))",
        households.stream()
            .flatMap(h -> h.statuses().stream().filter(s -> s.lasts()).map(s -> row(h, s)))
            .toList());
    sql.batch(
        "insert into copy_member (household_id, member_id, village_code, name, citizen_id,"
            + " person_hash, joined_on, left_on) values (?, ?, ?, ?, ?, ?, ?, ?)",
        households.stream().flatMap(h -> h.members().stream().map(m -> row(h, m))).toList());
    sql.batch(
        "insert into copy_enrolment (household_id, member_id, village_code, term, stage, boarding)"
            + " values (?, ?, ?, ?, ?, ?)",
        households.stream()
            .flatMap(
                h ->
                    h.members().stream()
                        .flatMap(m -> m.enrolments().stream().map(e -> row(h, m, e))))
            .toList());
  }

  private @Nullable Object[] household(RegistryHousehold h, long version) {
    return new @Nullable Object[] {
      h.id(),
      h.householdNo(),
      h.villageCode(),
      h.kind(),
      h.headMemberId(),
      h.bankName(),
      sealed.account(h),
      h.accountHolder(),
      sealed.payeeHash(h),
      version
    };
  }

  private static @Nullable Object[] row(RegistryHousehold h, RegistryHousehold.Status s) {
    return new @Nullable Object[] {h.id(), h.villageCode(), s.status(), s.from(), s.to()};
  }

  private @Nullable Object[] row(RegistryHousehold h, RegistryHousehold.Member m) {
    return new @Nullable Object[] {
      h.id(),
      m.id(),
      h.villageCode(),
      m.name(),
      sealed.citizenId(m),
      sealed.personHash(m),
      m.joinedOn(),
      m.leftOn()
    };
  }

  private static @Nullable Object[] row(
      RegistryHousehold h, RegistryHousehold.Member m, RegistryHousehold.Enrolment e) {
    return new @Nullable Object[] {
      h.id(), m.id(), h.villageCode(), e.term(), e.stage(), e.boarding()
    };
  }

  private RegistryHousehold read(FeedEvent event) {
    try {
      return json.treeToValue(event.data(), RegistryHousehold.class);
    } catch (JsonProcessingException e) {
      e.clearLocation();
      throw new IllegalStateException("A household that cannot be read: " + event.id(), e);
    }
  }
}
