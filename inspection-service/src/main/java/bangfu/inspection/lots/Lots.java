package bangfu.inspection.lots;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lots drawn from a seed, the same in every programming language:
 *
 * <ol>
 *   <li>Block i (i = 0, 1, 2, …) is the SHA-256 of the UTF-8 text {@code <seed>:<label>:<i>}, i in
 *       decimal. The label names what is drawn, so that two draws of one seed are independent.
 *   <li>Each block gives eight numbers: its bytes in groups of four, as unsigned big-endian
 *       integers, first group first.
 *   <li>A number below n: take the next number x; if x ≥ ⌊2³² ÷ n⌋ × n, drop it and take the next;
 *       the result is x mod n. So all n results are equally likely.
 *   <li>To shuffle a list: for i from its last index down to 1, let j be a number below i + 1, and
 *       exchange the elements i and j (Fisher and Yates).
 * </ol>
 */
public final class Lots {
  private static final long RANGE = 1L << 32;

  private final String prefix;
  private long blocks;
  private ByteBuffer numbers = ByteBuffer.allocate(0);

  /**
   * @param label what is drawn, such as {@code EXITED:430511203201}
   */
  public Lots(Seed seed, String label) {
    this.prefix = seed + ":" + label + ":";
  }

  /** A number from 0 to {@code n} − 1, each as likely as the other. */
  public int below(int n) {
    long fair = RANGE / n * n;
    long number = next();
    while (number >= fair) {
      number = next();
    }
    return (int) (number % n);
  }

  /** The elements in an order by lot, each order as likely as the other. */
  public <T> List<T> shuffled(List<T> elements) {
    List<T> order = new ArrayList<>(elements);
    for (int i = order.size() - 1; i > 0; i--) {
      Collections.swap(order, i, below(i + 1));
    }
    return order;
  }

  private long next() {
    if (!numbers.hasRemaining()) {
      String text = prefix + blocks++;
      numbers = ByteBuffer.wrap(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
    return Integer.toUnsignedLong(numbers.getInt());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
