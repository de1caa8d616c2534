package bangfu.commons.crypto;

/**
 * A sealed value cannot be opened: it was tampered with or moved, or its key is not configured. A
 * fault of ours or an attack, never of the caller. The message says neither the value nor the row.
 */
public final class SealedValueUnreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SealedValueUnreadable(String reason, Place place) {
    super("sealed value in " + place.table() + "." + place.column() + " unreadable: " + reason);
  }
}
