package bangfu.subsidy.disbursement.bank;

import java.util.Arrays;
import java.util.Optional;

/** Why a bank could not pay; in return files by code or by the bank's own words. */
public enum ReturnReason {
  ACCOUNT_WRONG("账号错误"),
  NAME_MISMATCH("户名不符"),
  ACCOUNT_CLOSED("销户");

  private final String words;

  ReturnReason(String words) {
    this.words = words;
  }

  static Optional<ReturnReason> read(String text) {
    return Arrays.stream(values())
        .filter(r -> r.name().equals(text) || r.words.equals(text))
        .findFirst();
  }
}
