package bangfu.commons.value;

/**
 * A text or number from outside is not the value it should be.
 *
 * <p>The message never repeats what was sent: it may be personal data, and messages reach logs.
 */
public final class InvalidValue extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code stable name of what is wrong, in UPPER_SNAKE
   * @param reason a sentence for developers, free of the offending value
   */
  public InvalidValue(String code, String reason) {
    super(reason);
    this.code = code;
  }

  /** The stable name of what is wrong, such as {@code CITIZEN_ID_CHECK_DIGIT}. */
  public String code() {
    return code;
  }
}
