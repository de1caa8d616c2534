package bangfu.subsidy.disbursement.bank;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One payment as the bank is told it (domain.md §8).
 *
 * @param name the holder of the account
 * @param citizenId of the holder; empty where the registry does not know him as a member
 */
public record BankLine(
    int seq, String name, String citizenId, String account, long fen, String programme) {

  /** Over all fields joined by {@code |}: tells a row that a spreadsheet has spoilt. */
  String digest() {
    String text =
        String.join(
            "|", Integer.toString(seq), name, citizenId, account, Long.toString(fen), programme);
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
