package bangfu.household.registry;

import bangfu.commons.problem.InputError;
import bangfu.commons.value.CitizenId;
import bangfu.commons.value.InvalidValue;
import bangfu.commons.value.Masks;
import bangfu.household.codelists.CodeLists;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether the values of fields can be what they say, before anything is changed. */
@ApplicationScoped
public class FieldChecks {
  private static final Pattern ANY = Pattern.compile("[^\\p{Cntrl}]+");
  private static final BigDecimal MOST_MU = new BigDecimal("999999.99");

  private final CodeLists lists;

  FieldChecks(CodeLists lists) {
    this.lists = lists;
  }

  /**
   * What is wrong with these values.
   *
   * @param at pointer of the object that holds them
   */
  public List<InputError> errors(
      String at, Map<String, Field> fields, Map<String, JsonNode> values) {
    List<InputError> errors = new ArrayList<>();
    values.forEach(
        (name, value) -> {
          Field field = fields.get(name);
          String code = field == null ? "UNKNOWN_FIELD" : wrong(field, value);
          if (code != null) {
            errors.add(new InputError(at + "/" + name, code, ""));
          }
        });
    return errors;
  }

  private @Nullable String wrong(Field field, JsonNode value) {
    if (value.isNull()) {
      return field.isRequired() ? "REQUIRED" : null;
    }
    return switch (field.form()) {
      case TEXT, MASKED_NAME -> text(value, ANY, field.most());
      case CODE -> code(field, value);
      case CODES -> codes(field, value);
      case MU -> mu(value);
      case YES_NO -> value.isBoolean() ? null : "WRONG_TYPE";
      case DAY -> day(value);
      case PHONE -> text(value, Formats.PHONE, 20);
      case ACCOUNT -> text(value, Formats.BANK_ACCOUNT, 30);
      case CITIZEN_ID -> citizenId(value);
    };
  }

  private static @Nullable String text(JsonNode value, Pattern form, int most) {
    if (!value.isTextual()) {
      return "WRONG_TYPE";
    }
    if (Masks.isMasked(value.asText())) {
      return "VALUE_MASKED";
    }
    if (value.asText().length() > most) {
      return "TOO_LONG";
    }
    return form.matcher(value.asText()).matches() ? null : "INVALID_FORMAT";
  }

  private @Nullable String code(Field field, JsonNode value) {
    if (!value.isTextual()) {
      return "WRONG_TYPE";
    }
    return lists.has(Objects.requireNonNull(field.list()), value.asText()) ? null : "UNKNOWN_CODE";
  }

  private @Nullable String codes(Field field, JsonNode value) {
    if (!value.isArray()) {
      return "WRONG_TYPE";
    }
    HashSet<String> seen = new HashSet<>();
    for (JsonNode each : value) {
      String code = code(field, each);
      if (code != null) {
        return code;
      }
      seen.add(each.asText());
    }
    if (value.size() > field.most()) {
      return "TOO_LONG";
    }
    return seen.size() < value.size() ? "DUPLICATE_FIELD" : null;
  }

  private static @Nullable String mu(JsonNode value) {
    if (!value.isNumber()) {
      return "WRONG_TYPE";
    }
    BigDecimal mu = value.decimalValue();
    boolean fits = mu.signum() >= 0 && mu.compareTo(MOST_MU) <= 0 && mu.scale() <= 2;
    return fits ? null : "OUT_OF_RANGE";
  }

  private static @Nullable String day(JsonNode value) {
    try {
      int year = LocalDate.parse(value.isTextual() ? value.asText() : "").getYear();
      return year >= 1900 && year < 2100 ? null : "OUT_OF_RANGE";
    } catch (DateTimeException e) {
      return "INVALID_FORMAT";
    }
  }

  private static @Nullable String citizenId(JsonNode value) {
    if (!value.isTextual()) {
      return "WRONG_TYPE";
    }
    try {
      return new CitizenId(value.asText()).value().isEmpty() ? "REQUIRED" : null;
    } catch (InvalidValue e) {
      return e.code();
    }
  }
}
