package bangfu.commons.audit;

import java.util.regex.Pattern;

/** The reason of an access, in the words of whoever asks; kept for ever. */
public final class Reason {
  /** Characters at most. */
  public static final int LONGEST = 500;

  /** As long as a phone: a shorter number is one of a document. */
  private static final Pattern PERSONAL_NUMBER = Pattern.compile("[0-9０-９]{11}");

  private Reason() {}

  /** Whether it holds what the record must not hold. */
  public static boolean holdsPersonalNumber(String reason) {
    return PERSONAL_NUMBER.matcher(reason).find();
  }
}
