package bangfu.household.imports;

import bangfu.commons.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * What can be said of an uploaded file without understanding it.
 *
 * @param lines lines outside quotation marks: as good as rows, for telling how far reading has come
 */
record ReceivedFile(byte[] sha256, long bytes, long lines) {
  private static final int BUFFER = 1 << 16;

  /**
   * Looks at the whole file once.
   *
   * @throws Problem {@code ENCODING_UNSUPPORTED} with the name of what it seems to be
   */
  static ReceivedFile of(Path file) {
    try {
      requireUtf8(file);
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      long lines = 0;
      boolean quoted = false;
      byte last = '\n';
      try (InputStream in = Files.newInputStream(file)) {
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
          digest.update(buffer, 0, read);
          for (int i = 0; i < read; i++) {
            quoted ^= buffer[i] == '"';
            lines += !quoted && buffer[i] == '\n' ? 1 : 0;
          }
          last = buffer[read - 1];
        }
      }
      return new ReceivedFile(digest.digest(), Files.size(file), last == '\n' ? lines : lines + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void requireUtf8(Path file) throws IOException {
    byte[] start = new byte[4];
    try (InputStream in = Files.newInputStream(file)) {
      in.readNBytes(start, 0, start.length);
    }
    String first = HexFormat.of().formatHex(start);
    if (first.startsWith("504b0304")) {
      throw unsupported("XLSX");
    }
    if (first.startsWith("fffe") || first.startsWith("feff")) {
      throw unsupported("UTF-16");
    }
    if (!decodes(file, StandardCharsets.UTF_8)) {
      throw unsupported(decodes(file, Charset.forName("GB18030")) ? "GB18030" : "?");
    }
  }

  private static boolean decodes(Path file, Charset charset) throws IOException {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    CharBuffer characters = CharBuffer.allocate(BUFFER);
    try (var channel = Files.newByteChannel(file)) {
      boolean end = false;
      while (!end) {
        end = channel.read(bytes) < 0;
        var result = decoder.decode(bytes.flip(), characters, end);
        if (result.isError()) {
          result.throwException();
        }
        bytes.compact();
        characters.clear();
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static Problem unsupported(String encoding) {
    return new Problem(ImportProblem.ENCODING_UNSUPPORTED, Map.of("encoding", encoding));
  }
}
