package bangfu.commons.http;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/**
 * JSON without guessing: by default the parser would store {@code 100.99} as 100, take {@code "5"}
 * for 5, keep the last of two equal fields and drop what it does not know.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {
  @Override
  @SuppressWarnings("deprecation") // the mapper is handed over built; its builder is out of reach
  public void customize(ObjectMapper mapper) {
    mapper
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false)
        .configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true)
        .setSerializationInclusion(JsonInclude.Include.ALWAYS)
        .addHandler(new CollectingHandler())
        .registerModule(CollectingDeserializer.module());
    mapper
        .coercionConfigDefaults()
        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
    mapper.configOverride(LocalDate.class).setFormat(JsonFormat.Value.forLeniency(false));
    for (CoercionInputShape shape :
        new CoercionInputShape[] {
          CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean
        }) {
      mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
    }
  }
}
