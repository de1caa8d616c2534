package bangfu.household.history;

import bangfu.commons.crypto.FieldCipher;
import bangfu.commons.crypto.Place;
import bangfu.commons.value.CitizenId;
import bangfu.commons.value.Masks;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Shows values of snapshots: what is sealed is opened only to be masked. */
@ApplicationScoped
class Redaction {
  private static final String SEALED = "v1.";
  private static final int LENGTH_OF_ID = 18;

  private final FieldCipher cipher;

  Redaction(FieldCipher cipher) {
    this.cipher = cipher;
  }

  /** A value of an object, or the object itself where it is no part of one. */
  JsonNode shown(@Nullable JsonNode value, @Nullable JsonNode holder, String name) {
    if (value == null) {
      return NullNode.getInstance();
    }
    return value.isTextual() ? text(holder, name, value.asText()) : deep(value);
  }

  private JsonNode deep(JsonNode value) {
    JsonNode copy = value.deepCopy();
    mask(copy);
    return copy;
  }

  private void mask(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              field -> {
                if (field.getValue().isTextual()) {
                  field.setValue(text(object, field.getKey(), field.getValue().asText()));
                }
              });
    }
    node.forEach(this::mask);
  }

  private JsonNode text(@Nullable JsonNode holder, String name, String text) {
    return TextNode.valueOf(
        switch (name) {
          case "phone" -> opened(holder, "household", "phone", text, Masks::phone);
          case "bankAccount" -> opened(holder, "household", "bank_account", text, Masks::account);
          case "citizenId" ->
              opened(holder, "member", "citizen_id", text, id -> new CitizenId(id).masked());
          case "cardNo" -> opened(holder, "disability_card", "card_no", text, Redaction::card);
          case "accountHolder" -> Masks.name(text);
          default -> text.startsWith(SEALED) ? "****" : text;
        });
  }

  private String opened(
      @Nullable JsonNode holder,
      String table,
      String column,
      String text,
      UnaryOperator<String> mask) {
    if (holder == null || !text.startsWith(SEALED)) {
      return "****";
    }
    UUID row = UUID.fromString(holder.path("id").asText());
    return mask.apply(cipher.decrypt(text, new Place(table, column, row)));
  }

  /** As its citizen id; type and grade after it are told anyway. */
  private static String card(String number) {
    return new CitizenId(number.substring(0, LENGTH_OF_ID)).masked()
        + "*".repeat(number.length() - LENGTH_OF_ID);
  }
}
