package bangfu.commons.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Several texts as bytes, each after its length, so that no two lists come out the same. */
final class Framing {
  private Framing() {}

  static byte[] framed(String... texts) {
    byte[][] parts =
        Stream.of(texts).map(t -> t.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
    int length = Stream.of(parts).mapToInt(part -> Integer.BYTES + part.length).sum();
    ByteBuffer frame = ByteBuffer.allocate(length);
    for (byte[] part : parts) {
      frame.putInt(part.length).put(part);
    }
    return frame.array();
  }
}
