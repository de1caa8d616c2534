package bangfu.commons.audit;

import static org.assertj.core.api.Assertions.assertThat;

import bangfu.commons.value.DivisionCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuditEntryTest {
  private static final UUID ID = UUID.fromString("0b0f7a52-5b7e-4f3e-9f0e-6c1f2f8f4a11");

  @Test
  void its_text_never_changes() {
    assertThat(entry("office", List.of("OFFICE"), List.of("PHONE"), "核对", null).canonical())
        .isEqualTo(
            "1;36:0b0f7a52-5b7e-4f3e-9f0e-6c1f2f8f4a11;20:2020-09-30T02:15:30Z;7:GRANTED;6:office;"
                + "[1;6:OFFICE;[0;-;6:unmask;9:household;36:0b0f7a52-5b7e-4f3e-9f0e-6c1f2f8f4a11;[0;"
                + "12:430511203201;[1;5:PHONE;-;2:核对;0:;");
  }

  @Test
  void different_entries_have_different_texts() {
    assertThat(
            Stream.of(
                    entry("a", List.of("B", "C"), List.of(), null, null),
                    entry("a", List.of("B;1:C"), List.of(), null, null),
                    entry("a", List.of("B"), List.of("C"), null, null),
                    entry("a", List.of(), List.of("B", "C"), null, null),
                    entry("a", List.of(), List.of(), "-", null),
                    entry("a", List.of(), List.of(), null, "-"),
                    entry("a", List.of(), List.of(), "", null),
                    entry("a", List.of(), List.of(), null, null),
                    entry("a;-", List.of(), List.of(), null, null))
                .map(AuditEntry::canonical))
        .doesNotHaveDuplicates();
  }

  private static AuditEntry entry(
      String subject,
      List<String> roles,
      List<String> fields,
      @Nullable String reason,
      @Nullable String purpose) {
    DivisionCode village = new DivisionCode("430511203201");
    return new AuditEntry(
        ID,
        Instant.parse("2020-09-30T02:15:30Z"),
        Outcome.GRANTED,
        subject,
        roles,
        List.of(),
        null,
        new Access("unmask", "household", ID, List.of(), village, fields, purpose, reason),
        "");
  }
}
