package bangfu.household.changes;

import bangfu.commons.crypto.FieldCipher;
import bangfu.commons.crypto.Place;
import bangfu.commons.value.CitizenId;
import bangfu.household.changes.kinds.Change;
import bangfu.household.changes.kinds.ChangeKind;
import bangfu.household.changes.kinds.HouseholdFields;
import bangfu.household.changes.kinds.MemberFields;
import bangfu.household.registry.Field;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a proposal says as JSON in which identifiers are sealed for the proposal's row. A
 * mapper of its own: the service's writes masks.
 */
@ApplicationScoped
class Payloads {
  private static final String PLACE = "place";

  private final JsonMapper mapper;

  Payloads(FieldCipher cipher) {
    SimpleModule sealing =
        new SimpleModule("bangfu-sealing")
            .addSerializer(
                CitizenId.class, new Writer<>((id, seal) -> seal.apply(id.value()), cipher))
            .addSerializer(
                HouseholdFields.class,
                new Writer<>((f, seal) -> each(f.values(), Field.HOUSEHOLD, seal), cipher))
            .addSerializer(
                MemberFields.class,
                new Writer<>((f, seal) -> each(f.values(), Field.MEMBER, seal), cipher))
            .addDeserializer(
                CitizenId.class,
                new Reader<>((id, open) -> new CitizenId(open.apply(id.asText())), cipher))
            .addDeserializer(
                HouseholdFields.class,
                new Reader<>(
                    (f, open) -> new HouseholdFields(each(fields(f), Field.HOUSEHOLD, open)),
                    cipher))
            .addDeserializer(
                MemberFields.class,
                new Reader<>(
                    (f, open) -> new MemberFields(each(fields(f), Field.MEMBER, open)), cipher));
    mapper =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(sealing)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
  }

  /** As it is kept. */
  String sealed(Change change, ProposalId id) {
    try {
      return mapper.writer().withAttribute(PLACE, place(id)).writeValueAsString(change);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A change that cannot be written", e);
    }
  }

  /** As it was proposed. */
  Change opened(String kept, ProposalId id) {
    try {
      JsonNode tree = mapper.readTree(kept);
      ChangeKind kind = ChangeKind.valueOf(tree.path("kind").asText());
      return mapper.readerFor(kind.form()).withAttribute(PLACE, place(id)).readValue(tree);
    } catch (IOException e) {
      throw new IllegalStateException("A kept change that cannot be read", e);
    }
  }

  private static Place place(ProposalId id) {
    return new Place("change_proposal", "change", id.value());
  }

  private static Map<String, JsonNode> fields(JsonNode node) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    node.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
    return fields;
  }

  private static Map<String, JsonNode> each(
      Map<String, JsonNode> values, Map<String, Field> fields, UnaryOperator<String> treat) {
    Map<String, JsonNode> treated = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          boolean sealed = Objects.requireNonNull(fields.get(name)).form().isSealed();
          treated.put(
              name,
              sealed && value.isTextual() ? TextNode.valueOf(treat.apply(value.asText())) : value);
        });
    return treated;
  }

  private static Place place(@Nullable Object attribute) {
    return (Place) Objects.requireNonNull(attribute);
  }

  /** What becomes of a value, given what seals or opens a text. */
  private interface Treatment<A, B> {
    B treat(A value, UnaryOperator<String> text);
  }

  private static final class Writer<A> extends JsonSerializer<A> {
    private final Treatment<A, ?> treatment;
    private final FieldCipher cipher;

    Writer(Treatment<A, ?> treatment, FieldCipher cipher) {
      this.treatment = treatment;
      this.cipher = cipher;
    }

    @Override
    public void serialize(A value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      Place place = place(provider.getAttribute(PLACE));
      provider.defaultSerializeValue(
          treatment.treat(value, text -> cipher.encrypt(text, place)), json);
    }
  }

  private static final class Reader<B> extends JsonDeserializer<B> {
    private final Treatment<JsonNode, B> treatment;
    private final FieldCipher cipher;

    Reader(Treatment<JsonNode, B> treatment, FieldCipher cipher) {
      this.treatment = treatment;
      this.cipher = cipher;
    }

    @Override
    public B deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      Place place = place(context.getAttribute(PLACE));
      return treatment.treat(context.readTree(parser), text -> cipher.decrypt(text, place));
    }
  }
}
