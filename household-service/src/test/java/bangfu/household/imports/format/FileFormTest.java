package bangfu.household.imports.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFormTest {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String LINES = "学校,示例小学\n联通,状元洲街道\n龘𠮷,一二三\n";

  @TempDir Path folder;

  @Test
  void utf_8_and_gb18030_are_told_apart() throws Exception {
    assertThat(form(LINES.getBytes(StandardCharsets.UTF_8)).encoding())
        .isEqualTo(StandardCharsets.UTF_8);
    assertThat(form(("\uFEFF" + LINES).getBytes(StandardCharsets.UTF_8)).encoding())
        .isEqualTo(StandardCharsets.UTF_8);
    assertThat(form(LINES.getBytes(GB18030)).encoding()).isEqualTo(GB18030);
  }

  @Test
  void others_are_refused_by_their_name() {
    assertRefused(LINES.getBytes(StandardCharsets.UTF_16), "UTF-16");
    assertRefused(LINES.getBytes(StandardCharsets.UTF_16LE), "UTF-16");
    assertRefused(joined(LINES.getBytes(GB18030), LINES.getBytes(StandardCharsets.UTF_8)), "MIXED");
    assertRefused(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1}, "XLS");
    assertRefused(new byte[] {'a', (byte) 0xff, (byte) 0xff, '\n'}, "?");
  }

  @Test
  void spaces_of_all_kinds_are_stripped() {
    assertThat(Spaces.strip("\u00A0\u3000 张三 \u200B\t")).isEqualTo("张三");
    assertThat(Spaces.strip("\u3000")).isEmpty();
  }

  private void assertRefused(byte[] bytes, String name) {
    assertThatThrownBy(() -> form(bytes)).isInstanceOf(FileForm.Unsupported.class).hasMessage(name);
  }

  private FileForm form(byte[] bytes) throws Exception {
    return FileForm.of(Files.write(Files.createTempFile(folder, "file", ""), bytes));
  }

  private static byte[] joined(byte[] one, byte[] two) {
    byte[] both = java.util.Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, both, one.length, two.length);
    return both;
  }
}
