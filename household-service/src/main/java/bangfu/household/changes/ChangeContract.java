package bangfu.household.changes;

import bangfu.household.changes.kinds.Change;
import bangfu.household.changes.kinds.ChangeKind;
import bangfu.household.registry.Field;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Writes the kinds of change into the contract from the one table of them: which schema each kind
 * has, an example of each, and the fields that can be corrected. Whoever adds a kind there has it
 * here.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ChangeContract implements OASFilter {
  private static final String SCHEMAS = "#/components/schemas/";
  private static final String DOOR = "/api/v1/households/{id}/changes";
  private static final String EXAMPLES = "/bangfu/household/changes/examples.json";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Map<String, Schema> schemas = document.getComponents().getSchemas();
    discriminate(Objects.requireNonNull(schemas.get("Change")));
    for (Class<?> form : Change.class.getPermittedSubclasses()) {
      common(Objects.requireNonNull(schemas.get(form.getSimpleName())), form);
    }
    fields(schemas.get("HouseholdFields"), Field.HOUSEHOLD);
    fields(schemas.get("MemberFields"), Field.MEMBER);
    // The reader of annotations shows what may be null by its Java parts.
    Objects.requireNonNull(schemas.get("HouseholdRegistered"))
        .addProperty("household", OASFactory.createSchema().ref(SCHEMAS + "HouseholdFields"));
    document.getComponents().removeSchema("JsonNode");
    document.getComponents().removeSchema("JsonNodeType");
    exemplify(
        document
            .getPaths()
            .getPathItem(DOOR)
            .getPOST()
            .getRequestBody()
            .getContent()
            .getMediaType("application/json"));
  }

  private static void discriminate(Schema change) {
    var discriminator = OASFactory.createDiscriminator().propertyName("kind");
    for (ChangeKind kind : ChangeKind.values()) {
      discriminator.addMapping(kind.name(), SCHEMAS + kind.form().getSimpleName());
    }
    change.discriminator(discriminator);
  }

  private static void common(Schema schema, Class<?> form) {
    List<Object> kinds =
        Arrays.stream(ChangeKind.values())
            .filter(kind -> kind.form() == form)
            .<Object>map(Enum::name)
            .toList();
    Map<String, Schema> properties = new LinkedHashMap<>(schema.getProperties());
    properties.put("kind", of(Schema.SchemaType.STRING, "Which kind of change").enumeration(kinds));
    properties.put(
        "occurredOn",
        of(Schema.SchemaType.STRING, "Day on which it happened; today if absent")
            .format("date")
            .addType(Schema.SchemaType.NULL)
            .examples(List.of("2020-09-10")));
    properties.put(
        "reason",
        of(Schema.SchemaType.STRING, "Why, for the history; without personal data")
            .maxLength(500)
            .pattern("\\S")
            .examples(List.of("村级上报")));
    properties.put(
        "evidence",
        of(Schema.SchemaType.ARRAY, evidence(form))
            .maxItems(20)
            .addType(Schema.SchemaType.NULL)
            .items(OASFactory.createSchema().ref(SCHEMAS + "Evidence")));
    schema.properties(properties);
    List<String> required =
        new ArrayList<>(schema.getRequired() == null ? List.of() : schema.getRequired());
    if (!required.contains("kind") && kinds.size() != 1) {
      required.add(0, "kind");
    }
    schema.required(required);
  }

  private static String evidence(Class<?> form) {
    StringBuilder needed = new StringBuilder("Documents behind it.");
    for (ChangeKind kind : ChangeKind.values()) {
      if (kind.form() == form && !kind.evidence().isEmpty()) {
        needed
            .append(' ')
            .append(kind)
            .append(" takes one of ")
            .append(kind.evidence().stream().map(Enum::name).sorted().toList())
            .append('.');
      }
    }
    return needed.toString();
  }

  private static void fields(@Nullable Schema schema, Map<String, Field> fields) {
    Objects.requireNonNull(schema).additionalPropertiesBoolean(false);
    schema.properties(new LinkedHashMap<>());
    fields.forEach((name, field) -> schema.addProperty(name, schema(field)));
  }

  private static Schema schema(Field field) {
    String description =
        field.description()
            + (field.list() == null ? "" : ", see code list " + field.list().path());
    Schema schema =
        switch (field.form()) {
          case TEXT, MASKED_NAME ->
              of(Schema.SchemaType.STRING, description).maxLength(field.most());
          case CODE, PHONE, ACCOUNT, CITIZEN_ID -> of(Schema.SchemaType.STRING, description);
          case CODES ->
              of(Schema.SchemaType.ARRAY, description)
                  .maxItems(field.most())
                  .items(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
          case MU -> of(Schema.SchemaType.NUMBER, description);
          case YES_NO -> of(Schema.SchemaType.BOOLEAN, description);
          case DAY -> of(Schema.SchemaType.STRING, description).format("date");
        };
    return schema.addType(Schema.SchemaType.NULL);
  }

  private static Schema of(Schema.SchemaType type, String description) {
    return OASFactory.createSchema().addType(type).description(description);
  }

  private static void exemplify(MediaType body) {
    examples()
        .forEach(
            (kind, example) -> body.addExample(kind, OASFactory.createExample().value(example)));
  }

  /** An example of each kind. */
  static Map<String, Object> examples() {
    try (var file = ChangeContract.class.getResourceAsStream(EXAMPLES)) {
      return new ObjectMapper()
          .readValue(file, new TypeReference<LinkedHashMap<String, Object>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
