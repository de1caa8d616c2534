package bangfu.subsidy.disbursement.bank;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of a return file.
 *
 * @param line its line in the file, the header being 1
 * @param reason why it was returned; null where it was paid
 */
public record ReturnRow(
    long line, int seq, String accountTail, @Nullable ReturnReason reason, LocalDate date) {
  /** Whether the bank has paid. */
  public boolean isPaid() {
    return reason == null;
  }
}
