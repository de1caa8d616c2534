package bangfu.household.unmasking;

import bangfu.commons.caller.Scope;
import bangfu.commons.crypto.FieldCipher;
import bangfu.commons.crypto.Place;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.DivisionCode;
import bangfu.household.registry.HouseholdId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens what is sealed, and only what was asked for. */
@ApplicationScoped
class FullValues {
  private final Sql sql;
  private final FieldCipher cipher;

  FullValues(Sql sql, FieldCipher cipher) {
    this.sql = sql;
    this.cipher = cipher;
  }

  /** What a household has of its own. */
  record OfHousehold(
      DivisionCode village,
      @Nullable String phone,
      @Nullable String bankAccount,
      @Nullable String accountHolder) {}

  boolean has(HouseholdId id, Scope scope) {
    return sql.one(
        "select exists (select from household where id = ? and village_code ^@ any (?))",
        row -> row.getBoolean(1),
        id.value(),
        scope.forQuery());
  }

  Optional<OfHousehold> household(HouseholdId id, Set<Identifier> fields, Scope scope) {
    return sql.first(
        "select id, village_code, phone, bank_account, account_holder from household"
            + " where id = ? and village_code ^@ any (?)",
        row ->
            new OfHousehold(
                new DivisionCode(row.getString("village_code")),
                fields.contains(Identifier.PHONE) ? open(row, "household", "phone") : null,
                fields.contains(Identifier.BANK_ACCOUNT)
                    ? open(row, "household", "bank_account")
                    : null,
                fields.contains(Identifier.ACCOUNT_HOLDER)
                    ? row.getString("account_holder")
                    : null),
        id.value(),
        scope.forQuery());
  }

  /** Those named; all who live there now where nobody is. */
  List<UnmaskedView.Person> members(HouseholdId id, @Nullable List<UUID> named, Scope scope) {
    String[] only =
        named == null ? new String[0] : named.stream().map(UUID::toString).toArray(String[]::new);
    return sql.list(
        "select id, citizen_id from member where household_id = ? and village_code ^@ any (?)"
            + (named == null ? " and left_on is null" : " and id = any (?::uuid[])")
            + " order by relation <> '02', birth_date, id",
        row ->
            new UnmaskedView.Person(
                row.getObject("id", UUID.class),
                java.util.Objects.requireNonNull(open(row, "member", "citizen_id"))),
        named == null
            ? new Object[] {id.value(), scope.forQuery()}
            : new Object[] {id.value(), scope.forQuery(), only});
  }

  private @Nullable String open(ResultSet row, String table, String column) throws SQLException {
    String sealed = row.getString(column);
    return sealed == null
        ? null
        : cipher.decrypt(sealed, new Place(table, column, row.getObject("id", UUID.class)));
  }
}
