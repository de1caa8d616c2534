package bangfu.household.registry;

/** How the value of a field is written. */
public enum Form {
  TEXT,
  /** A name that is masked when shown. */
  MASKED_NAME,
  /** One code of a list. */
  CODE,
  /** Codes of a list, none twice. */
  CODES,
  /** An area in mu 亩, two decimals. */
  MU,
  YES_NO,
  DAY,
  /** The numbers that are sealed. */
  PHONE,
  ACCOUNT,
  CITIZEN_ID;

  /** Whether the value may be kept sealed only. */
  public boolean isSealed() {
    return switch (this) {
      case PHONE, ACCOUNT, CITIZEN_ID -> true;
      case TEXT, MASKED_NAME, CODE, CODES, MU, YES_NO, DAY -> false;
    };
  }
}
