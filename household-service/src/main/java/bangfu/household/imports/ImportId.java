package bangfu.household.imports;

import java.util.UUID;

/** The id of an import. */
public record ImportId(UUID value) {
  /** As it stands in a path. */
  public ImportId(String text) {
    this(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
