package bangfu.household.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * Reads what the database wrote about a household. Its own mapper: snapshots of other times have
 * more fields or fewer, which in a request would be a mistake.
 */
public final class Snapshots {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();
  private static final ObjectReader HOUSEHOLD = MAPPER.readerFor(HouseholdRecord.class);
  private static final ObjectReader MEMBER = MAPPER.readerFor(MemberRecord.class);

  private Snapshots() {}

  public static HouseholdRecord household(String snapshot) {
    return read(HOUSEHOLD, snapshot);
  }

  static MemberRecord member(String snapshot) {
    return read(MEMBER, snapshot);
  }

  private static <T> T read(ObjectReader reader, String snapshot) {
    try {
      return reader.readValue(snapshot);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A snapshot that is not one", e);
    }
  }
}
