package bangfu.commons.audit;

import bangfu.commons.value.DivisionCode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reads or wants to read. Ids and names of fields only, never a value.
 *
 * @param operation as the contract names it
 * @param aggregate what is read, such as {@code household}, as in the revision log
 * @param id which one; null where it is many
 * @param parts which parts of it, such as members
 * @param division whose record it is; null where that is not known
 * @param fields which fields, UPPER_SNAKE
 * @param purpose of a closed list
 * @param reason in the words of whoever asks
 */
public record Access(
    String operation,
    @Nullable String aggregate,
    @Nullable UUID id,
    List<UUID> parts,
    @Nullable DivisionCode division,
    List<String> fields,
    @Nullable String purpose,
    @Nullable String reason) {
  public Access {
    parts = List.copyOf(parts);
    fields = List.copyOf(fields);
  }

  /** Access to a single record of which nothing more is known. */
  static Access to(String operation) {
    return new Access(operation, null, null, List.of(), null, List.of(), null, null);
  }

  /** The same, now that is known whose record it is and which parts are concerned. */
  public Access found(DivisionCode whose, List<UUID> concerned) {
    return new Access(operation, aggregate, id, concerned, whose, fields, purpose, reason);
  }

  /** The same, of this record. */
  Access of(@Nullable String kind, @Nullable UUID which, @Nullable DivisionCode whose) {
    return new Access(operation, kind, which, parts, whose, fields, purpose, reason);
  }
}
