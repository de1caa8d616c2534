package bangfu.commons.revision;

import bangfu.commons.value.DivisionCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One accepted change, to be written in the same transaction as the change itself.
 *
 * @param aggregate what changed, such as {@code household}: its revisions are one history
 * @param id which one
 * @param version of the aggregate after the change; a twin of it is refused by the database
 * @param kind what happened, UPPER_SNAKE
 * @param division whose record it is: who may see the revision
 * @param reason why, in the words of whoever did it
 * @param snapshot the aggregate after the change; personal identifiers encrypted as in the tables
 */
public record NewRevision(
    String aggregate,
    UUID id,
    long version,
    String kind,
    DivisionCode division,
    @Nullable String reason,
    Object snapshot) {}
