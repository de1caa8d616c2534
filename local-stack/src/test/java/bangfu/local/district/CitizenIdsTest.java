package bangfu.local.district;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hutool.core.util.IdcardUtil;
import org.junit.jupiter.api.Test;

class CitizenIdsTest {

  @Test
  void every_id_is_valid_and_nobody_shares_one() {
    assertThat(Rows.members())
        .extracting(member -> member.getField("citizenId"))
        .doesNotHaveDuplicates()
        .allMatch(IdcardUtil::isValidCard18)
        .allMatch(id -> id.startsWith("430500"));
  }

  @Test
  void sequences_below_100_are_left_to_fixtures() {
    assertThat(Rows.members())
        .extracting(member -> member.getField("citizenId").charAt(14))
        .doesNotContain('0');
  }
}
