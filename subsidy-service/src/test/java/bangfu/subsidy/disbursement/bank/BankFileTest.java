package bangfu.subsidy.disbursement.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class BankFileTest {
  private static final BankLine LINE =
      new BankLine(1, "王示例", "430500198803150031", "6230580000000000017", 50000, "EDU_LIVING");

  @Test
  void it_begins_with_a_bom_and_tells_number_count_and_total() {
    assertThat(lines(LINE, line("=1+1")))
        .startsWith("\ufeffbatch,PB-000001,count,2,totalFen,100000")
        .contains("seq,name,citizenId,account,fen,programme,digest");
  }

  @Test
  void identifiers_are_text_and_a_row_has_a_digest() throws Exception {
    String fields = "1|王示例|430500198803150031|6230580000000000017|50000|EDU_LIVING";
    String digest =
        HexFormat.of()
            .formatHex(
                MessageDigest.getInstance("SHA-256")
                    .digest(fields.getBytes(StandardCharsets.UTF_8)));
    assertThat(lines(LINE).get(2))
        .isEqualTo(
            "1,\"王示例\",\"430500198803150031\",\"6230580000000000017\",50000,EDU_LIVING," + digest);
  }

  @Test
  void what_a_spreadsheet_would_run_is_neutralised() {
    for (String name : List.of("=1+1", "+1", "-1", "@x")) {
      assertThat(lines(line(name)).get(2)).contains(",\"'" + name + "\",");
    }
  }

  @Test
  void the_same_lines_give_the_same_digest() {
    assertThat(new BankFile("PB-000001", List.of(LINE)).sha256())
        .isEqualTo(new BankFile("PB-000001", List.of(LINE)).sha256())
        .isNotEqualTo(new BankFile("PB-000002", List.of(LINE)).sha256())
        .hasSize(64);
  }

  private static BankLine line(String name) {
    return new BankLine(2, name, "", "6230580000000000025", 50000, "EDU_LIVING");
  }

  private static List<String> lines(BankLine... lines) {
    byte[] bytes = new BankFile("PB-000001", List.of(lines)).bytes();
    return new String(bytes, StandardCharsets.UTF_8).lines().toList();
  }
}
