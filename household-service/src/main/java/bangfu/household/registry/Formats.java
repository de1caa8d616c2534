package bangfu.household.registry;

import java.util.regex.Pattern;

/** The forms of numbers that are not checked otherwise. */
public final class Formats {
  /** Mobile or landline, digits and dashes. */
  public static final Pattern PHONE = Pattern.compile("[0-9][0-9-]{6,18}[0-9]");

  /** Card or passbook. */
  public static final Pattern BANK_ACCOUNT = Pattern.compile("[0-9]{8,30}");

  private Formats() {}
}
