package bangfu.household.registry;

import bangfu.commons.crypto.FieldCipher;
import bangfu.commons.crypto.LookupHash;
import bangfu.commons.crypto.Place;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.CitizenId;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Changes fields by name, in households and members whose household is locked. */
@ApplicationScoped
public class FieldChanges {
  private static final Set<String> ACCOUNT = Set.of("bankName", "bankAccount", "accountHolder");

  private final Sql sql;
  private final FieldCipher cipher;
  private final LookupHash hash;

  FieldChanges(Sql sql, FieldCipher cipher, LookupHash hash) {
    this.sql = sql;
    this.cipher = cipher;
    this.hash = hash;
  }

  /**
   * One column to set. Sealed texts differ each time, so that what is sealed is compared by the
   * hash beside it.
   */
  private record Setting(String column, @Nullable Object value, Setting.@Nullable Sealed sealed) {
    record Sealed(String hashColumn, byte @Nullable [] hash) {}

    String assignment() {
      return sealed == null
          ? column + " = ?"
          : "%1$s = case when %2$s is distinct from ? then ? else %1$s end, %2$s = ?"
              .formatted(column, sealed.hashColumn());
    }

    String difference() {
      return (sealed == null ? column : sealed.hashColumn()) + " is distinct from ?";
    }

    List<@Nullable Object> assigned() {
      List<@Nullable Object> values = new ArrayList<>();
      if (sealed != null) {
        values.add(sealed.hash());
      }
      values.add(value);
      if (sealed != null) {
        values.add(sealed.hash());
      }
      return values;
    }

    @Nullable Object compared() {
      return sealed == null ? value : sealed.hash();
    }
  }

  /**
   * Changes fields of a household.
   *
   * @param at pointer of the object that holds them, for what is refused
   * @return whether anything was another value before
   * @throws Problem {@code INVALID_INPUT} where bank, account and holder would not go together
   */
  public boolean ofHousehold(HouseholdId id, String at, Map<String, JsonNode> values) {
    boolean changed = update("household", id.value(), id.value(), Field.HOUSEHOLD, values);
    if (changed && !Collections.disjoint(values.keySet(), ACCOUNT)) {
      requireWholeAccount(id, at);
    }
    return changed;
  }

  /** Changes fields of a member of this household. */
  public boolean ofMember(HouseholdId household, UUID member, Map<String, JsonNode> values) {
    return update("member", member, household.value(), Field.MEMBER, values);
  }

  private boolean update(
      String table,
      UUID row,
      UUID household,
      Map<String, Field> fields,
      Map<String, JsonNode> values) {
    List<Setting> settings = new ArrayList<>();
    values.forEach((name, value) -> settings.addAll(settings(table, row, fields.get(name), value)));
    if (settings.isEmpty()) {
      return false;
    }
    List<@Nullable Object> arguments = new ArrayList<>();
    settings.forEach(setting -> arguments.addAll(setting.assigned()));
    arguments.add(row);
    arguments.add(household);
    settings.forEach(setting -> arguments.add(setting.compared()));
    String key = table.equals("household") ? "id" : "household_id";
    return sql.update(
            "update %s set %s where id = ? and %s = ? and (%s)"
                .formatted(
                    table,
                    settings.stream().map(Setting::assignment).collect(Collectors.joining(", ")),
                    key,
                    settings.stream().map(Setting::difference).collect(Collectors.joining(" or "))),
            arguments.toArray())
        > 0;
  }

  private List<Setting> settings(String table, UUID row, @Nullable Field field, JsonNode value) {
    Field known = Objects.requireNonNull(field, "a field that was not checked");
    if (!known.form().isSealed()) {
      return List.of(new Setting(known.column(), plain(known, value), null));
    }
    String text = value.isNull() ? null : value.asText();
    CitizenId person = known.form() == Form.CITIZEN_ID ? new CitizenId(value.asText()) : null;
    String plain = person == null ? text : person.value();
    String sealed =
        plain == null ? null : cipher.encrypt(plain, new Place(table, known.column(), row));
    Setting setting =
        new Setting(
            known.column(),
            sealed,
            new Setting.Sealed(
                known.column() + "_hash", plain == null ? null : hash(known, plain)));
    return person == null
        ? List.of(setting)
        : List.of(
            setting,
            new Setting("birth_date", person.birthDate(), null),
            new Setting("sex", person.sex().code(), null));
  }

  private byte[] hash(Field field, String plain) {
    return switch (field.form()) {
      case PHONE -> Lookups.phone(hash, plain);
      case ACCOUNT -> Lookups.bankAccount(hash, plain);
      case CITIZEN_ID -> Lookups.citizenId(hash, new CitizenId(plain));
      case TEXT, MASKED_NAME, CODE, CODES, MU, YES_NO, DAY ->
          throw new IllegalStateException("not sealed");
    };
  }

  private static @Nullable Object plain(Field field, JsonNode value) {
    if (value.isNull()) {
      return field.form() == Form.CODES ? new String[0] : null;
    }
    return switch (field.form()) {
      case TEXT, MASKED_NAME, CODE -> value.asText();
      case CODES ->
          StreamSupport.stream(value.spliterator(), false)
              .map(JsonNode::asText)
              .toArray(String[]::new);
      case MU -> value.decimalValue();
      case YES_NO -> value.booleanValue();
      case DAY -> LocalDate.parse(value.asText());
      case PHONE, ACCOUNT, CITIZEN_ID -> throw new IllegalStateException("sealed");
    };
  }

  /** Bank, account and holder go together: money is paid to all three. */
  private void requireWholeAccount(HouseholdId id, String at) {
    List<String> missing =
        sql.one(
            "select bank_name is null, bank_account is null, account_holder is null"
                + " from household where id = ?",
            row -> {
              List<String> names = new ArrayList<>();
              if (row.getBoolean(1)) {
                names.add("/bankName");
              }
              if (row.getBoolean(2)) {
                names.add("/bankAccount");
              }
              if (row.getBoolean(3)) {
                names.add("/accountHolder");
              }
              return names;
            },
            id.value());
    if (missing.size() == 1 || missing.size() == 2) {
      throw new Problem(
          CommonProblem.INVALID_INPUT,
          missing.stream().map(name -> new InputError(at + name, "REQUIRED", "")).toList());
    }
  }
}
