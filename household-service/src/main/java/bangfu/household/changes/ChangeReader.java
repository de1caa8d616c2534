package bangfu.household.changes;

import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import bangfu.household.changes.kinds.Change;
import bangfu.household.changes.kinds.ChangeKind;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a change by its kind. The library's own way reads the fields before the discriminator from
 * a buffer, which loses the pointers of what is wrong in them.
 */
@Singleton
class ChangeReader extends JsonDeserializer<Change> implements ObjectMapperCustomizer {

  /** The discriminator alone. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Discriminator(@Nullable ChangeKind kind) {}

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(
        new SimpleModule("bangfu-changes").addDeserializer(Change.class, new ChangeReader()));
  }

  @Override
  public Class<?> handledType() {
    return Change.class;
  }

  @Override
  public @Nullable Change deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    ObjectCodec codec = parser.getCodec();
    JsonNode tree = context.readTree(parser);
    if (!tree.isObject()) {
      throw refused("", "WRONG_TYPE");
    }
    if (!tree.hasNonNull("kind")) {
      throw refused("/kind", "REQUIRED");
    }
    ChangeKind kind = codec.readValue(codec.treeAsTokens(tree), Discriminator.class).kind();
    return kind == null ? null : codec.readValue(codec.treeAsTokens(tree), kind.form());
  }

  private static Problem refused(String pointer, String code) {
    return new Problem(CommonProblem.INVALID_INPUT, List.of(new InputError(pointer, code, "")));
  }
}
