package bangfu.commons.job;

import java.util.UUID;

/** The id of a long piece of work. */
public record OperationId(UUID value) {
  public OperationId(String text) {
    this(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
