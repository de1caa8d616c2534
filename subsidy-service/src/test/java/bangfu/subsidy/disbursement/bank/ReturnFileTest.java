package bangfu.subsidy.disbursement.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReturnFileTest {
  private static final String HEADER = "seq,accountTail,status,reason,date\n";

  @Test
  void paid_and_returned_rows_are_read_with_or_without_bom() {
    String text = HEADER + "1,0017,PAID,,2020-06-15\n2,0025,RETURNED,户名不符,2020-06-15\n";
    LocalDate day = LocalDate.parse("2020-06-15");
    for (String file : List.of(text, "\ufeff" + text)) {
      assertThat(read(file).errors()).isEmpty();
      assertThat(read(file).rows())
          .containsExactly(
              new ReturnRow(2, 1, "0017", null, day),
              new ReturnRow(3, 2, "0025", ReturnReason.NAME_MISMATCH, day));
    }
  }

  @Test
  void columns_may_come_in_any_order() {
    assertThat(read("date,reason,status,accountTail,seq\n2020-06-15,,PAID,0017,1\n").rows())
        .hasSize(1);
  }

  @Test
  void every_error_is_told_with_row_and_column_and_nothing_is_read() {
    ReturnFile file =
        read(
            HEADER
                + "1,0017,PAID,,2020-06-15\n"
                + "x,,DONE,,15.06.2020\n"
                + "2,0025,RETURNED,,2020-06-15\n"
                + "3,0033,RETURNED,BORED,2020-06-15\n"
                + "4,0041,PAID,ACCOUNT_WRONG,2020-06-15\n"
                + "1,0017,PAID,,2020-06-15\n");
    assertThat(file.rows()).isEmpty();
    assertThat(file.errors())
        .extracting(e -> e.pointer() + " " + e.code())
        .containsExactly(
            "/rows/3/seq INVALID_FORMAT",
            "/rows/3/accountTail INVALID_FORMAT",
            "/rows/3/status UNKNOWN_CODE",
            "/rows/3/date INVALID_FORMAT",
            "/rows/4/reason REQUIRED",
            "/rows/5/reason UNKNOWN_CODE",
            "/rows/6/reason INVALID",
            "/rows/7/seq DUPLICATE_FIELD");
  }

  @Test
  void an_unknown_and_a_missing_column_are_errors() {
    assertThat(read("seq,accountTail,status,why,date\n1,0017,PAID,,2020-06-15\n").errors())
        .extracting(e -> e.pointer() + " " + e.code())
        .containsExactly("/rows/1/why UNKNOWN_FIELD", "/rows/1/reason REQUIRED");
  }

  @Test
  void a_file_without_rows_or_in_another_encoding_is_refused() {
    assertThat(read("").errors()).isNotEmpty();
    assertThat(read(HEADER).errors()).isNotEmpty();
    byte[] gbk = (HEADER + "2,0025,RETURNED,户名不符,2020-06-15\n").getBytes(Charset.forName("GBK"));
    assertThat(ReturnFile.read(gbk).errors()).isNotEmpty();
  }

  private static ReturnFile read(String text) {
    return ReturnFile.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
