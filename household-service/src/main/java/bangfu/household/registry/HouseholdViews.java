package bangfu.household.registry;

import bangfu.commons.caller.Scope;
import bangfu.commons.crypto.FieldCipher;
import bangfu.commons.crypto.Place;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.DivisionCode;
import bangfu.commons.value.Masks;
import bangfu.commons.value.StaffNo;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows one household with everything on file, identifiers masked. */
@ApplicationScoped
class HouseholdViews {
  private final Sql sql;
  private final Members members;
  private final FieldCipher cipher;

  HouseholdViews(Sql sql, Members members, FieldCipher cipher) {
    this.sql = sql;
    this.members = members;
    this.cipher = cipher;
  }

  Optional<HouseholdView> find(HouseholdId id, Scope scope) {
    return sql.first(
        "select * from household where id = ? and village_code ^@ any (?)",
        row -> view(row, scope),
        id.value(),
        scope.forQuery());
  }

  private HouseholdView view(ResultSet row, Scope scope) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    List<MemberView> all = members.of(List.of(id), scope).getOrDefault(id, List.of());
    List<MemberView> present = all.stream().filter(m -> m.leftOn() == null).toList();
    List<StatusView> statuses = statuses(id, scope);
    HouseholdKind kind = HouseholdKind.valueOf(row.getString("kind"));
    String attribute = row.getString("attribute");
    Attribute known = attribute == null ? null : Attribute.valueOf(attribute);
    return new HouseholdView(
        id,
        row.getLong("version"),
        row.getString("household_no"),
        new DivisionCode(row.getString("village_code")),
        row.getString("village_group"),
        row.getString("address"),
        kind,
        known,
        group(kind, known, present),
        row.getString("main_cause"),
        Arrays.asList((String[]) row.getArray("other_causes").getArray()),
        masked(row, "phone", id).map(Masks::phone).orElse(null),
        row.getString("bank_name"),
        masked(row, "bank_account", id).map(Masks::account).orElse(null),
        Optional.ofNullable(row.getString("account_holder")).map(Masks::name).orElse(null),
        present.stream()
            .filter(m -> m.relation().equals("02"))
            .findFirst()
            .map(MemberView::id)
            .orElse(null),
        statuses.stream()
            .filter(s -> s.to() == null)
            .findFirst()
            .map(StatusView::status)
            .orElse(null),
        present.size(),
        year(statuses.stream().findFirst()),
        year(statuses.stream().filter(s -> s.status() == PovertyStatus.EXITED).findFirst()),
        statuses,
        helpers(id, scope),
        all);
  }

  /** Mirrors the database's housing_group(); the feed's test holds the two together. */
  private static @Nullable HousingGroup group(
      HouseholdKind kind, @Nullable Attribute attribute, List<MemberView> present) {
    if (kind == HouseholdKind.REGISTERED) {
      return HousingGroup.REGISTERED;
    }
    if (attribute == Attribute.DIBAO) {
      return HousingGroup.DIBAO;
    }
    if (attribute == Attribute.TEKUN) {
      return HousingGroup.TEKUN;
    }
    boolean disabled = present.stream().anyMatch(m -> m.disabilityType() != null);
    return disabled ? HousingGroup.DISABLED : null;
  }

  private Optional<String> masked(ResultSet row, String column, UUID id) throws SQLException {
    return Optional.ofNullable(row.getString(column))
        .map(text -> cipher.decrypt(text, new Place("household", column, id)));
  }

  private static @Nullable Integer year(Optional<StatusView> status) {
    return status.map(s -> s.from().getYear()).orElse(null);
  }

  private List<StatusView> statuses(UUID id, Scope scope) {
    return sql.list(
        "select status, lower(valid) as valid_from, upper(valid) as valid_to from household_status"
            + " where household_id = ? and village_code ^@ any (?) order by lower(valid)",
        row ->
            new StatusView(
                PovertyStatus.valueOf(row.getString("status")),
                row.getObject("valid_from", LocalDate.class),
                Sql.date(row, "valid_to")),
        id,
        scope.forQuery());
  }

  private List<HelperView> helpers(UUID id, Scope scope) {
    return sql.list(
        "select staff_no, lower(valid) as valid_from, upper(valid) as valid_to from household_helper"
            + " where household_id = ? and village_code ^@ any (?) order by lower(valid), staff_no",
        row ->
            new HelperView(
                new StaffNo(row.getString("staff_no")),
                row.getObject("valid_from", LocalDate.class),
                Sql.date(row, "valid_to")),
        id,
        scope.forQuery());
  }
}
