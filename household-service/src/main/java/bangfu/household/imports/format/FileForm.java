package bangfu.household.imports.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * What a file is, judged by its bytes: names and media types are what somebody believes.
 *
 * @param encoding of a CSV file; UTF-8 for XLSX
 */
public record FileForm(FileFormat format, Charset encoding) {
  public static final Charset GB18030 = Charset.forName("GB18030");

  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_LINE = 1 << 20;
  private static final int CERTAIN = 2;

  /** A file that is neither CSV in a known encoding nor XLSX. */
  public static final class Unsupported extends Exception {
    private static final long serialVersionUID = 1;

    Unsupported(String name) {
      super(name);
    }

    /** What it seems to be: UTF-16, MIXED, XLS or {@code ?}. */
    public String name() {
      return String.valueOf(getMessage());
    }
  }

  /** Looks at the whole file. */
  public static FileForm of(Path file) throws IOException, Unsupported {
    String first = start(file);
    if (first.startsWith("504b0304")) {
      return new FileForm(FileFormat.XLSX, StandardCharsets.UTF_8);
    }
    if (first.startsWith("d0cf11e0")) {
      throw new Unsupported("XLS");
    }
    if (first.startsWith("fffe") || first.startsWith("feff") || hasNull(file)) {
      throw new Unsupported("UTF-16");
    }
    if (decodes(file, StandardCharsets.UTF_8)) {
      return new FileForm(FileFormat.CSV, StandardCharsets.UTF_8);
    }
    if (hasLineInUtf8(file)) {
      throw new Unsupported("MIXED");
    }
    if (!decodes(file, GB18030)) {
      throw new Unsupported("?");
    }
    return new FileForm(FileFormat.CSV, GB18030);
  }

  private static String start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return HexFormat.of().formatHex(in.readNBytes(4));
    }
  }

  /** UTF-16 without a mark is full of zero bytes; text never is. */
  private static boolean hasNull(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      for (byte b : in.readNBytes(BUFFER)) {
        if (b == 0) {
          return true;
        }
      }
      return false;
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

  /**
   * Two files of different encodings pasted together: GB18030 reads nearly any bytes as some
   * characters, so what gives it away is a line that makes sense as Chinese in UTF-8.
   */
  private static boolean hasLineInUtf8(Path file) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      for (int b = in.read(); b >= 0; b = in.read()) {
        if (b != '\n') {
          line.write(line.size() < LONGEST_LINE ? b : ' ');
        } else {
          if (isChineseInUtf8(line.toByteArray())) {
            return true;
          }
          line.reset();
        }
      }
    }
    return isChineseInUtf8(line.toByteArray());
  }

  private static boolean isChineseInUtf8(byte[] line) {
    try {
      CharBuffer text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(line));
      return text.chars().filter(c -> c >= 0x4E00 && c <= 0x9FFF).count() >= CERTAIN;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
